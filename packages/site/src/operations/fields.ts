import { type JsonSchema, mergeAllOf, type Parameter, typeNameOf } from '@goldleaf/openapi';

/** A parameter or a property. */
export interface Field {
  /** Keys joined by dots; `[]` stands for the items of a list. */
  readonly name: string;
  /** Location of a parameter, such as `query`. */
  readonly location: string | undefined;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
  /** Such as `default: asc`. */
  readonly rules: readonly string[];
}

/** A schema with the keywords that a page shows. */
interface ShownSchema extends JsonSchema {
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** Returns a parameter as a field. */
export function fieldOfParameter(parameter: Parameter, schema: ShownSchema): Field {
  const { name, in: location, required = false, description, example } = parameter;
  const shown = example === undefined ? schema : { ...schema, examples: [example] };
  return {
    name,
    location,
    type: typeNameOf(schema),
    isRequired: required,
    description: description ?? schema.description ?? '',
    rules: rulesOf(shown),
  };
}

/** Returns the properties of a schema at every depth, in their order. */
export function fieldsOf(schema: ShownSchema): Field[] {
  return [...propertiesOf(schema, '')];
}

function* propertiesOf(schema: ShownSchema, prefix: string): Generator<Field> {
  for (const branch of schema.oneOf ?? schema.anyOf ?? []) yield* propertiesOf(branch, prefix);
  const { properties = {}, required = [], items } = mergeAllOf(schema);
  for (const [key, property] of Object.entries(properties)) {
    const name = prefix + key;
    yield {
      name,
      location: undefined,
      type: typeNameOf(property),
      isRequired: required.includes(key),
      description: property.description ?? '',
      rules: rulesOf(property),
    };
    yield* propertiesOf(property, `${name}.`);
  }
  if (items) yield* propertiesOf(items, prefix === '' ? '[].' : prefix.replace(/\.$/, '[].'));
}

function rulesOf(schema: ShownSchema): string[] {
  const { pattern, minLength, maxLength, minimum, maximum, examples } = schema;
  const rules = { default: schema.default, pattern, minLength, maxLength, minimum, maximum };
  const shown = Object.entries(rules).filter(([, value]) => value !== undefined);
  const example = examples?.[0] === undefined ? [] : [`example: ${textOf(examples[0])}`];
  return [...shown.map(([name, value]) => `${name}: ${textOf(value)}`), ...example];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
