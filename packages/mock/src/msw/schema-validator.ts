import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Diagnostic } from '../response/response-draft.ts';
import { isDateTime } from './date-time.ts';
import { document } from './operations.ts';

const OPTIONS: Options = { allErrors: true, allowUnionTypes: true, strict: false, logger: false };

function prepare<Instance extends Ajv>(ajv: Instance): Instance {
  addFormats.default(ajv);
  ajv.addFormat('date-time', isDateTime);
  return ajv;
}

// The set-up is Prism's, so that messages are equal. Prism validates bodies by the dialect of the description. It gives parameters no
// dialect, so they are draft-07, and coerces them.
const bodies = prepare(new Ajv2020(OPTIONS) as unknown as Ajv);
const parameters = prepare(new Ajv({ ...OPTIONS, coerceTypes: true }));

const compiled = new WeakMap<object, ValidateFunction>();

/**
 * Validates a value against a schema of GoldLeaf's description, with the messages of Prism.
 *
 * @param side - whose value it is
 * @param part - the part of the request or response: `body`, `query`, `path`, `header`
 */
export function validateValue(
  value: unknown,
  schema: object,
  side: 'Request' | 'Response',
  part: string,
): readonly Diagnostic[] {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = (part === 'body' ? bodies : parameters).compile({
      ...schema,
      components: document.components,
    });
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  const diagnostics = (validate.errors ?? []).map((error) => diagnosticOf(error, side, part));
  return hasAllOf(validate.errors ?? []) ? withoutRepeats(diagnostics) : diagnostics;
}

/** Prism merges the schemas of an `allOf`, so it reports once what several of them reject. */
function hasAllOf(errors: readonly ErrorObject[]): boolean {
  return errors.some(({ schemaPath }) => schemaPath.includes('/allOf/'));
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [diagnostic.message, diagnostic])).values()];
}

function diagnosticOf(error: ErrorObject, side: string, part: string): Diagnostic {
  const { allowedValues, additionalProperty, unevaluatedProperty } = error.params;
  const segments = error.instancePath.split('/').filter((segment) => segment !== '');
  const kind = part === 'body' ? 'property' : 'parameter';
  const location = segments.length > 0 ? `${kind} ${segments.join('.').trim()} ` : '';
  const details = [
    allowedValues ? `: ${allowedValues.join(', ')}` : '',
    additionalProperty === undefined ? '' : `; found '${additionalProperty}'`,
    unevaluatedProperty === undefined ? '' : `: '${unevaluatedProperty}'`,
  ];
  return {
    path: [part, ...segments],
    code: error.keyword,
    message: `${side} ${part} ${location}${error.message ?? ''}${details.join('')}`,
    severity: 0,
  };
}
