import { asArray, asObject, type JsonObject } from '../compare/json.ts';
import { normalizeMediaType } from '../compare/normalize.ts';

/** A part of a request or a response that has a schema. */
export interface Part {
  /** In the words of `Change.location`. */
  readonly location: string;
  readonly required: boolean;
  readonly schema: unknown;
  readonly examples: readonly unknown[];
}

/** Returns the parts of an operation's requests, by a key that both descriptions share. */
export function requestParts(operation: JsonObject): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const item of asArray(operation['parameters'])) {
    const parameter = asObject(item);
    parts.set(`${parameter['in']} ${parameter['name']}`, {
      location: `${parameter['in']} parameter \`${parameter['name']}\``,
      required: parameter['required'] === true,
      schema: parameter['schema'] ?? {},
      examples: examplesOf(parameter),
    });
  }
  const body = asObject(operation['requestBody']);
  if (body['required'] === true) {
    parts.set('body', { location: 'request body', required: true, schema: {}, examples: [] });
  }
  for (const part of contentParts(body, 'request body')) parts.set(part.key, part);
  return parts;
}

/** Returns the parts of an operation's responses, by a key that both descriptions share. */
export function responseParts(operation: JsonObject): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const [status, response] of Object.entries(asObject(operation['responses']))) {
    for (const part of contentParts(asObject(response), `response ${status}`)) parts.set(part.key, part);
    for (const [name, value] of Object.entries(asObject(asObject(response)['headers']))) {
      const header = asObject(value);
      const location = `response ${status}, header \`${name.toLowerCase()}\``;
      parts.set(location, {
        location,
        required: header['required'] === true,
        schema: header['schema'] ?? {},
        examples: examplesOf(header),
      });
    }
  }
  return parts;
}

function contentParts(holder: JsonObject, where: string): (Part & { readonly key: string })[] {
  return Object.entries(asObject(holder['content'])).map(([name, value]) => {
    const mediaType = normalizeMediaType(name);
    const media = asObject(value);
    return {
      key: `${where} ${mediaType}`,
      location: mediaType === 'application/json' ? where : `${where}, ${mediaType}`,
      required: false,
      schema: media['schema'] ?? {},
      examples: examplesOf(media),
    };
  });
}

/** Returns the examples next to a schema. */
function examplesOf(holder: JsonObject): unknown[] {
  const named = Object.values(asObject(holder['examples'])).map((example) => asObject(example)['value']);
  return 'example' in holder ? [holder['example'], ...named] : named;
}
