import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';

/**
 * Writes validators as a module without imports, so that no schema compiler is needed at run time.
 *
 * @param ajv - has the schemas; created with `code: { source: true, esm: true }`
 * @param validators - the ids of the schemas by the names of the exports
 * @param more - what the module contains besides the validators, as code
 * @returns the module's text, the same bytes for the same schemas
 * @throws if Ajv rejects a schema
 */
export async function renderStandaloneModule(
  ajv: Ajv2020,
  validators: Readonly<Record<string, string>>,
  more: string,
): Promise<string> {
  const module = `${standaloneCode.default(ajv, validators)}\n${more}`;
  const entry = 'validators.js';
  const resolveId = (id: string) => (id === entry ? entry : createRequire(import.meta.url).resolve(id));
  const load = (id: string) => (id === entry ? module : null);
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    plugins: [{ name: 'validators', resolveId, load }],
    experimental: { attachDebugInfo: 'none' }, // it would write the paths of this machine
  });
  try {
    const { output } = await bundle.generate({ format: 'es', minify: 'dce-only' });
    return `${output[0].code.trimEnd()}\n`;
  } finally {
    await bundle.close();
  }
}

/** Ajv's logger for a generator: an unknown format would validate nothing, so each warning is an error. */
export const failingLogger: { log: typeof fail; warn: typeof fail; error: typeof fail } = {
  log: fail,
  warn: fail,
  error: fail,
};

function fail(...message: unknown[]): never {
  throw new Error(message.join(' '));
}
