import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type OutputOptions, rolldown } from 'rolldown';
import { here } from './tools.ts';

/** Bundles a module for a page, with the packages as they were built. */
export async function bundle(code: string, options: OutputOptions): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? join(here, 'entry.ts') : undefined),
    load: (id: string) => (id === join(here, 'entry.ts') ? code : undefined),
  };
  const build = await rolldown({ cwd: here, input: 'entry', platform: 'browser', plugins: [entry] });
  const { output } = await build.generate(options);
  await build.close();
  return output[0].code;
}

/** Returns the size of a module and its packages in bytes, minified and compressed with brotli. */
export async function bundleSize(code: string): Promise<number> {
  return brotliCompressSync(await bundle(code, { minify: true })).length;
}
