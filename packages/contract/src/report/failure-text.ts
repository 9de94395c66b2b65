import { inspect } from 'node:util';
import { formatPointer } from '@goldleaf/openapi';
import { type SourceLocation, sourceLocation } from '@goldleaf/specs/source-location';
import type { Level } from '../checks/level.ts';
import type { Expectation } from '../expectations/expectation.ts';
import type { Failure } from '../run/suite.ts';
import { curlCommand } from './curl-command.ts';

/** The keys below an operation for each level. */
const KEYS: Readonly<Record<Level, readonly string[]>> = {
  inventory: [],
  access: [],
  parameters: ['parameters'],
  body: ['requestBody'],
  responses: ['responses'],
  examples: ['responses'],
};

/** Returns the source of the part of the description that a level checks. */
export function failureLocation({ method, path }: Expectation, level: Level): SourceLocation {
  return sourceLocation(formatPointer(['paths', path, method.toLowerCase(), ...KEYS[level]]));
}

/**
 * Formats a failure with everything needed to investigate it. It contains no token.
 *
 * @param url - base URL for the `curl` command. Default: the mock's
 */
export function formatFailure(expectation: Expectation, failure: Failure, url?: string): string {
  return [...failureLines(expectation, failure, url)].join('\n');
}

function* failureLines(
  expectation: Expectation,
  { id, level, expected, got, seed, request }: Failure,
  url: string | undefined,
): Generator<string> {
  const { operationId, method, path, docs, evidence } = expectation;
  const { file, pointerInFile } = failureLocation(expectation, level);
  yield `${operationId} ${id}`;
  yield `  operation  ${method} ${path} (${evidence} evidence)`;
  yield `  expected   ${format(expected)}`;
  yield `  got        ${format(got)}`;
  if (seed !== undefined) yield `  seed       ${seed}`;
  if (request) yield `  repeat     ${curlCommand(request, url)}`;
  yield `  source     ${file}#${pointerInFile}`;
  yield `  docs       ${docs}`;
}

function format(value: unknown): string {
  const text = inspect(value, { depth: 8, breakLength: 110, maxStringLength: 300, sorted: false });
  return text.replaceAll('\n', '\n             ');
}
