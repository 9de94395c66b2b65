import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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
  redocly: async (folder) => {
    const command = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
    const output = ['--output', `${folder}/client.ts`, '--import-ext', 'ts'];
    await promisify(execFile)(process.execPath, [command, 'generate-client', description, ...output], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
  },
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

/** The result of a generator. */
export interface Generation {
  readonly name: string;
  readonly seconds: number;
  /** Undefined if it generated a client. */
  readonly error?: string;
}

/** Runs all generators. One that fails is reported and does not stop the others. */
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
