// Prism splits a form with a parser of its own. It throws on a part without Content-Type or with a `;` in its file name. It rejects an
// object in a form, because the object stays text. So the mock reads forms itself, and Prism validates what they say as it does JSON.
import { resolve } from '@goldleaf/openapi';
import type { DocumentedOperation } from './documented-operation.ts';

/** A form as one value, ready to be validated; or why it can't be read. */
export type DecodedForm =
  | { readonly values: Readonly<Record<string, unknown>> }
  | { readonly unreadable: string };

export const MULTIPART = 'multipart/form-data';

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
}

/**
 * Reads a multipart form. Numbers, booleans, lists and objects get the types of the operation's schema. Properties that the schema doesn't
 * have are left out, as Prism does.
 *
 * @param contentType - with the boundary
 * @returns undefined if it is no form, or the operation takes none
 */
export async function decodeForm(
  operation: DocumentedOperation,
  bytes: Uint8Array | null,
  contentType: string,
): Promise<DecodedForm | undefined> {
  if (bytes === null || !/^\s*multipart\/form-data\s*;.*boundary=/i.test(contentType)) return undefined;
  const content = operation.request?.body?.contents?.find(({ mediaType }) => mediaType === MULTIPART);
  if (!content) return undefined;
  const form =
    (await readForm(bytes, contentType)) ??
    (await readForm(escapeAsBrowsers(bytes, contentType), contentType));
  if (!form) return { unreadable: 'is malformed multipart/form-data' };
  const bundle = operation.__bundled__ as object | undefined;
  const schema = resolveIn(bundle, content.schema as Schema | undefined);
  const { properties } = schema;
  const values: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (properties && !Object.hasOwn(properties, name)) continue;
    const texts = await Promise.all(
      form.getAll(name).map((part) => (typeof part === 'string' ? part : part.text())),
    );
    values[name] = fieldValue(texts, resolveIn(bundle, properties?.[name]), bundle);
  }
  return { values };
}

async function readForm(bytes: Uint8Array, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': contentType },
    }).formData();
  } catch {
    return undefined;
  }
}

/**
 * Writes quotes in the names of a form as browsers do. RFC 2183 also allows `\"`, which the runtime rejects. Call it only for a form that
 * can't be read otherwise: browsers end a name with `\"` if its last character is a backslash.
 */
function escapeAsBrowsers(bytes: Uint8Array, contentType: string): Uint8Array {
  const [, quoted, token] = /boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(contentType) ?? [];
  const delimiter = `--${quoted ?? token}\r\n`;
  // Values are read as UTF-8 anyway.
  const parts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split(delimiter);
  const escaped = parts.map((part) => {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end);
    return head.replaceAll(/\\([\\"])/g, (_, char) => (char === '"' ? '%22' : char)) + part.slice(end);
  });
  return new TextEncoder().encode(escaped.join(delimiter));
}

/** Returns the value of a form's field by its schema. Text that doesn't fit stays text, and validation rejects it. */
export function fieldValue(texts: readonly string[], schema: Schema, bundle?: object): unknown {
  const types = [schema.type].flat();
  if (!types.includes('array')) return scalarValue(texts.at(-1) ?? '', types);
  const [only = ''] = texts;
  const listed = texts.length === 1 ? parsed(only) : undefined;
  if (Array.isArray(listed)) return listed;
  const itemTypes = [resolveIn(bundle, schema.items).type].flat();
  return texts.map((text) => scalarValue(text, itemTypes));
}

function scalarValue(text: string, types: readonly unknown[]): unknown {
  if (types.includes('string') || types.length === 0) return text;
  const value = parsed(text);
  const type = value === null ? 'null' : typeof value;
  const isMeant = types.includes(type) || (type === 'number' && types.includes('integer'));
  return isMeant ? value : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Follows a reference to a shared schema. Prism's reader puts these into `__bundled__`; the handlers for MSW leave them in `components`.
 * A missing schema accepts everything.
 */
function resolveIn(bundle: object | undefined, schema: Schema | undefined): Schema {
  return (schema && resolve<Schema>({ __bundled__: bundle, components: bundle }, schema)) ?? {};
}
