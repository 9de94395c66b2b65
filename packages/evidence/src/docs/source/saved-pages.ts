import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type PageSource, SourceError, type SourcePage } from './page-source.ts';
import { decodePage, MAX_PAGE_BYTES } from './page-text.ts';

/**
 * Reads pages that were saved as files.
 *
 * @param paths - folders, whose `.html` files are all read, or single files
 * @throws {SourceError} if a path doesn't exist or a folder has no pages
 */
export async function savedPages(paths: readonly string[]): Promise<PageSource> {
  const files: { file: string; address: string }[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (info === undefined) throw new SourceError(`"${path}" doesn't exist. Pass a URL, a folder or a file.`);
    if (!info.isDirectory()) {
      files.push({ file: path, address: addressOf(path) });
      continue;
    }
    const names = (await readdir(path, { recursive: true })).filter((name) => /\.html?$/.test(name)).sort();
    if (names.length === 0) throw new SourceError(`"${path}" has no .html files.`);
    for (const name of names) files.push({ file: join(path, name), address: addressOf(name) });
  }
  return { name: paths.join(', '), isComplete: false, pages: () => readFiles(files) };
}

async function* readFiles(files: readonly { file: string; address: string }[]): AsyncIterable<SourcePage> {
  for (const { file, address } of files) {
    try {
      const { size } = await stat(file);
      if (size > MAX_PAGE_BYTES) {
        yield { address, failure: `The file has ${size} bytes. At most ${MAX_PAGE_BYTES} are read.` };
        continue;
      }
      yield { address, html: decodePage(await readFile(file)) };
    } catch (error) {
      yield { address, failure: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** A saved page has its address in its path: `pages/api/v1/references/user/user.html`. */
function addressOf(path: string): string {
  const address = path.split(sep).join('/');
  return /(?:^|\/)(api\/v1\/.+)$/.exec(address)?.[1] ?? address;
}
