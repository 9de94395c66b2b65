import { asArray, asObject, type JsonObject } from './json.ts';

/** Something with a schema that an operation is sent, or answers with. */
export interface Part {
  readonly place: string;
  readonly required: boolean;
  readonly schema: JsonObject;
  readonly examples: readonly unknown[];
}

/** What an operation is sent, each under a name that both descriptions have for it. */
export function requestParts(operation: JsonObject): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const item of asArray(operation['parameters'])) {
    const parameter = asObject(item);
    parts.set(`${parameter['in']} ${parameter['name']}`, {
      place: `${parameter['in']} parameter \`${parameter['name']}\``,
      required: parameter['required'] === true,
      schema: asObject(parameter['schema']),
      examples: examplesOf(parameter),
    });
  }
  const body = asObject(operation['requestBody']);
  if (body['required'] === true) {
    parts.set('body', { place: 'request body', required: true, schema: {}, examples: [] });
  }
  for (const part of contentParts(body, 'request body')) parts.set(part.key, part);
  return parts;
}

/** What an operation answers with, likewise. */
export function responseParts(operation: JsonObject): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const [status, response] of Object.entries(asObject(operation['responses']))) {
    for (const part of contentParts(asObject(response), `answer ${status}`)) parts.set(part.key, part);
    for (const [name, value] of Object.entries(asObject(asObject(response)['headers']))) {
      const header = asObject(value);
      const place = `answer ${status}, header \`${name}\``;
      parts.set(place, {
        place,
        required: header['required'] === true,
        schema: asObject(header['schema']),
        examples: examplesOf(header),
      });
    }
  }
  return parts;
}

function contentParts(holder: JsonObject, where: string): (Part & { readonly key: string })[] {
  return Object.entries(asObject(holder['content'])).map(([mediaType, value]) => {
    const media = asObject(value);
    return {
      key: `${where} ${mediaType}`,
      place: mediaType === 'application/json' ? where : `${where}, ${mediaType}`,
      required: false,
      schema: asObject(media['schema']),
      examples: examplesOf(media),
    };
  });
}

/** Those that stand beside a schema. */
function examplesOf(holder: JsonObject): unknown[] {
  const named = Object.values(asObject(holder['examples'])).map((example) => asObject(example)['value']);
  return [...('example' in holder ? [holder['example']] : []), ...named];
}
