import { readFile } from 'node:fs/promises';

/** Texts of openapi-fetch's module, and what replaces each. */
const REPLACED: readonly (readonly [text: string, replacement: string])[] = [
  // Its middleware. The client runs middleware of its own.
  ['[...globalMiddlewares, ...requestMiddlewares]', '[]'],
  ['finalMiddlewares.length', '0'],
  // Its serializers. The client passes its own, because these write objects and leave out missing path parameters.
  [
    'typeof globalQuerySerializer === "function" ? globalQuerySerializer : createQuerySerializer(globalQuerySerializer)',
    'globalQuerySerializer',
  ],
  [
    `typeof requestQuerySerializer === "function" ? requestQuerySerializer : createQuerySerializer({
        ...typeof globalQuerySerializer === "object" ? globalQuerySerializer : {},
        ...requestQuerySerializer
      })`,
    'requestQuerySerializer',
  ],
  [' || defaultPathSerializer', ''],
  // Its second argument of `fetch`. The client's function takes one.
  ['supportsRequestInitExt() ? requestInitExt : void 0', 'void 0'],
  ['globalBodySerializer ?? defaultBodySerializer', 'globalBodySerializer'],
];

/** Its reading of a response. The client reads responses itself, up to a limit. */
const READING = / {4}const contentLength = [\s\S]*?return \{ error, response \};\n/;

/** Its methods beside `request()`. */
const METHODS = / {4}\/\*\* Call a GET endpoint \*\/[\s\S]*?(?= {2}\};\n\}\nclass PathCallForwarder)/;

/**
 * Bundles openapi-fetch without the parts that the client never uses. No bundler can leave them out, because `createClient` refers to
 * them. `docs/decisions/client-around-fetch.md` gives the reasons.
 *
 * @throws {Error} if openapi-fetch has changed
 */
export const usedParts = {
  name: 'openapi-fetch-used-parts',
  async load(id: string): Promise<string | undefined> {
    if (!/[\\/]openapi-fetch[\\/]dist[\\/]index\.mjs$/.test(id)) return undefined;
    return removeUnused(await readFile(id, 'utf8'));
  },
};

/** Removes what the client never uses from the module of openapi-fetch. */
export function removeUnused(code: string): string {
  let used = replaceText(code, METHODS, '');
  used = replaceText(used, READING, '    return { response };\n');
  for (const [text, replacement] of REPLACED) used = replaceText(used, text, replacement);
  return used;
}

function replaceText(code: string, text: string | RegExp, replacement: string): string {
  const parts = code.split(text);
  if (parts.length === 1) throw new Error(`openapi-fetch has changed: it lacks ${text}`);
  return parts.join(replacement);
}
