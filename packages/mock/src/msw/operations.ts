import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import {
  type Document,
  type Operation as OperationObject,
  operationsOf,
  type Reference,
  resolve,
} from '@goldleaf/openapi';
import type { DocumentedContent, DocumentedOperation } from '../response/documented-operation.ts';

/** A parameter of GoldLeaf's description. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly explode?: boolean;
  readonly schema?: object;
}

export interface Content extends DocumentedContent {
  readonly schema: object | undefined;
  readonly examples: readonly { readonly key: string; readonly value: unknown }[];
}

/** An operation of GoldLeaf's description, in the shape that the mock shares with Prism. */
export interface Operation extends DocumentedOperation {
  readonly parameters: readonly Parameter[];
  /** The names of the security schemes that are needed together, one list for each alternative. */
  readonly security: readonly (readonly string[])[];
  readonly body: { readonly required: boolean; readonly contents: readonly Content[] } | undefined;
  readonly responses: readonly { readonly code: string; readonly contents: readonly Content[] }[];
}

/** GoldLeaf's description. */
export const document = goldLeaf as unknown as Document;

/** Reads the operations of GoldLeaf's description. */
export function readOperations(): readonly Operation[] {
  return [...operationsOf(document)].map(({ method, path, pathItem, operation }) => {
    const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map(
      (parameter) => resolve<object>(document, parameter) as Parameter,
    );
    const body = readBody(operation);
    return {
      iid: operation.operationId ?? '',
      method: method.toLowerCase(),
      path,
      request: { query: parameters.filter((each) => each.in === 'query'), ...(body && { body }) },
      parameters,
      security: (operation.security ?? document.security ?? []).map((schemes) => Object.keys(schemes)),
      body,
      responses: Object.entries(operation.responses ?? {}).map(([code, response]) => ({
        code,
        contents: readContents(response as HasContent | Reference),
      })),
      // `form.ts` follows references from here, without the first key.
      __bundled__: document.components,
    };
  });
}

interface HasContent {
  readonly content?: Readonly<
    Record<string, { schema?: object; example?: unknown; examples?: Record<string, { value?: unknown }> }>
  >;
}

function readBody({ requestBody }: OperationObject): Operation['body'] {
  const body = requestBody && resolve<object>(document, requestBody);
  if (!body) return undefined;
  return {
    required: (body as { required?: boolean }).required ?? false,
    contents: readContents(body as HasContent),
  };
}

function readContents(holder: HasContent | Reference): readonly Content[] {
  const { content = {} } = (resolve<object>(document, holder) ?? {}) as HasContent;
  return Object.entries(content).map(([mediaType, { schema, example, examples }]) => ({
    mediaType,
    schema,
    examples: examples
      ? Object.entries(examples).map(([key, { value }]) => ({ key, value }))
      : example === undefined
        ? []
        : [{ key: 'default', value: example }],
  }));
}
