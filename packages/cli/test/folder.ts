import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from './goldleaf.ts';

export interface Folder extends AsyncDisposable {
  /** Returns the path of a file in it. */
  path(name: string): string;
  /** Reads a file. */
  read(name: string): Promise<string>;
  /** Writes a file and returns its path. */
  write(name: string, text: string | Uint8Array): Promise<string>;
  /** Writes a CSV file with these addresses and a valid password each, and returns its path. */
  people(...emails: string[]): Promise<string>;
  /** Reads the events of a report, without checksums. */
  events(report: string): Promise<readonly Record<string, unknown>[]>;
  /** Returns the last event of each address in a report. */
  states(report: string): Promise<Record<string, string>>;
}

/** Creates a folder that is deleted with the test. */
export async function temporaryFolder(): Promise<Folder> {
  // The folder for temporary files is a link on macOS, and a short name on Windows.
  const path = await realpath(await mkdtemp(join(tmpdir(), 'goldleaf-cli-')));
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
    events: async (report) => {
      const lines = (await readFile(report, 'utf8')).split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line)).map(({ sum, ...event }) => event);
    },
    states: async (report) => {
      const events = await folder.events(report);
      const ofPeople = events.filter(({ server }) => server !== undefined);
      return Object.fromEntries(ofPeople.map(({ email, event }) => [email, event]));
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, maxRetries: 3 }), // Windows frees a file later than its process ends
  };
  return folder;
}
