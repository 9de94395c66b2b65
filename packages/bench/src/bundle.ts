import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { generatedFolder } from './generated-folder.ts';

export interface Bundle {
  /** The URL to import it from. */
  readonly url: string;
  /** Bytes, minified and compressed with brotli at its default, the highest quality. */
  readonly size: number;
}

/** The platform to bundle for. esbuild takes the build that a package has for it. */
export type Platform = 'browser' | 'node';

/** Bundles `peers/NAME.ts` as a page would load it: ESM, ES2022, minified. */
export async function bundlePeer(name: string, platform: Platform = 'browser'): Promise<Bundle> {
  const outfile = `${generatedFolder('bundles')}/${platform}/${name}.js`;
  await build({
    entryPoints: [fileURLToPath(new URL(`../peers/${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform,
    legalComments: 'none',
    logLevel: 'error',
  });
  return { url: pathToFileURL(outfile).href, size: brotliCompressSync(await readFile(outfile)).length };
}
