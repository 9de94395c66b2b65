import type { Level } from '../../../checks/level.ts';
import type { DraftNode, MutantChange } from '../../mutant.ts';

/** A schema that operators change. */
export interface SchemaNode extends DraftNode {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, unknown>;
  required?: string[];
  items?: unknown;
  enum?: unknown[];
  oneOf?: unknown[];
  anyOf?: unknown[];
  allOf?: unknown[];
  additionalProperties?: boolean;
  format?: string;
  pattern?: string;
  minLength?: number;
  writeOnly?: boolean;
}

/** Requests rarely show these mistakes, so static checks run first. */
export const STATIC_FIRST: { readonly level: Level } = { level: 'inventory' };

export interface SchemaChangeOptions {
  readonly below?: readonly string[];
  readonly variant?: string;
  readonly level?: Level;
}

/** Creates the change that an operator makes to a schema. */
export function schemaChange(
  operator: string,
  text: string,
  change: (schema: SchemaNode) => void,
  options: SchemaChangeOptions = {},
): MutantChange {
  return { operator, text, change: (draft) => change(draft as SchemaNode), ...options };
}

/** Removes a value from a list of a schema. */
export function removeItem(schema: SchemaNode, key: string, value: unknown): void {
  schema[key] = (schema[key] as unknown[]).filter((one) => one !== value);
}
