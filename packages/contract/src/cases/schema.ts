import { type Check, compared, type Finding } from '../check.ts';
import { type Description, follow, operationOf } from '../description.ts';
import type { Expectation } from '../expectation.ts';
import type { Level } from '../level.ts';
import { schemaOutline } from '../schema-outline.ts';

/**
 * The description's schemas have the places, types and keywords that the docs have. Not all of it can be asked of a mock: that a file
 * is binary, say, or that a body may be null. But the client's types are made of it.
 */
export function schemaCases(expectation: Expectation): Check[] {
  const { method, path, parameters, body, responses } = expectation;
  const check = (
    id: string,
    level: Level,
    expected: object,
    described: (description: Description) => object,
  ): Check => ({
    id,
    level,
    needs: 'description',
    run: async ({ description }) => difference(expected, described(description as Description)),
  });
  return [
    check(
      'D2/parameters',
      'parameters',
      Object.fromEntries(
        parameters.map(({ name, in: place, schema }) => [`${place} ${name}`, schemaOutline(schema)]),
      ),
      (description) =>
        Object.fromEntries(
          (operationOf(description, method, path)?.parameters ?? []).map((parameter) => {
            const { in: place, name, schema = {} } = follow(description, parameter);
            return [`${place} ${name}`, schemaOutline(schema, description)];
          }),
        ),
    ),
    check('D2/body', 'body', body ? { [body.mediaType]: schemaOutline(body.schema) } : {}, (description) => {
      const { requestBody } = operationOf(description, method, path) ?? {};
      return requestBody ? contentOutline(follow(description, requestBody).content, description) : {};
    }),
    ...Object.entries(responses).map(([status, { mediaType, schema }]) =>
      check(
        `D2/${status}`,
        'responses',
        mediaType ? { [mediaType]: schemaOutline(schema) } : {},
        (description) => {
          const response = operationOf(description, method, path)?.responses[status];
          return response ? contentOutline(follow(description, response).content, description) : {};
        },
      ),
    ),
  ];
}

function contentOutline(
  content: Readonly<Record<string, { readonly schema?: object }>> | undefined,
  description: Description,
): object {
  return Object.fromEntries(
    Object.entries(content ?? {}).map(([mediaType, { schema = {} }]) => [
      mediaType,
      schemaOutline(schema, description),
    ]),
  );
}

/** Of two outlines, the places where they differ. */
function difference(expected: object, got: object): Finding | undefined {
  return compared(lines(expected, got), lines(got, expected));
}

function lines(outline: object, other: object): string[] {
  const said = (of: object) =>
    Object.entries(of).flatMap(([part, places]) =>
      Object.entries(places as Record<string, string>).map(([place, text]) => `${part} ${place}: ${text}`),
    );
  const others = new Set(said(other));
  return said(outline)
    .filter((line) => !others.has(line))
    .sort();
}
