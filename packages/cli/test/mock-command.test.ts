import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findMock } from '../src/mock-command.ts';
import { temporaryFolder } from './folder.ts';
import { start } from './goldleaf.ts';

test("goldleaf mock > runs the project's mock with its own options, and exits as it does", async () => {
  await using folder = await temporaryFolder();
  await mkdir(folder.path('node_modules/@goldleaf/mock'), { recursive: true });
  await folder.write('node_modules/@goldleaf/mock/package.json', '{"bin":{"goldleaf-mock":"mock.js"}}');
  await folder.write(
    'node_modules/@goldleaf/mock/mock.js',
    'console.log(process.argv.slice(2)); process.exitCode = 3;',
  );
  const run = start(['mock', '--port', '0', '--help'], { cwd: folder.path('.') });
  expect(await run.ended).toEqual({ code: 3, stdout: "[ '--port', '0', '--help' ]\n", stderr: '' });
});

test('goldleaf mock > names the package to install', () => {
  expect(() => findMock([])).toThrow('npm install --save-dev @goldleaf/mock');
});
