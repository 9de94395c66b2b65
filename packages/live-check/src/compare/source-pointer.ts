import type { Mismatch } from '@goldleaf/observe';
import { type Location, locateChild, parsePointer } from '@goldleaf/openapi';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import { jsonSchemaOf, responseLocation } from './described-message.ts';

/** Returns the JSON pointer into the description of the rule that a response breaks. */
export function sourceOf(spec: Spec, operation: LiveOperation, mismatch: Mismatch): string {
  const described = responseLocation(spec, operation, mismatch.status);
  if (!described) return `${operation.pointer}/responses`;
  const schema = jsonSchemaOf(spec, described);
  const [keyword = ''] = /^\w+/.exec(mismatch.described) ?? [];
  if (!schema || mismatch.kind !== 'body') return `${described.pointer}/content`;
  const keys = parsePointer(mismatch.pointer);
  const owner = schemaAt(spec, schema, keyword === 'required' ? keys.slice(0, -1) : keys);
  if (Object.hasOwn(Object(owner.value), keyword)) return `${owner.pointer}/${keyword}`;
  return keys.length === 0 ? `${described.pointer}/content` : owner.pointer;
}

/** Returns the deepest schema that describes a value. It does not enter the branches of a combination. */
function schemaAt(spec: Spec, schema: Location, keys: readonly string[]): Location {
  let location = schema;
  for (const key of keys) {
    const properties = locateChild(spec, location, 'properties');
    const next =
      (properties && locateChild(spec, properties, key)) ??
      locateChild(spec, location, key === '*' ? 'items' : 'additionalProperties') ??
      locateChild(spec, location, 'additionalProperties');
    if (!next) break;
    location = next;
  }
  return location;
}
