import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evidencePages } from '../expectations/evidence.ts';
import type { LocatedMutant } from '../mutants/mutant.ts';
import type { MutantResult, MutantRun } from '../mutants/mutant-run.ts';
import { goldLeafSpec } from '../spec.ts';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../.generated', import.meta.url));

/** Folders of the sources that a result depends on. */
const PARTS = ['checks', 'expectations', 'mutants', 'run', 'targets'];

/**
 * Runs mutants and stores each result in a file, so that an interrupted run continues where it ended. Results of another description,
 * evidence or suite are not used.
 */
export async function* storedResults(
  run: MutantRun,
  mutants: readonly LocatedMutant[],
): AsyncGenerator<MutantResult> {
  const file = join(FOLDER, `mutants-${fingerprint()}.ndjson`);
  const stored = readResults(file);
  mkdirSync(FOLDER, { recursive: true });
  for (const mutant of mutants) {
    const known = stored.get(mutant.id);
    if (known) {
      yield { ...known, mutant };
      continue;
    }
    const result = await run.result(mutant);
    const { status, killers, checks } = result;
    appendFileSync(file, `${JSON.stringify({ id: mutant.id, status, killers, checks })}\n`);
    yield result;
  }
}

type StoredResult = Omit<MutantResult, 'mutant'>;

function readResults(file: string): Map<string, StoredResult> {
  const results = new Map<string, StoredResult>();
  if (!existsSync(file)) return results;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.endsWith('}')) continue; // the last line of an interrupted run
    const { id, ...result } = JSON.parse(line) as StoredResult & { readonly id: string };
    results.set(id, result);
  }
  return results;
}

function fingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify([goldLeafSpec, evidencePages()]));
  for (const part of PARTS)
    for (const name of readdirSync(SOURCE + part, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts') || name.endsWith('.yaml')) hash.update(readFileSync(join(SOURCE, part, name)));
  return hash.digest('hex').slice(0, 16);
}
