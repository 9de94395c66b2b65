import { SchemaValueError } from '@goldleaf/openapi';
import { accessCases } from './cases/access.ts';
import { bodyCases } from './cases/body.ts';
import { clientCases } from './cases/client.ts';
import { type FuzzOptions, fuzzCases } from './cases/fuzz.ts';
import { inventoryCases } from './cases/inventory.ts';
import { mediaTypeCases } from './cases/media-type.ts';
import { methodCases } from './cases/method.ts';
import { parameterCases } from './cases/parameter.ts';
import { pathCases } from './cases/path.ts';
import { responseCases } from './cases/response.ts';
import { schemaCases } from './cases/schema.ts';
import { statusCases } from './cases/status.ts';
import type { Check } from './check.ts';
import type { Expectation } from './expectation.ts';
import type { Neighbour } from './path-template.ts';

/**
 * Everything that is checked of an operation.
 *
 * @param all - every operation that the docs name: no near miss may be one of them
 * @throws {SchemaValueError} when a case is not what it says, or two go by the same id
 */
export function checksOf(
  expectation: Expectation,
  all: readonly Neighbour[],
  options: FuzzOptions = {},
): Check[] {
  const checks = madeChecks(expectation, all, options);
  const ids = new Set<string>();
  for (const { id } of checks) {
    if (ids.has(id)) throw new SchemaValueError(`${expectation.operationId} has two checks ${id}`);
    ids.add(id);
  }
  return checks;
}

function madeChecks(expectation: Expectation, all: readonly Neighbour[], options: FuzzOptions): Check[] {
  try {
    return [
      ...inventoryCases(expectation),
      ...accessCases(expectation),
      ...methodCases(expectation, all),
      ...pathCases(expectation, all),
      ...parameterCases(expectation),
      ...bodyCases(expectation),
      ...mediaTypeCases(expectation),
      ...statusCases(expectation),
      ...responseCases(expectation),
      ...schemaCases(expectation),
      ...clientCases(expectation),
      ...fuzzCases(expectation, options),
    ];
  } catch (error) {
    if (!(error instanceof SchemaValueError)) throw error;
    throw new SchemaValueError(`${expectation.operationId}: ${error.message}`);
  }
}
