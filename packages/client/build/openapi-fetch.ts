import { readFile } from 'node:fs/promises';

interface Removal {
  /** A text of openapi-fetch's module, or where one begins and ends. */
  readonly text: string | RegExp;
  readonly replacement: string;
}

const REMOVALS: readonly Removal[] = [
  // Its defaults for a client. The client passes `Request` and the serializers, and the rest with each request.
  {
    text: / {2}let \{\n {4}baseUrl = "",[\s\S]*?const globalMiddlewares = \[\];\n/,
    replacement: '  const { Request, querySerializer, pathSerializer } = clientOptions;\n',
  },
  {
    text: /baseUrl: localBaseUrl,[\s\S]*? \|\| defaultPathSerializer;\n/,
    replacement: 'baseUrl, fetch, params, parseAs, ...init } = fetchOptions;\n',
  },
  // Its writing of a body and of headers. The client gives complete headers, and adds the body to what openapi-fetch has built.
  { text: / {4}const serializedBody = [\s\S]*?(?= {4}const finalMiddlewares)/, replacement: '' },
  { text: / {4}const requestInit = \{[\s\S]*?\n {4}\};\n/, replacement: '' },
  { text: '      requestInit\n', replacement: '      init\n' },
  // Its copy of the options of `fetch` to the `Request`. The client's own has them.
  { text: / {4}let response;\n {4}for \(const key in init\) \{[\s\S]*?\n {4}\}\n/, replacement: '' },
  // Its middleware, and its reading of a response. The client runs middleware of its own, and reads up to a limit.
  { text: /const finalMiddlewares = .*\n/, replacement: '' },
  { text: / {4}let id;\n {4}let options;\n/, replacement: '' },
  {
    text: / {4}if \(finalMiddlewares\.length\) \{[\s\S]*?return \{ error, response \};\n/,
    replacement: '    return { response: await fetch(request) };\n',
  },
  { text: 'baseUrl: finalBaseUrl', replacement: 'baseUrl' },
  // Its methods beside `request()`.
  {
    text: / {4}\/\*\* Call a GET endpoint \*\/[\s\S]*?(?= {2}\};\n\}\nclass PathCallForwarder)/,
    replacement: '',
  },
  // Its conversion of a method to upper case. The client's methods already are in upper case.
  { text: 'method.toUpperCase()', replacement: 'method' },
  // Its URLs without parameters. The client always gives them, and its queries don't begin with a question mark.
  { text: / {2}if \(options\.params\?\.path\) \{\n(.*\n) {2}\}\n/, replacement: '$1' },
  { text: / {2}if \(search\.startsWith\("\?"\)\) \{[\s\S]*?\n {2}\}\n/, replacement: '' },
  { text: '  let search = ', replacement: '  const search = ' },
  { text: 'options.params.query ?? {}', replacement: 'options.params.query' },
];

/**
 * Bundles openapi-fetch without the parts that the client never uses. No bundler can leave them out, because `createClient` refers to
 * them. `docs/decisions/client-around-fetch.md` gives the reasons.
 *
 * @throws {Error} if openapi-fetch has changed, so that a part is not there exactly once
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
  return REMOVALS.reduce(remove, code);
}

function remove(code: string, { text, replacement }: Removal): string {
  const rest = code.replace(text, replacement);
  if (rest === code) throw new Error(`openapi-fetch has changed: it lacks ${text}`);
  if (rest.replace(text, '') !== rest) throw new Error(`openapi-fetch has changed: it has twice ${text}`);
  return rest;
}
