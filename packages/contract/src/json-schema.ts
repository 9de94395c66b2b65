/** A JSON Schema (2020-12) with the keywords that the docs have need of. */
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
  /** Values to build cases from. */
  readonly examples?: readonly unknown[];
}

export function typesOf({ type }: JsonSchema): readonly string[] {
  return [type ?? []].flat();
}
