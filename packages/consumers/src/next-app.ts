import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { runWell } from './process.ts';
import { node } from './tools.ts';

const NEXT = 'node_modules/next/dist/bin/next';

/** A Next.js application in a folder of an installed consumer. */
export interface NextApp {
  /** Routes that were prerendered as static pages. */
  readonly prerendered: readonly string[];
  /** Returns the files of the build, its caches included, that contain a text, as it is or in Base64. */
  filesWith(text: string): Promise<string[]>;
  /** Starts a server process. */
  start(): Promise<NextServer>;
}

export interface NextServer extends AsyncDisposable {
  /** Origin, without a slash at its end. */
  readonly url: string;
}

/**
 * Runs `next build`.
 *
 * @param root - folder where Next.js is installed
 * @param name - folder of the application in it
 */
export async function buildNext(
  root: string,
  name: string,
  variables: Readonly<Record<string, string>>,
): Promise<NextApp> {
  const folder = join(root, name);
  const env = { ...variables, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  await runWell(node, [join(root, NEXT), 'build', folder], { cwd: root, env });
  const manifest = JSON.parse(await readFile(join(folder, '.next/prerender-manifest.json'), 'utf8'));

  return {
    prerendered: Object.keys(manifest.routes).sort(),
    filesWith: async (text) => {
      const entries = await readdir(join(folder, '.next'), { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((file) => join(file.parentPath, file.name));
      const forms = [text, ...base64Forms(text)];
      const contents = await Promise.all(files.map((file) => readFile(file)));
      return files.filter((_, index) => forms.some((form) => contents[index]?.includes(form)));
    },
    start: async () => {
      const port = await freePort();
      const args = [join(root, NEXT), 'start', folder, '-p', `${port}`, '-H', '127.0.0.1'];
      // In a group of its own, because Next.js 14 starts a process for the server.
      const server = spawn(node, args, {
        cwd: root,
        env: { ...process.env, ...env },
        detached: true,
        stdio: 'ignore',
      });
      const url = `http://127.0.0.1:${port}`;
      const isUp = () =>
        fetch(`${url}/nothing`).then(
          () => true,
          () => false,
        );
      for (let tries = 0; !(await isUp()); tries++) {
        if (tries === 300 || server.exitCode !== null) throw new Error('Next.js does not start.');
        await sleep(100);
      }
      return {
        url,
        [Symbol.asyncDispose]: async () => {
          const ended = once(server, 'exit');
          process.kill(-(server.pid as number), 'SIGKILL');
          await ended;
        },
      };
    },
  };
}

/** How a text reads in the Base64 of a longer one, wherever it begins there. Next.js keeps bodies so. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from(' '.repeat(before) + text).toString('base64');
    // The first characters depend on what precedes the text, and the last ones on what follows it.
    return encoded.slice(Math.ceil((before * 4) / 3), -4);
  });
}
