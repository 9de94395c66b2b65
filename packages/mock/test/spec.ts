/** Builds an OpenAPI description of one path, `/thing`. */
export function buildSpec(pathItem: object, root: object = {}): object {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'One path', version: '1.0.0' },
    paths: { '/thing': pathItem },
    ...root,
  };
}

/** Builds an operation that takes a JSON body of a schema. */
export function buildOperation(schema: object, responses: object = { 200: {}, 400: {} }): object {
  return {
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, { description: status, ...response }]),
    ),
  };
}
