import { createAjv, findOperation, formatPointer, isReference } from '@goldleaf/openapi';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { resolved, type Spec } from '../../spec.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Compiling a whole description is slow, and a description doesn't change during a run. */
const compilers = new WeakMap<Spec, Ajv2020>();

/** Returns why schemas of an operation don't compile, with their pointers. Prism accepts every value for such a schema. */
export function compileErrors(spec: Spec, method: string, path: string): string[] {
  if (spec.jsonSchemaDialect !== DIALECT) return [`the dialect is ${spec.jsonSchemaDialect}`];
  const ajv = compilers.get(spec) ?? compilerOf(spec);
  compilers.set(spec, ajv);
  return [...schemaPointers(spec, method, path)].flatMap((pointer) => {
    try {
      ajv.compile({ $ref: `openapi#${encodeURI(pointer)}` });
      return [];
    } catch (error) {
      return [`${pointer}: ${(error as Error).message}`];
    }
  });
}

function compilerOf({ paths, components }: Spec): Ajv2020 {
  const ajv = createAjv({ logger: false });
  ajv.addVocabulary(['paths', 'components']);
  return ajv.addSchema({ $id: 'openapi', components, paths }, 'openapi', false, false);
}

function* schemaPointers(spec: Spec, method: string, path: string): Generator<string> {
  const operation = findOperation(spec, method, path);
  if (!operation) return;
  const pointer = formatPointer(['paths', path, method.toLowerCase()]);
  for (const [index, parameter] of (operation.parameters ?? []).entries())
    yield `${pointerTo(parameter, `${pointer}/parameters/${index}`)}/schema`;
  if (operation.requestBody) yield* contentPointers(spec, operation.requestBody, `${pointer}/requestBody`);
  for (const [status, response] of Object.entries(operation.responses ?? {}))
    yield* contentPointers(spec, response, `${pointer}/responses/${status}`);
}

function* contentPointers(spec: Spec, message: object, pointer: string): Generator<string> {
  const { content = {} } = resolved<{ content?: Record<string, { schema?: object }> }>(spec, message);
  for (const [mediaType, { schema }] of Object.entries(content))
    if (schema !== undefined)
      yield pointerTo(message, pointer) + formatPointer(['content', mediaType, 'schema']);
}

function pointerTo(value: object, pointer: string): string {
  return isReference(value) ? value.$ref.slice(1) : pointer;
}
