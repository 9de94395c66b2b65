import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, join as joinPosix, normalize } from 'node:path/posix';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { withBase } from '../links/address.ts';
import { findDocuments, pageIdOf } from './document-list.ts';
import { readMarkdownPage } from './markdown-page.ts';
import { browsedAt, repositoryRoot } from './repository.ts';

/** Loads the repository's Markdown files as pages. They have no front matter, because they are read on their own too. */
export function documentLoader(): Loader {
  return {
    name: 'goldleaf-documents',
    load: async (context) => {
      await loadAll(context);
      context.watcher?.add(join(repositoryRoot, 'docs'));
      context.watcher?.on('change', async (path) => {
        if (path.endsWith('.md')) await loadAll(context);
      });
    },
  };
}

async function loadAll(context: LoaderContext): Promise<void> {
  const documents = findDocuments(repositoryRoot);
  const files = new Set(documents.keys());
  context.store.clear();
  for (const [order, [file, group]] of [...documents].entries())
    await load({ file, group, order }, files, context);
}

interface ListedFile {
  readonly file: string;
  readonly group: string;
  /** Position among all documents. The store keeps no order. */
  readonly order: number;
}

async function load(
  { file, group, order }: ListedFile,
  files: ReadonlySet<string>,
  context: LoaderContext,
): Promise<void> {
  const { store, parseData, renderMarkdown, generateDigest, config } = context;
  const path = join(repositoryRoot, file);
  const id = pageIdOf(file, files);
  if (id === undefined) return;
  try {
    const page = readMarkdownPage(readFileSync(path, 'utf8'), (link) =>
      resolveLink(link, file, files, config.base),
    );
    const { title, description, body } = page;
    const data = await parseData({ id, data: { title, description, group, order }, filePath: path });
    const rendered = await renderMarkdown(body, { fileURL: pathToFileURL(path) });
    // A table scrolls when the page is narrow, so the keyboard has to reach it.
    rendered.html = rendered.html.replaceAll('<table>', '<table tabindex="0">');
    store.set({ id, data, body, filePath: file, digest: generateDigest({ title, body }), rendered });
  } catch (cause) {
    throw new Error(`${file} can't be shown on the site: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Returns the address that a relative link of a Markdown file has on the site, or where the repository is browsed.
 *
 * @throws {Error} if the link leads nowhere in the repository
 */
function resolveLink(
  link: string,
  from: string,
  files: ReadonlySet<string>,
  base: string,
): string | undefined {
  if (link.startsWith('#')) return link;
  const [path = '', fragment] = link.split('#');
  const target = normalize(joinPosix(dirname(from), path)).replace(/\/$/, '');
  const absolute = join(repositoryRoot, target);
  if (!existsSync(absolute)) throw new Error(`its link ${link} leads to no file`);
  const readme = target === '.' ? 'README.md' : `${target}/README.md`;
  const file = statSync(absolute).isDirectory() && existsSync(join(repositoryRoot, readme)) ? readme : target;
  const id = pageIdOf(file, files);
  if (id === undefined) return browsedAt(target);
  return withBase(base, id === '' ? '/' : `/${id}/`) + (fragment === undefined ? '' : `#${fragment}`);
}
