import type { EvidenceDocument } from '../model/evidence.ts';
import { bracedPath } from '../model/operation-key.ts';

/** An operation of the API, as traffic refers to it. */
export interface KnownOperation {
  readonly method: string;
  /** Path template, such as `/hose/{hoseId}`. */
  readonly path: string;
  readonly tag: string;
}

interface Template {
  readonly path: string;
  readonly segments: readonly string[];
  readonly operations: Map<string, KnownOperation>;
}

const PARAMETER = /^\{.*\}$/;
/** A short word is the name of an unknown operation rather than an id. */
const WORD = /^[a-z]{1,19}$/i;
const HIDDEN = '{…}';

/** Maps the paths of requests to operations. */
export class OperationPaths {
  readonly #templates = new Map<string, Template>();
  readonly #words = new Set<string>();
  readonly #methods = new Set(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']);

  /** @param operations - all operations of the API */
  constructor(operations: Iterable<KnownOperation>) {
    for (const operation of operations) {
      const { method, path } = operation;
      const segments = segmentsOf(path);
      const template = this.#templates.get(path) ?? { path, segments, operations: new Map() };
      template.operations.set(method, operation);
      this.#templates.set(path, template);
      for (const segment of segments) if (!PARAMETER.test(segment)) this.#words.add(segment);
    }
  }

  /** Takes the operations of all documents of an evidence folder. */
  static of(evidence: ReadonlyMap<string, EvidenceDocument>): OperationPaths {
    return new OperationPaths(
      [...evidence.values()].flatMap(({ tag = '', operations = [] }) =>
        operations.map(({ method, path }) => ({ method: method.toUpperCase(), path: bracedPath(path), tag })),
      ),
    );
  }

  /** Returns the operation that has this template. */
  byTemplate(method: string, path: string): KnownOperation | undefined {
    return this.#templates.get(path)?.operations.get(method);
  }

  /**
   * Returns the operation of a request. A literal segment wins over a parameter: `/hoseassembly/price` isn't `/hoseassembly/{id}`, even
   * if only a POST is known there.
   *
   * @param path - below the server's base path, percent-encoded
   */
  byRequest(method: string, path: string): KnownOperation | undefined {
    const segments = segmentsOf(path);
    let candidates = [...this.#templates.values()].filter((one) => one.segments.length === segments.length);
    for (const [index, segment] of segments.entries()) {
      const literal = candidates.filter((one) => one.segments[index] === segment);
      candidates =
        literal.length > 0 ? literal : candidates.filter((one) => takes(one.segments[index], segment));
    }
    return candidates.map(({ operations }) => operations.get(method)).find((one) => one !== undefined);
  }

  /** Writes a request without the values in it: segments that no path of the API has are hidden. */
  withoutValues(method: string, path: string): string {
    const segments = segmentsOf(path).map((segment) => (this.#words.has(segment) ? segment : HIDDEN));
    return `${this.#methods.has(method) ? method : HIDDEN} /${segments.slice(0, 12).join('/')}`;
  }
}

function takes(template: string | undefined, segment: string): boolean {
  return template !== undefined && PARAMETER.test(template) && segment !== '' && !WORD.test(segment);
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\/|\/$/g, '').split('/');
}
