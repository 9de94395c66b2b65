import type * as validators from '@goldleaf/api-types/response-validators';
import type { ParsedResponse } from '@goldleaf/shapes';
import { type Violation, violationMismatch } from './body-mismatch.ts';
import type { Mismatch, MismatchDetails } from './mismatch.ts';
import { ShownNames } from './shown-names.ts';

/** The validators of a description's responses, as `@goldleaf/api-types/response-validators` exports them. */
export type ResponseValidators = Pick<typeof validators, 'describedResponses' | 'describedNames'>;

/** Compares responses with a description. */
export class ResponseComparison {
  readonly #responses: ResponseValidators['describedResponses'];
  readonly #names: ReadonlySet<string>;

  constructor({ describedResponses, describedNames }: ResponseValidators) {
    this.#responses = describedResponses;
    this.#names = new Set(describedNames);
  }

  /** Returns the distinct mismatches of a response: none if it matches, or if its operation isn't described. */
  mismatches(response: ParsedResponse): readonly Mismatch[] {
    const { method, path, status, mediaType = '', data } = response;
    const operation = own(this.#responses, `${method} ${path}`);
    if (!operation) return [];
    const content = contentOf(operation, status);
    if (!content) {
      const described = Object.keys(operation).join(', ');
      return [mismatchOf(response, { kind: 'status', described, seen: String(status) })];
    }
    const mismatch = contentMismatch(response, content);
    if (mismatch) return [mismatchOf(response, mismatch)];
    const validate = own(content, mediaType);
    if (!validate || validate(data)) return [];
    return this.#bodyMismatches(response, validate.errors ?? []);
  }

  #bodyMismatches(response: ParsedResponse, violations: readonly Violation[]): readonly Mismatch[] {
    const shown = new ShownNames(this.#names);
    const distinct = new Map<string, Mismatch>();
    for (const violation of independent(violations)) {
      const mismatch = mismatchOf(response, violationMismatch(response.data, violation, shown));
      distinct.set(`${mismatch.pointer} ${mismatch.described} ${mismatch.seen}`, mismatch);
    }
    return [...distinct.values()];
  }
}

/** By media type, the validator of a body, or null for a body that isn't described. */
type Content = ResponseValidators['describedResponses'][string][string];

/** Returns the content of the described response: of the status, its range (`4XX`) or `default`. */
function contentOf(operation: { readonly [status: string]: Content }, status: number): Content | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, 'default']
    .map((code) => own(operation, code))
    .find((content) => content !== undefined);
}

/** The seen value in place of JSON. */
const INVALID = 'invalid JSON';

/** Finds a mismatch that needs no schema: a missing body, another media type or invalid JSON. */
function contentMismatch({ mediaType, data }: ParsedResponse, content: Content): MismatchDetails | undefined {
  const described = Object.keys(content).join(', ');
  // A response whose page says "Schema: None" may have any body.
  if (described === '') return undefined;
  if (!mediaType && (data === null || data === undefined)) {
    const isDescribed = Object.values(content).some((validator) => validator !== null);
    return isDescribed ? { kind: 'body', described, seen: 'nothing' } : undefined;
  }
  if (!mediaType || own(content, mediaType) === undefined) {
    return { kind: 'media_type', described, seen: mediaType ?? 'no media type' };
  }
  if (data === undefined && mediaType.includes('json')) {
    return { kind: 'body', described: 'JSON', seen: INVALID };
  }
  return undefined;
}

function mismatchOf(
  { method, path, status, mediaType = '' }: ParsedResponse,
  details: MismatchDetails,
): Mismatch {
  const { kind, described, seen } = details;
  const isPage = /html|xml/.test(mediaType) && !/html|xml/.test(described);
  const isForeign = kind !== 'undocumented_property' && (isPage || seen === INVALID);
  const likelyCause = isForeign ? 'no_api_response' : 'description';
  return { method, path, status, pointer: '', ...details, likelyCause };
}

/** Leaves out what follows from another violation: below a failed choice, the value breaks a rule of each branch. */
function independent(violations: readonly Violation[]): readonly Violation[] {
  const isChoice = ({ keyword }: Violation): boolean => keyword === 'anyOf' || keyword === 'oneOf';
  const choices = new Set(violations.filter(isChoice).map(({ instancePath }) => instancePath));
  const isBelowChoice = (violation: Violation): boolean => {
    let path = violation.instancePath;
    if (!isChoice(violation) && choices.has(path)) return true;
    while (path !== '') {
      path = path.slice(0, path.lastIndexOf('/'));
      if (choices.has(path)) return true;
    }
    return false;
  };
  return choices.size === 0 ? violations : violations.filter((violation) => !isBelowChoice(violation));
}

function own<T>(record: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
