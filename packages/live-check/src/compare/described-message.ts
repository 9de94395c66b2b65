import { type Location, locate, locateChild, parsePointer } from '@goldleaf/openapi';
import type { LiveOperation } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';

/** Returns the key of the described response for a status: the exact one, its range (`4XX`), or `default`. */
export function describedStatus({ statuses }: LiveOperation, status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((code) => statuses.includes(code));
}

/** @param code - key of the response, such as `200` or `default` */
export function describedResponse(spec: Spec, operation: LiveOperation, code: string): Location | undefined {
  return locate(spec, [...parsePointer(operation.pointer), 'responses', code]);
}

/** Returns the described response for a status. */
export function responseLocation(spec: Spec, operation: LiveOperation, status: number): Location | undefined {
  const code = describedStatus(operation, status);
  return code === undefined ? undefined : describedResponse(spec, operation, code);
}

/** Returns the content of a response by media type. */
export function contentOf(response: Location | undefined): Readonly<Record<string, object>> {
  return (response?.value as { readonly content?: Record<string, object> } | undefined)?.content ?? {};
}

/** Returns the JSON schema of a response, or undefined if it has none. */
export function jsonSchemaOf(spec: Spec, response: Location | undefined): Location | undefined {
  const type = Object.keys(contentOf(response)).find((name) => name.includes('json'));
  if (!response || type === undefined) return undefined;
  return ['content', type, 'schema'].reduce<Location | undefined>(
    (location, key) => location && locateChild(spec, location, key),
    response,
  );
}
