import type { WireRequest } from '../targets/wire.ts';

/** The address of `pnpm mock`. */
const MOCK = 'http://127.0.0.1:4010';

/** Formats a request as one `curl` command. A token becomes `$GOLDLEAF_TOKEN`. */
export function curlCommand({ method, path, headers, body }: WireRequest, url: string = MOCK): string {
  const parts = ['curl -i', `-X ${method}`, shellQuote(url + path)];
  for (const [name, value] of Object.entries(headers))
    if (name !== 'accept') parts.push(`-H ${headerArgument(name, value)}`);
  if (body !== undefined) parts.push(`--data-raw ${shellQuote(body)}`);
  return parts.join(' ');
}

/** Only a bearer token is replaced, in double quotes, so that the shell expands the variable. */
function headerArgument(name: string, value: string): string {
  if (name === 'authorization' && /^Bearer .+$/.test(value)) return `"${name}: Bearer $GOLDLEAF_TOKEN"`;
  return shellQuote(`${name}: ${value}`);
}

/** Quotes a text for a POSIX shell, and for bash if it has unprintable characters. */
function shellQuote(text: string): string {
  const unprintable = /[^ -\u{10ffff}]/u;
  if (!unprintable.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = [...text].map((character) => {
    if (character === '\\' || character === "'") return `\\${character}`;
    return unprintable.test(character)
      ? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
      : character;
  });
  return `$'${escaped.join('')}'`;
}
