import type { MutantChange } from '../../mutant.ts';
import { OTHER_TYPE } from './other-type.ts';
import { removeItem, type SchemaNode, STATIC_FIRST, schemaChange } from './schema-change.ts';

/** Mistakes in the types of a value. */
export function* typeMutants(schema: SchemaNode): Generator<MutantChange> {
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return;
  const change = (operator: string, text: string, apply: (schema: SchemaNode) => void) =>
    schemaChange(operator, text, apply, { below: ['type'] });
  for (const type of types) {
    if (type === 'null') continue;
    const other = OTHER_TYPE[type] as string;
    yield change('TYPE-SWAP', `${other} instead of ${type}`, (one) => {
      const swapped = types.map((each) => (each === type ? other : each));
      one.type = Array.isArray(one.type) ? swapped : (swapped[0] as string);
    });
  }
  yield change('TYPE-DROP', 'any type', (one) => delete one.type);
  yield types.includes('null')
    ? change('NULL-DROP', 'null is invalid', (one) => removeItem(one, 'type', 'null'))
    : change('NULL-ADD', 'null is valid', (one) => {
        one.type = [...types, 'null'];
      });
  yield schemaChange(
    'NULLABLE-3.0',
    'nullable, as in OpenAPI 3.0',
    (one) => {
      one['nullable'] = true;
    },
    STATIC_FIRST,
  );
  if (types.includes('integer'))
    yield change('TYPE-WIDEN', 'number instead of integer', (one) => {
      one.type = 'number';
    });
}
