import type { MutantChange } from '../../mutant.ts';
import { removeItem, type SchemaNode, schemaChange } from './schema-change.ts';

/** Mistakes in which properties an object has, and which are required. */
export function* propertyMutants({ required = [], properties = {} }: SchemaNode): Generator<MutantChange> {
  const names = Object.keys(properties);
  for (const name of required)
    yield schemaChange('REQ-DROP', `${name} is optional`, (one) => removeItem(one, 'required', name), {
      below: ['required'],
      variant: name,
    });
  for (const name of names)
    if (!required.includes(name))
      yield schemaChange('REQ-ADD', `${name} is required`, (one) => addRequired(one, name), {
        variant: name,
      });
  for (const name of names) {
    const below = ['properties', name];
    yield schemaChange('PROP-DROP', `no ${name}`, (one) => delete one.properties?.[name], { below });
    const renamed = `${name}X`;
    yield schemaChange('PROP-RENAME', `${renamed} instead of ${name}`, (one) => rename(one, name, renamed), {
      below,
    });
  }
  if (names.length > 0)
    yield schemaChange('PROP-ADD-REQ', 'another required property', (one) => {
      one.properties = { ...one.properties, xMutant: {} };
      addRequired(one, 'xMutant');
    });
}

/** Mistakes in whether an object may have other properties. */
export function* opennessMutants({ type, additionalProperties }: SchemaNode): Generator<MutantChange> {
  const isClosed = additionalProperties === false;
  if (isClosed)
    yield schemaChange('AP-OPEN', 'other properties are valid', (one) => {
      one.additionalProperties = true;
    });
  else if ([type].flat().includes('object'))
    yield schemaChange('AP-FALSE', 'other properties are invalid', (one) => {
      one.additionalProperties = false;
    });
}

function addRequired(schema: SchemaNode, name: string): void {
  schema.required = [...(schema.required ?? []), name];
}

function rename({ properties }: SchemaNode, from: string, to: string): void {
  if (!properties) return;
  properties[to] = properties[from];
  delete properties[from];
}
