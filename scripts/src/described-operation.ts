/** What of the bundled description the generator reads of itself; the rest is openapi-typescript's. */
export interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly components: {
    readonly responses?: Readonly<Record<string, DescribedBody>>;
    readonly requestBodies?: Readonly<Record<string, DescribedBody>>;
  };
}
type PathItem = Readonly<Record<string, Omit<DescribedOperation, 'method' | 'path'>>>;

/** One operation of the bundled description, with the method and the path that it stands under. */
export interface DescribedOperation {
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly externalDocs?: { readonly url: string };
  readonly 'x-evidence': 'full' | 'partial' | 'index';
  readonly 'x-retry-safe'?: true;
  readonly 'x-roles'?: readonly string[];
  readonly requestBody?: DescribedBody | Reference;
  readonly responses: Readonly<Record<string, DescribedBody | Reference>>;
}

/** A response or a request body, by media type. */
export interface DescribedBody {
  readonly content?: Readonly<Record<string, { readonly example?: unknown; readonly examples?: object }>>;
}

export interface Reference {
  readonly $ref: string;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** All operations, in the description's order. */
export function describedOperations(description: Description): DescribedOperation[] {
  return Object.entries(description.paths).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = pathItem[method];
      return operation ? [{ ...operation, method: method.toUpperCase(), path }] : [];
    }),
  );
}

/** Whether an operation may be sent again without knowing what came of the first time: a GET, or a POST that the docs show to be a pure read. */
export function isRetrySafe(operation: DescribedOperation): boolean {
  return operation.method === 'GET' || operation['x-retry-safe'] === true;
}
