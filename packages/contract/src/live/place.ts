import { type Description, pointerKeys, pointerOf } from '../description.ts';
import { type LiveOperation, operationPointer } from './live-operation.ts';

/** What stands somewhere in a description, and where it really stands: references are followed. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

/** One key further down from a place; undefined where nothing is there. */
export function below(description: Description, place: Place, key: string): Place | undefined {
  const value = (place.value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  if (value === undefined) return undefined;
  const reference = (value as { readonly $ref?: string } | null)?.$ref;
  return reference === undefined
    ? { pointer: place.pointer + pointerOf([key]), value }
    : placeAt(description, pointerKeys(reference));
}

/** Undefined where the keys lead nowhere. */
export function placeAt(description: Description, keys: readonly string[]): Place | undefined {
  const root: Place = { pointer: '', value: description };
  return keys.reduce<Place | undefined>((place, key) => place && below(description, place, key), root);
}

/** The response that an operation is described to give with a status: by its number, its hundred, or by default. */
export function responsePlace(
  description: Description,
  operation: LiveOperation,
  status: number,
): Place | undefined {
  const keys = [...pointerKeys(operationPointer(operation)), 'responses'];
  return [String(status), `${Math.floor(status / 100)}XX`, 'default']
    .map((code) => placeAt(description, [...keys, code]))
    .find((place) => place !== undefined);
}

/** By media type, what a response carries. */
export function contentOf(response: Place | undefined): Readonly<Record<string, object>> {
  return (response?.value as { readonly content?: Record<string, object> } | undefined)?.content ?? {};
}
