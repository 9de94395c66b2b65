import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const MAIN = join(ROOT, 'packages/evidence/src/traffic/main.ts');
const MEGABYTE = 2 ** 20;
const SIZE = 500 * MEGABYTE;
/** As `pnpm evidence:traffic` starts Node. */
const FLAGS = ['--max-semi-space-size=2', '--conditions=@goldleaf/source'];
const REPORT_MEMORY = 'process.on("exit", () => console.log(process.resourceUsage().maxRSS))';

test('pnpm evidence:traffic > reads a HAR of 500 MB with less than 200 MB of memory', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'goldleaf-har-'));
  const har = join(folder.path, 'large.har');
  const entries = await writeHar(har);

  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...FLAGS, '--import', `data:text/javascript,${REPORT_MEMORY}`, MAIN, '--dry-run', har],
    { cwd: ROOT },
  );

  const kilobytes = Number(stdout.trim().split('\n').at(-1));
  console.log(`${entries} entries, ${SIZE / MEGABYTE} MB: ${Math.round(kilobytes / 1024)} MB of memory.`);
  expect(stdout).toContain(`${entries.toLocaleString('en')} responses recorded.`);
  expect(kilobytes / 1024).toBeLessThan(200);
});

/** Writes entries of about 3 kB, each sent at another time. Returns their number. */
async function writeHar(file: string): Promise<number> {
  const stream = createWriteStream(file);
  stream.write('{"log":{"version":"1.2","entries":[');
  let count = 0;
  for (let size = 0; size < SIZE; count++) {
    const items = Array.from({ length: 20 }, (_, index) => ({
      _id: (count * 20 + index).toString(16).padStart(24, '0'),
      name: `Hose ${count} of ${index}`,
      price: count / 4,
      updatedAt: new Date(count * 1_000).toISOString(),
    }));
    const entry = {
      startedDateTime: new Date(count * 1_000).toISOString(),
      request: { method: 'GET', url: 'https://goldleaf.app/api/v1/brands' },
      response: {
        status: 200,
        content: { mimeType: 'application/json', text: JSON.stringify({ items, total: count }) },
      },
    };
    const text = `${count > 0 ? ',' : ''}${JSON.stringify(entry)}`;
    size += text.length;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end(']}}');
  await once(stream, 'close');
  return count;
}
