/** Returns a text for one line of Markdown, or for one cell of a table. It shows as it is: nothing in it is markup. */
export function markdownText(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]<>&|~#]/g, '\\$&')
      // Parsers turn a bare address into a link, even an escaped one.
      .replace(/:(?=\/\/)|www(?=\.)|@/gi, '$&<!---->')
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // Site generators read two braces as an expression.
      .replace(/([{}])(?=\1)/g, '$1<!---->')
  );
}

/** Returns a text as code, for one line of Markdown or one cell of a table. */
export function markdownCode(text: string): string {
  const code = oneLine(text).replaceAll('|', '\\|');
  const runs = code.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const space = /^`|`$/.test(code) ? ' ' : '';
  return `${fence}${space}${code}${space}${fence}`;
}

/** Returns a link to a page; nothing for anything but an address on the web. */
export function markdownLink(text: string, address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return '';
  return `[${markdownText(text)}](${url.href.replace(/[()[\]|{}`]/g, percentEncoded)})`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function oneLine(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').trim();
}
