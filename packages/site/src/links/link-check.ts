import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { brokenLinks, type Page, readPage } from './broken-links.ts';

/** Fails the build if a page links to a page, a file or a heading of the site that doesn't exist. */
export function linkCheck(): AstroIntegration {
  let base = '/';
  return {
    name: 'goldleaf-link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await filesIn(folder);
        const pages = await Promise.all(
          files.filter((file) => file.endsWith('.html')).map((file) => read(folder, file)),
        );
        const broken = brokenLinks(pages, new Set(files), base);
        if (broken.length > 0) throw new Error(`Broken links:\n${broken.join('\n')}`);
      },
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    );
}

async function read(folder: string, file: string): Promise<Page> {
  return readPage(file, await readFile(`${folder}/${file}`, 'utf8'));
}
