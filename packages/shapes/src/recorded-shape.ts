import { isKept, isMap, type NameStatistics } from './property-name.ts';
import type { ArrayShape, ObjectShape, Shape, StringShape } from './shape.ts';
import type { Recorded, ShapeRules } from './shape-recorder.ts';
import { type LengthClass, STRING_CLASSES, type StringFormat } from './string-class.ts';

type Known = Pick<ShapeRules, 'isKnown'>;

/**
 * Returns the shape of the values at a location. It has no name that may be data.
 *
 * @param recorded - counts that are added up, such as those of a map's values. They are not copied, because a map of maps would be copied
 *   at each level
 */
export function recordedShape(recorded: readonly Recorded[], known: Known): Shape {
  const counts = {
    null: sum(recorded, (one) => one.null),
    boolean: sum(recorded, (one) => one.boolean),
    integer: sum(recorded, (one) => one.integer),
    fraction: sum(recorded, (one) => one.fraction),
  };
  return Object.assign(
    { count: sum(recorded, (one) => one.count) },
    Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    recorded.some((one) => one.string > 0) && { string: stringShape(recorded) },
    recorded.some((one) => one.array > 0) && { array: arrayShape(recorded, known) },
    recorded.some((one) => one.object > 0) && { object: objectShape(recorded, known) },
  );
}

function stringShape(recorded: readonly Recorded[]): StringShape {
  const formats: { [Format in StringFormat]?: number } = {};
  const lengths: { [Length in LengthClass]?: number } = {};
  for (const [index, { format, length }] of STRING_CLASSES.entries()) {
    const count = sum(recorded, ({ classes }) => classes?.[index] ?? 0);
    if (count === 0) continue;
    formats[format] = (formats[format] ?? 0) + count;
    lengths[length] = (lengths[length] ?? 0) + count;
  }
  const shape = { count: sum(recorded, (one) => one.string), formats, lengths };
  const values = new Map<string, number>();
  for (const [value, count] of recorded.flatMap((one) => [...(one.values ?? [])])) {
    values.set(value, (values.get(value) ?? 0) + count);
  }
  return values.size > 0 ? { ...shape, values: Object.fromEntries(values) } : shape;
}

function arrayShape(recorded: readonly Recorded[], known: Known): ArrayShape {
  const shape = { count: sum(recorded, (one) => one.array), empty: sum(recorded, (one) => one.empty) };
  const items = recorded.flatMap((one) => one.items ?? []);
  return items.length > 0 ? { ...shape, items: recordedShape(items, known) } : shape;
}

function objectShape(recorded: readonly Recorded[], known: Known): ObjectShape {
  const properties = propertiesOf(recorded);
  const kept = keptNames(recorded, properties, known);
  const count = sum(recorded, (one) => one.object);
  const named = [...kept].map((name) => [name, recordedShape(properties.get(name) ?? [], known)] as const);
  const shape = { count, named: kept.size > 0 ? count : 0, properties: Object.fromEntries(named) };
  // Names that are rare in each value of a map may be frequent in all, so the values are counted together.
  const others = [...properties].flatMap(([name, values]) => (kept.has(name) ? [] : values));
  const additional = [...others, ...recorded.flatMap((one) => one.additional ?? [])];
  return additional.length > 0 ? { ...shape, additional: recordedShape(additional, known) } : shape;
}

type Properties = ReadonlyMap<string, readonly Recorded[]>;

function propertiesOf(recorded: readonly Recorded[]): Properties {
  const properties = new Map<string, Recorded[]>();
  for (const one of recorded) {
    for (const [name, values] of one.properties) {
      const all = properties.get(name);
      if (all) all.push(values);
      else properties.set(name, [values]);
    }
  }
  return properties;
}

/** Returns the names that aren't data. */
function keptNames(recorded: readonly Recorded[], properties: Properties, known: Known): ReadonlySet<string> {
  if (recorded.some((one) => one.isMap)) return new Set();
  const statistics = nameStatistics(recorded, properties, known);
  if (isMap(statistics)) return new Set();
  return new Set([...properties.keys()].filter((name) => isKept(name, statistics)));
}

function nameStatistics(recorded: readonly Recorded[], properties: Properties, known: Known): NameStatistics {
  const values = [...properties.values()];
  const types = new Set(values.map(typesOf).filter((types) => types !== ''));
  return {
    objects: sum(recorded, (one) => one.object),
    occurrences: new Map([...properties].map(([name, all]) => [name, sum(all, (one) => one.count)])),
    isKnown: known.isKnown,
    isUniform: types.size <= 1,
    // This looks at all levels below, so it runs only if nothing else decides.
    areObjectsAlike: () => {
      const names = values.map((all) => [...keptNames(all, propertiesOf(all), known)].sort().join());
      return values.every((all) => all.some((one) => one.object > 0)) && new Set(names).size === 1;
    },
  };
}

/** Lists the types that occurred, except null. */
function typesOf(recorded: readonly Recorded[]): string {
  const types = new Set<string>();
  for (const { boolean, integer, fraction, string, array, object } of recorded) {
    const counts = { boolean, number: integer + fraction, string, array, object };
    for (const [type, count] of Object.entries(counts)) if (count > 0) types.add(type);
  }
  return [...types].sort().join();
}

function sum(recorded: readonly Recorded[], count: (one: Recorded) => number): number {
  return recorded.reduce((total, one) => total + count(one), 0);
}
