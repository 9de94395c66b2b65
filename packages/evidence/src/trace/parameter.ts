import type { Comparison } from './comparison.ts';
import { keysOf, step } from './leaves.ts';
import { traceSchema } from './schema.ts';
import { repeatsParameterName } from './wording.ts';

/** Compares a documented parameter with the one of the operation that has its name and location. */
export function traceParameter(comparison: Comparison, fact: string, operation: string): void {
  const { facts, described } = comparison;
  const name = comparison.text(step(fact, 'name'));
  const isAuthorization = comparison.text(step(fact, 'in')) === 'header' && name === 'Authorization';
  if (isAuthorization) {
    traceAuthorization(comparison, fact, operation);
    return;
  }
  const pointer = findParameter(comparison, fact, operation);
  if (pointer === undefined) return;
  comparison.tickEqual(step(fact, 'name'), step(pointer, 'name'));
  comparison.tickEqual(step(fact, 'in'), step(pointer, 'in'));
  const isRequired = described.at(step(pointer, 'required')) ?? false;
  if (facts.at(step(fact, 'required')) === isRequired)
    comparison.tick(step(fact, 'required'), step(pointer, 'required'));
  comparison.tickEqual(step(fact, 'description'), step(pointer, 'description'));
  if (repeatsParameterName(String(described.at(step(pointer, 'description'))), name))
    described.tick(step(pointer, 'description'));
  traceSchema(comparison, fact, [step(pointer, 'schema')], 'parameter');
}

/** `security` describes the header. Its type and whether it is required have no counterpart in an OpenAPI description. */
function traceAuthorization({ facts, described }: Comparison, fact: string, operation: string): void {
  const hasOwnSecurity = described.at(step(operation, 'security')) !== undefined;
  if (hasOwnSecurity || described.at('/security/0/bearerToken') === undefined) return;
  facts.tick(step(fact, 'name'));
  facts.tick(step(fact, 'in'));
}

function findParameter(comparison: Comparison, fact: string, operation: string): string | undefined {
  const { facts, described } = comparison;
  const list = step(operation, 'parameters');
  return keysOf(described.at(list))
    .map((index) => comparison.resolve(step(list, index)))
    .find((pointer) =>
      ['name', 'in'].every((key) => described.at(step(pointer, key)) === facts.at(step(fact, key))),
    );
}
