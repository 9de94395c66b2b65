import {
  bundle,
  formatProblems,
  getTotals,
  lint,
  loadConfig,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { repositoryRoot, specsFolder } from '../files/repository.ts';

/** The description breaks a lint rule or does not bundle. */
export class InvalidDescriptionError extends Error {
  override readonly name = 'InvalidDescriptionError';
  readonly code = 'description_invalid';
  readonly problems: readonly NormalizedProblem[];

  constructor(problems: readonly NormalizedProblem[]) {
    super(`The description has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
    this.problems = problems;
  }

  /** Prints each problem with its file, line, reason and source lines to standard error. */
  print(): void {
    const problems = [...this.problems];
    formatProblems(problems, { format: 'codeframe', totals: getTotals(problems), cwd: repositoryRoot });
  }
}

/**
 * Lints the description and bundles it into one document.
 *
 * @param folder - the description's folder, with `redocly.yaml` and `goldleaf/openapi.yaml`
 * @returns the bundled document as JSON text: the same bytes for the same description
 * @throws {InvalidDescriptionError} when it breaks a rule of `redocly.yaml`, or a `$ref` has no target
 */
export async function bundleDescription(folder: string = specsFolder): Promise<string> {
  const config = await loadConfig({ configPath: `${folder}redocly.yaml` });
  const ref = `${folder}goldleaf/openapi.yaml`;

  const linted = await lint({ ref, config });
  if (linted.length > 0) throw new InvalidDescriptionError(linted);

  const bundled = await bundle({ ref, config });
  if (bundled.problems.length > 0) throw new InvalidDescriptionError(bundled.problems);
  return `${JSON.stringify(bundled.bundle.parsed, null, 2)}\n`;
}
