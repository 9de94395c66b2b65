/** The facts in the JavaScript sample of an operation. */
export interface CodeSample {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly contentType: string | undefined;
  readonly accept: string | undefined;
  /** Names of all headers. */
  readonly headers: readonly string[];
  /** The body as the sample prints it. */
  readonly body: string | undefined;
}

/** Reads the sample as text. It is never run. */
export function readCodeSample(code: string): CodeSample {
  const start = code.lastIndexOf("\nfetch('") + 1 || code.indexOf("fetch('");
  const call = code.slice(Math.max(start, 0));
  const before = start > 0 ? code.slice(0, start) : '';
  const headersAt = before.lastIndexOf('const headers = {');
  const headers = headersAt === -1 ? '' : before.slice(headersAt + 'const headers = {'.length);
  const bodyText = headersAt === -1 ? before : before.slice(0, headersAt);
  const names = [...headers.matchAll(/^ {2}'([^'\n]+)':/gm)].map((match) => match[1] ?? '');
  return {
    method: /^ {2}method: '([A-Z]+)'/m.exec(call)?.[1],
    url: /^fetch\('([^'\n]*)'/.exec(call)?.[1],
    contentType: /^ {2}'Content-Type':'([^'\n]*)'/m.exec(headers)?.[1],
    accept: /^ {2}'Accept':'([^'\n]*)'/m.exec(headers)?.[1],
    headers: names,
    body: /^\s*const inputBody = '([\s\S]*)';\s*$/.exec(bodyText)?.[1],
  };
}
