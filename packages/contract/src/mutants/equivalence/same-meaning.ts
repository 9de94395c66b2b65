import { isDeepStrictEqual } from 'node:util';
import { findOperation, type MediaType, type Parameter } from '@goldleaf/openapi';
import { mapValues } from '../../map-values.ts';
import { resolved, type Spec } from '../../spec.ts';
import { normalSchema } from './normal-schema.ts';

/**
 * Returns whether an operation is proven to mean the same in two descriptions: the normal forms of its schemas are equal, and so are all
 * other parts. False proves nothing.
 *
 * @param operation - as `METHOD path`
 */
export function hasSameMeaning(one: Spec, other: Spec, operation: string): boolean {
  return (
    isDeepStrictEqual(sharedParts(one), sharedParts(other)) &&
    isDeepStrictEqual(normalOperation(one, operation), normalOperation(other, operation))
  );
}

function sharedParts({ paths, components, ...shared }: Spec): object {
  const operations = Object.entries(paths).map(([path, item]) => [path, Object.keys(item ?? {})]);
  return { ...shared, operations, securitySchemes: components?.securitySchemes };
}

function normalOperation(spec: Spec, key: string): object {
  const [method = '', path = ''] = key.split(' ');
  const { parameters = [], requestBody, responses, ...others } = findOperation(spec, method, path) ?? {};
  return {
    ...others,
    parameters: parameters.map((parameter) => {
      const { schema = {}, ...rest } = resolved<Parameter>(spec, parameter);
      return { ...rest, schema: normalSchema(spec, schema) };
    }),
    requestBody: requestBody && normalMessage(spec, requestBody),
    responses: mapValues(responses ?? {}, (response) => normalMessage(spec, response)),
  };
}

function normalMessage(spec: Spec, message: object): object {
  const { content = {}, ...others } = resolved<{ content?: Record<string, MediaType> }>(spec, message);
  return {
    ...others,
    content: mapValues(content, ({ schema = {}, ...rest }) => ({
      ...rest,
      schema: normalSchema(spec, schema),
    })),
  };
}
