import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../model/whole-file.ts';

/** A page as it was last received. */
export interface CachedPage {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it was received or confirmed, in milliseconds since 1970. */
  readonly checkedAt: number;
  readonly html: string;
}

/** Remembers pages. */
export interface PageStore {
  read(url: string): Promise<CachedPage | undefined>;
  write(page: CachedPage): Promise<void>;
}

/** Keeps pages in a folder, one file each. Another program may delete the folder at any time. */
export class PageCache implements PageStore {
  readonly #folder: string;

  /** @param folder - is made when the first page is written */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Returns a page, or `undefined` if it isn't cached or its file is damaged. */
  async read(url: string): Promise<CachedPage | undefined> {
    try {
      const page = JSON.parse(await readFile(this.#file(url), 'utf8')) as CachedPage;
      return page.url === url && typeof page.html === 'string' ? page : undefined;
    } catch {
      return undefined;
    }
  }

  async write(page: CachedPage): Promise<void> {
    await writeWhole(this.#file(page.url), JSON.stringify(page));
  }

  #file(url: string): string {
    return join(this.#folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`);
  }
}
