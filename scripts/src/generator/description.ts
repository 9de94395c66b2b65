import { readFile } from 'node:fs/promises';
import {
  bundle,
  formatProblems,
  getTotals,
  lint,
  loadConfig,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { repositoryRoot, specsFolder } from '../files/repository.ts';
import { findCircularReferences } from './circular-references.ts';
import { FolderResolver } from './folder-resolver.ts';
import { findSourceProblems, findUnusedFiles, lineOf, sourceProblem } from './source-problems.ts';

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
 * @throws {InvalidDescriptionError} when a file is unusable or unused, it breaks a rule of `redocly.yaml`, or a `$ref` has no target
 *   in the folder
 */
export async function bundleDescription(folder: string = specsFolder): Promise<string> {
  const config = await loadConfig({ configPath: `${folder}redocly.yaml` });
  const files = `${folder}goldleaf/`;
  const ref = `${files}openapi.yaml`;

  rejectProblems(await findSourceProblems(files, ref));
  // Redocly would fail without a location, and with an unhandled rejection.
  rejectProblems(await findCircularReferences(files));
  const externalRefResolver = new FolderResolver(files);
  rejectProblems(await lint({ ref, config, externalRefResolver }));
  rejectProblems(await findUnusedFiles(files, externalRefResolver.getFiles()));

  const bundled = await bundle({ ref, config, externalRefResolver });
  rejectProblems(bundled.problems);
  rejectProblems(await findMissingInvitation(ref, bundled.bundle.parsed as BundledDocument));
  return `${JSON.stringify(bundled.bundle.parsed, null, 2)}\n`;
}

function rejectProblems(problems: readonly NormalizedProblem[]): void {
  if (problems.length > 0) throw new InvalidDescriptionError(problems);
}

interface BundledDocument {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const INVITE = '/organization/users/invite';

/** The client's validator of one invitation is generated from the schema of that name. */
async function findMissingInvitation(
  ref: string,
  { paths, components }: BundledDocument,
): Promise<NormalizedProblem[]> {
  if (!(INVITE in paths) || components?.schemas?.['UserInvitation']) return [];
  const text = await readFile(ref, 'utf8');
  const message =
    'The path refers to no schema `UserInvitation`, which the validator of an invitation is generated from. ' +
    'Give components/schemas/UserInvitation.yaml its name back.';
  return [sourceProblem(ref, text, { line: lineOf(text, `${INVITE}:`), message })];
}
