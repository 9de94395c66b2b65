import type { ObjectShape, Shape, StringShape } from '@goldleaf/shapes';
import type { SchemaFacts } from '../model/evidence.ts';

export interface ObservedSchemaOptions {
  /** Occurrences before a property is called required, or a format is taken for the rule. */
  readonly requiredAfter: number;
}

/** Formats whose name JSON Schema knows. */
const FORMATS = ['date-time', 'date', 'uuid', 'email', 'uri'] as const;
/** No pattern repeats a group, so none can backtrack exponentially. */
const PATTERNS = {
  'object-id': '^[0-9a-fA-F]{24}$',
  integer: '^-?[0-9]+$',
  number: '^-?[0-9]+\\.[0-9]+$',
} as const;

/** Writes a shape as a JSON Schema. Its objects are open, and an unknown location is `{}`. */
export function observedSchema(shape: Shape, options: ObservedSchemaOptions): SchemaFacts {
  const types = [...typesOf(shape)];
  if (types.length === 0) return {};
  return {
    type: types.length === 1 ? types[0] : types,
    ...(shape.string && stringKeywords(shape.string, options)),
    ...(shape.array?.items && { items: observedSchema(shape.array.items, options) }),
    ...(shape.object && objectKeywords(shape.object, options)),
    ...enumKeyword(shape),
  };
}

function* typesOf(shape: Shape): Generator<string> {
  if (shape.array) yield 'array';
  if (shape.boolean) yield 'boolean';
  if (shape.fraction) yield 'number';
  else if (shape.integer) yield 'integer';
  if (shape.object) yield 'object';
  if (shape.string) yield 'string';
  if (shape.null) yield 'null';
}

function stringKeywords(
  { count, formats }: StringShape,
  { requiredAfter }: ObservedSchemaOptions,
): SchemaFacts {
  if (count < requiredAfter) return {};
  const format = FORMATS.find((one) => formats[one] === count);
  if (format !== undefined) return { format };
  const pattern = (['object-id', 'integer', 'number'] as const).find((one) => formats[one] === count);
  return pattern === undefined ? {} : { pattern: PATTERNS[pattern] };
}

function objectKeywords(object: ObjectShape, options: ObservedSchemaOptions): SchemaFacts {
  const { properties, additional, count } = object;
  const names = Object.keys(properties).sort();
  if (names.length === 0 || isMapMostly(object)) {
    const isKnown = names.length === 0 && additional && additional.count >= options.requiredAfter;
    return isKnown ? { additionalProperties: observedSchema(additional, options) } : {};
  }
  const required = names.filter((name) => {
    const occurrences = properties[name]?.count ?? 0;
    return occurrences >= options.requiredAfter && occurrences === count;
  });
  return {
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      names.map((name) => [name, observedSchema(properties[name] as Shape, options)]),
    ),
  };
}

/** Most recorders took the keys for data, so the names that the others kept may be data too. */
function isMapMostly({ count, named }: ObjectShape): boolean {
  return named * 2 < count;
}

/** A list of values is complete only if each text is in it. */
function enumKeyword({ string, count, null: nulls = 0 }: Shape): SchemaFacts {
  if (!string?.values || string.count + nulls !== count) return {};
  const total = Object.values(string.values).reduce((sum, one) => sum + one, 0);
  if (total !== string.count) return {};
  const values: (string | null)[] = Object.keys(string.values).sort();
  return { enum: nulls > 0 ? [...values, null] : values };
}
