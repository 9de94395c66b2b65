import description from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DocumentedOperation } from './evidence.ts';

/**
 * What tells whether an answer is one that the description has for the operation's 200. Ajv tells it: a mock can only be made to
 * give the description's own examples.
 */
export function describedAnswer(operation: DocumentedOperation): (answer: unknown) => boolean {
  const { path, method } = operation;
  const pointer = [
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    '200',
    'content',
    'application/json',
    'schema',
  ]
    .map((key) => key.replaceAll('/', '~1'))
    .join('/');
  const ajv = new Ajv2020({ strict: false }); // OpenAPI's own keywords are none of JSON Schema
  return ajv.addSchema(description, 'openapi').compile({ $ref: `openapi#/${pointer}` });
}
