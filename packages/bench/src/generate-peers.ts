import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { generate } from 'orval';
import { generateApi } from 'swagger-typescript-api';
import { generatedFolder } from './generated-folder.ts';

const description = fileURLToPath(import.meta.resolve('@goldleaf/api-types/openapi.json'));

const generators: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  'hey-api': (output) =>
    createClient({
      input: description,
      output,
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
      logs: { level: 'silent' },
    }),
  orval: (folder) =>
    generate({
      input: { target: description },
      output: {
        target: `${folder}/api.ts`,
        client: 'fetch',
        baseUrl: {
          runtime: 'baseUrl',
          imports: [{ name: 'baseUrl', importPath: '../../peers/orval.ts', values: true }],
        },
      },
    }),
  'swagger-typescript-api': (output) =>
    // One module a tag, so that a bundle holds one of them only.
    generateApi({ input: description, output, modular: true, silent: true }),
};

/** A generator that was given the description. */
export interface Generation {
  readonly name: string;
  readonly seconds: number;
  /** Absent where it took it. */
  readonly error?: string;
}

/** Generates every client that is generated, anew. A generator that fails is reported, and stops none of the others. */
export async function generatePeers(): Promise<readonly Generation[]> {
  const generations: Generation[] = [];
  for (const [name, generator] of Object.entries(generators)) {
    const folder = generatedFolder(name);
    await rm(folder, { recursive: true, force: true });
    const start = performance.now();
    const error = await generator(folder).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    generations.push({ name, seconds: (performance.now() - start) / 1_000, ...(error && { error }) });
  }
  return generations;
}

if (import.meta.main) {
  for (const { name, error } of await generatePeers()) {
    console.log(`${name}: ${error ?? 'generated'}`);
    if (error) process.exitCode = 1;
  }
}
