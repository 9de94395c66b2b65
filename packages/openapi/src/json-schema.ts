/** A JSON Schema (2020-12) without references, with the keywords that GoldLeaf's documentation uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly writeOnly?: boolean;
  readonly examples?: readonly unknown[];
}

/** Returns the types that a schema lists; none when it accepts every type. */
export function typesOf({ type }: Pick<JsonSchema, 'type'>): readonly string[] {
  return [type ?? []].flat();
}
