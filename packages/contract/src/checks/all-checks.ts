import { SchemaValueError } from '@goldleaf/openapi';
import type { Expectation } from '../expectations/expectation.ts';
import type { Route } from '../targets/path-template.ts';
import type { Check } from './check.ts';
import { clientChecks } from './client.ts';
import { type RandomOptions, randomChecks } from './random.ts';
import { accessChecks } from './request/access.ts';
import { bodyChecks } from './request/body.ts';
import { mediaTypeChecks } from './request/media-type.ts';
import { methodChecks } from './request/method.ts';
import { parameterChecks } from './request/parameter.ts';
import { pathChecks } from './request/path.ts';
import { responseChecks } from './request/response.ts';
import { statusChecks } from './request/status.ts';
import { inventoryChecks } from './static/inventory.ts';
import { schemaChecks } from './static/schema.ts';

/**
 * Returns all checks of an operation.
 *
 * @param all - every documented operation: a similar path must not be one of them
 * @throws {SchemaValueError} if a generated value isn't what its id says, or two checks have the same id
 */
export function checksOf(
  expectation: Expectation,
  all: readonly Route[],
  options: RandomOptions = {},
): Check[] {
  try {
    const checks = [...everyCheck(expectation, all, options)];
    rejectDuplicates(checks);
    return checks;
  } catch (error) {
    if (!(error instanceof SchemaValueError)) throw error;
    throw new SchemaValueError(`${expectation.operationId}: ${error.message}`);
  }
}

function* everyCheck(
  expectation: Expectation,
  all: readonly Route[],
  options: RandomOptions,
): Generator<Check> {
  yield* inventoryChecks(expectation);
  yield* accessChecks(expectation);
  yield* methodChecks(expectation, all);
  yield* pathChecks(expectation, all);
  yield* parameterChecks(expectation);
  yield* bodyChecks(expectation);
  yield* mediaTypeChecks(expectation);
  yield* statusChecks(expectation);
  yield* responseChecks(expectation);
  yield* schemaChecks(expectation);
  yield* clientChecks(expectation);
  yield* randomChecks(expectation, options);
}

function rejectDuplicates(checks: readonly Check[]): void {
  const ids = new Set<string>();
  for (const { id } of checks) {
    if (ids.has(id)) throw new SchemaValueError(`two checks have the id ${id}`);
    ids.add(id);
  }
}
