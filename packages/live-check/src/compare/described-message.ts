import { type Location, locate, locateChild, parsePointer } from '@goldleaf/openapi';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';

/** Returns the described response for a status: the exact one, its range (`4XX`), or `default`. */
export function responseLocation(spec: Spec, operation: LiveOperation, status: number): Location | undefined {
  const keys = [...parsePointer(operation.pointer), 'responses'];
  return [String(status), `${Math.floor(status / 100)}XX`, 'default']
    .map((code) => locate(spec, [...keys, code]))
    .find((location) => location !== undefined);
}

/** Returns the described request body, or undefined if there is none. */
export function requestLocation(spec: Spec, operation: LiveOperation): Location | undefined {
  return locate(spec, [...parsePointer(operation.pointer), 'requestBody']);
}

/** Returns the content of a response or request body by media type. */
export function contentOf(message: Location | undefined): Readonly<Record<string, object>> {
  return (message?.value as { readonly content?: Record<string, object> } | undefined)?.content ?? {};
}

/** Returns the JSON schema of a response or request body, or undefined if it has none. */
export function jsonSchemaOf(spec: Spec, message: Location | undefined): Location | undefined {
  const type = Object.keys(contentOf(message)).find((name) => name.includes('json'));
  if (!message || type === undefined) return undefined;
  return ['content', type, 'schema'].reduce<Location | undefined>(
    (location, key) => location && locateChild(spec, location, key),
    message,
  );
}
