import type { MutantChange } from '../../mutant.ts';
import { type SchemaNode, STATIC_FIRST, schemaChange } from './schema-change.ts';

/** Mistakes in annotations, and a pattern that does not compile. */
export function* annotationMutants(schema: SchemaNode): Generator<MutantChange> {
  if ([schema.type].flat().includes('string'))
    yield schemaChange(
      'BAD-PATTERN',
      'a pattern that does not compile',
      (one) => {
        one.pattern = '(';
      },
      STATIC_FIRST,
    );
  if (schema.writeOnly)
    yield schemaChange('WRITEONLY-DROP', 'returned too', (one) => delete one.writeOnly, {
      ...STATIC_FIRST,
      below: ['writeOnly'],
    });
  else
    yield schemaChange(
      'WRITEONLY-ADD',
      'never returned',
      (one) => {
        one.writeOnly = true;
      },
      STATIC_FIRST,
    );
  yield schemaChange(
    'READONLY-ADD',
    'never sent',
    (one) => {
      one['readOnly'] = true;
    },
    STATIC_FIRST,
  );
}
