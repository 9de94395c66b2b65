import { realpath } from 'node:fs/promises';
import { BaseResolver, ResolveError, type Source } from '@redocly/openapi-core';

/**
 * Reads files of one folder for Redocly, and rejects references to anything else: turbo doesn't notice changes of other files, and an
 * address may have another content tomorrow.
 */
export class FolderResolver extends BaseResolver {
  readonly #folder: string;

  /** @param folder - ends with a slash */
  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (/^[a-z][a-z0-9+.-]*:/i.test(absoluteRef)) throw outside('leads to another host');
    const isWithin = absoluteRef.startsWith(this.#folder) && (await this.#isRealFileWithin(absoluteRef));
    if (!isWithin) throw outside("leaves the description's folder");
    return await super.loadExternalRef(absoluteRef);
  }

  /** A symbolic link may lead out of the folder. A missing file is reported by Redocly. */
  async #isRealFileWithin(file: string): Promise<boolean> {
    const real = await realpath(file).catch(() => undefined);
    return real === undefined || real.startsWith(`${await realpath(this.#folder)}/`);
  }
}

function outside(what: string): ResolveError {
  return new ResolveError(new Error(`The reference ${what}. Copy its content to a file here.`));
}
