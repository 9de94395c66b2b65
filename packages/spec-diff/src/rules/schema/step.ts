import type { JsonPath } from '../../compare/json.ts';

/** Returns how many keys lead from a schema to one below it; 0 if the path ends here or continues in another keyword. */
export function stepsIntoSchema(path: JsonPath): number {
  const steps = STEPS[String(path[0])] ?? 0;
  return path.length > steps ? steps : 0;
}

const STEPS: Readonly<Record<string, number>> = {
  properties: 2,
  allOf: 2,
  anyOf: 2,
  oneOf: 2,
  items: 1,
  additionalProperties: 1,
};

/** Extends the trail of a schema within the outermost one, such as `emailAddresses[].password`. */
export function joinTrail(trail: string, keys: JsonPath): string {
  const [keyword, name] = keys;
  if (keyword === 'properties') return trail ? `${trail}.${name}` : String(name);
  if (keyword === 'items') return `${trail}[]`;
  if (keyword === 'additionalProperties') return `${trail}{…}`;
  return trail;
}
