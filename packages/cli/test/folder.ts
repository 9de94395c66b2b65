import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from './goldleaf.ts';

export interface Folder extends AsyncDisposable {
  /** Path of a file in it. */
  path(name: string): string;
  /** The text of a file. */
  read(name: string): Promise<string>;
  /** Writes a file and gives its path. */
  write(name: string, text: string | Uint8Array): Promise<string>;
  /** Writes a CSV file with these addresses and a good password each, and gives its path. */
  people(...emails: string[]): Promise<string>;
  /** The states of a report's people, by address. */
  states(report: string): Promise<Record<string, string>>;
}

/** A folder that is gone with the test. */
export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'goldleaf-cli-'));
  const folder: Folder = {
    path: (name) => join(path, name),
    read: (name) => readFile(folder.path(name), 'utf8'),
    write: async (name, text) => {
      await writeFile(folder.path(name), text);
      return folder.path(name);
    },
    people: (...emails) =>
      folder.write(
        'people.csv',
        `email,password\n${emails.map((email) => `${email},${PASSWORD}\n`).join('')}`,
      ),
    states: async (report) => {
      const { people } = JSON.parse(await readFile(report, 'utf8'));
      return Object.fromEntries(people.map(({ email, state }: Record<string, string>) => [email, state]));
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
  return folder;
}
