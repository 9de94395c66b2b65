import { isDeepStrictEqual } from 'node:util';
import type { Expectation } from '../../expectations/expectation.ts';
import { expectedInventory } from '../../expectations/inventory.ts';
import type { Inventory } from '../../expectations/inventory-row.ts';
import type { Spec } from '../../spec.ts';
import type { Target } from '../../targets/target.ts';
import { type Check, compare, createCheck, type Mismatch } from '../check.ts';
import { type CheckTopic, topicId } from '../topic.ts';
import { compileErrors } from './schema-compilation.ts';
import { inventoryOf, methodsAt } from './spec-inventory.ts';

const SCHEMAS_COMPILE = { subject: 'inventory', variant: 'schemas-compile' };

/** The id of the check that every schema compiles. */
export const SCHEMAS_COMPILE_ID: string = topicId(SCHEMAS_COMPILE);

const shared = expectedInventory();
const keys = Object.keys(shared.operations);

/** Checks that the description has the expected row of an operation, and that its schemas compile. */
export function inventoryChecks(expectation: Expectation): Check[] {
  const { method, path, row } = expectation;
  const key = `${method} ${path}`;
  const methods = keys.filter((each) => each.endsWith(` ${path}`)).map(methodOf);
  const expected = {
    servers: shared.servers,
    security: shared.security,
    methods: methods.sort(),
    ...row,
  };
  return [
    staticCheck({ subject: 'inventory', variant: 'row' }, (spec) => {
      const { servers, security, operations } = inventoryFor(spec);
      return compareRows(expected, {
        servers,
        security,
        methods: methodsAt(spec, path).sort(),
        ...operations[key],
      });
    }),
    staticCheck(SCHEMAS_COMPILE, (spec) => compare([], compileErrors(spec, method, path))),
  ];
}

function staticCheck(topic: CheckTopic, mismatchOf: (spec: Spec) => Mismatch | undefined): Check {
  const run = async ({ spec }: Target) => mismatchOf(spec as Spec);
  return createCheck(topic, { kind: 'static', level: 'inventory', needs: 'spec', run });
}

/** Reading a whole description is slow, and a description doesn't change during a run. */
const inventories = new WeakMap<Spec, Inventory>();

function inventoryFor(spec: Spec): Inventory {
  const inventory = inventories.get(spec) ?? inventoryOf(spec);
  inventories.set(spec, inventory);
  return inventory;
}

/** Compares two rows and keeps only the fields that differ. */
function compareRows(expected: object, got: object): Mismatch | undefined {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  const different = keys.filter((key) => !isDeepStrictEqual(expected[key as never], got[key as never]));
  const pick = (row: object) => Object.fromEntries(different.map((key) => [key, row[key as never]]));
  return compare(pick(expected), pick(got));
}

function methodOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}
