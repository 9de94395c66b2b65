import { createAjv, formatPointer } from '@goldleaf/openapi';
import fc from 'fast-check';
import { randomValue } from '../checks/random.ts';
import type { LocatedMutant } from '../mutants/mutant.ts';
import type { MutantRun } from '../mutants/mutant-run.ts';
import { goldLeafSpec, type Spec } from '../spec.ts';

/**
 * Validates random request bodies against the description and a mutant of it, and counts those that only one of them accepts. It must be
 * 0 for an equivalent mutant: this tests the proof.
 *
 * @throws {Error} if the mutant changes no JSON body
 */
export function randomDisagreements(
  run: MutantRun,
  mutant: LocatedMutant,
  { count, seed }: { readonly count: number; readonly seed: number },
): number {
  const [operation = ''] = mutant.operations;
  const { method, path, body } = run.expectationOf(operation);
  const draft = run.draftOf(mutant, operation);
  if (!body || !draft) throw new Error(`${mutant.id}: expected a mutant of a JSON body.`);
  const keys = ['paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'];
  const [isValid, isValidInMutant] = [goldLeafSpec, draft].map((spec) =>
    validator(spec, formatPointer(keys)),
  );
  const values = fc.sample(randomValue(body.schema), { seed, numRuns: count });
  return values.filter((value) => isValid?.(value) !== isValidInMutant?.(value)).length;
}

function validator({ paths, components }: Spec, pointer: string): (value: unknown) => boolean {
  const ajv = createAjv({ logger: false });
  ajv.addVocabulary(['paths', 'components']);
  ajv.addSchema({ $id: 'openapi', components, paths }, 'openapi', false, false);
  const validate = ajv.compile({ $ref: `openapi#${encodeURI(pointer)}` });
  return (value) => validate(value) as boolean;
}
