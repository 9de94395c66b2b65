import { Parser } from 'htmlparser2';

/** A page of the built site. */
export interface Page {
  /** From the site's folder, such as `operations/index.html`. */
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** Values of `href` and `src`. */
  readonly links: ReadonlySet<string>;
}

/** Reads the links of a page, and the ids that other links may point to. */
export function readPage(file: string, html: string): Page {
  const ids = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onopentag(_name, { id, href, src }) {
      if (id) ids.add(id);
      for (const link of [href, src]) if (link) links.add(link);
    },
  });
  parser.end(html);
  return { file, ids, links };
}

/**
 * Finds links to pages, files and headings of the site that don't exist. A link to another site is not followed.
 *
 * @param files - all files of the site
 * @param base - path below which the site is served
 * @returns such as `operations/index.html links to /guides/x/`
 */
export function brokenLinks(pages: readonly Page[], files: ReadonlySet<string>, base: string): string[] {
  const idsOf = new Map(pages.map(({ file, ids }) => [file, ids]));
  const prefix = `${base.replace(/\/$/, '')}/`;
  const leadsSomewhere = (link: string, from: string): boolean => {
    const { origin, pathname, hash } = new URL(link, `${SITE}${prefix}${from.replace(/index\.html$/, '')}`);
    if (origin !== SITE) return true;
    if (!pathname.startsWith(prefix)) return false;
    const target = decodeURI(pathname.slice(prefix.length)).replace(/(^|\/)$/, '$1index.html');
    if (!files.has(target)) return false;
    return hash === '' || (idsOf.get(target)?.has(decodeURIComponent(hash.slice(1))) ?? false);
  };
  return pages.flatMap(({ file, links }) =>
    [...links].filter((link) => !leadsSomewhere(link, file)).map((link) => `${file} links to ${link}`),
  );
}

/** Placeholder for the origin that serves the site. */
const SITE = 'http://site.invalid';
