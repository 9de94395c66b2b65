import { Parser } from 'htmlparser2';

/** Returns the addresses that a page links to, without fragments. */
export function readLinks(html: string, base: string): string[] {
  const links = new Set<string>();
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name !== 'a' || href === undefined || !URL.canParse(href, base)) return;
      const url = new URL(href, base);
      url.hash = '';
      url.search = '';
      links.add(url.href);
    },
  });
  parser.end(html);
  return [...links];
}
