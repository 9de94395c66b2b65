import type { Location, MutantChange } from '../../mutant.ts';
import { annotationMutants } from './annotation.ts';
import { opennessMutants, propertyMutants } from './property.ts';
import { type SchemaNode, schemaChange } from './schema-change.ts';
import { typeMutants } from './type.ts';
import { limitMutants } from './value.ts';

/** Mistakes in a schema. */
export function* schemaMutants({ node }: Location): Generator<MutantChange> {
  const schema = node as SchemaNode;
  if (schema.$ref) {
    yield refMutant(schema.$ref);
    return;
  }
  yield* propertyMutants(schema);
  yield* typeMutants(schema);
  yield* limitMutants(schema);
  yield* opennessMutants(schema);
  yield* branchMutants(schema);
  yield* annotationMutants(schema);
}

function* branchMutants(schema: SchemaNode): Generator<MutantChange> {
  for (const key of ['oneOf', 'anyOf', 'allOf'] as const)
    for (const index of (schema[key] ?? []).keys())
      yield schemaChange('BRANCH-DROP', `without branch ${index}`, (one) => one[key]?.splice(index, 1), {
        below: [key, `${index}`],
      });
}

function refMutant(reference: string): MutantChange {
  const other = reference.endsWith('/ErrorMessage') ? 'ObjectId' : 'ErrorMessage';
  return {
    operator: 'REF-RETARGET',
    below: ['$ref'],
    text: `refers to ${other}`,
    change: (node) => {
      node['$ref'] = `#/components/schemas/${other}`;
    },
  };
}
