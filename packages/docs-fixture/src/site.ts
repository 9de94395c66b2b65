import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { viteBundler } from '@vuepress/bundler-vite';
import { defaultTheme } from '@vuepress/theme-default';
import { createBuildApp, type Plugin } from 'vuepress/core';
import type { PageDocument } from './documents.ts';
import { renderMarkdown } from './markdown.ts';

/** The source of a site and its output folder. */
export interface SiteOptions {
  /** Folder for the source, the temporary files and the result. It is deleted first. */
  readonly folder: string;
  /** Address to Markdown of pages that are no reference pages, such as `guide/introduction.html`. */
  readonly guides?: Readonly<Record<string, string>>;
  /** Whether each page lists all pages. A site of many pages is built faster without. Default: true. */
  readonly hasSidebar?: boolean;
  /** Date that each page prints as its last update. Default: 2025-07-03. */
  readonly updated?: Date;
}

/**
 * Builds a documentation site with GoldLeaf's theme, layout, sidebar and addresses.
 *
 * @returns the folder with the site's files
 */
export async function buildSite(pages: readonly PageDocument[], options: SiteOptions): Promise<string> {
  const { folder, guides = {}, hasSidebar = true, updated = new Date('2025-07-03T21:53:00Z') } = options;
  const source = join(folder, 'source');
  await rm(folder, { recursive: true, force: true });
  const texts = new Map(Object.entries(guides));
  for (const page of pages) texts.set(page.address, await renderMarkdown(page.document));
  for (const [address, text] of texts) {
    const file = join(source, address.replace(/\.html$/, '.md'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  const app = createBuildApp({
    source,
    dest: join(folder, 'site'),
    temp: join(folder, 'temp'),
    cache: join(folder, 'cache'),
    lang: 'en-CA',
    title: 'GoldLeaf Documentation',
    bundler: viteBundler({ viteOptions: { logLevel: 'warn' } }),
    plugins: [lastUpdate(updated)],
    theme: defaultTheme({
      navbar: [
        { text: 'User Guide', link: '/guide/introduction.html' },
        { text: 'API', link: '/' },
      ],
      sidebar: hasSidebar ? [...guideGroup(guides), ...referenceGroups(pages)] : false,
      lastUpdatedText: 'Last Updated:',
      contributors: false,
      themePlugins: { linksCheck: false, seo: false, sitemap: false },
    }),
  });
  await app.init();
  await app.prepare();
  await app.build();
  return join(folder, 'site');
}

/** Dates the pages: GoldLeaf's are dated by Git, and here there is no history. */
function lastUpdate(date: Date): Plugin {
  return {
    name: 'last-update',
    extendsPage: (page) => {
      Object.assign(page.data, { git: { updatedTime: date.getTime() } });
    },
  };
}

function guideGroup(guides: Readonly<Record<string, string>>) {
  const children = Object.keys(guides).map((address) => `/${address}`);
  return children.length === 0 ? [] : [{ text: 'Getting Started', children }];
}

function referenceGroups(pages: readonly PageDocument[]) {
  const groups = new Map<string, { text: string; link: string }[]>();
  for (const { group, label, address } of pages) {
    const links = groups.get(group) ?? [];
    links.push({ text: label, link: `/${address}` });
    groups.set(group, links);
  }
  const schemas = groups.get('API Schemas') ?? [];
  groups.delete('API Schemas');
  const tags = [...groups].map(([text, children]) => ({ text, collapsible: true, children }));
  return [
    { text: 'API Endpoints', children: tags },
    ...(schemas.length === 0 ? [] : [{ text: 'API Schemas', children: schemas }]),
  ];
}
