import { type Description, follow, operationOf, pointerOf } from '../description.ts';

/** An operation, as far as a call of it needs, with the method and the path that it stands under. */
export interface LiveOperation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly evidence: string;
  /** Whether the OpenAPI description says that it may change something, although it is a GET. */
  readonly mayChange: boolean;
  /** GoldLeaf's page, where one was read. */
  readonly docs: string | undefined;
  readonly pathParameters: readonly string[];
  readonly body: { readonly required: boolean; readonly mediaTypes: readonly string[] } | undefined;
  /** The described ones. */
  readonly statuses: readonly string[];
}

/** All operations, in the description's order. */
export function liveOperations(description: Description): LiveOperation[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    (['GET', 'POST'] as const).flatMap((method) => {
      const operation = operationOf(description, method, path);
      if (!operation) return [];
      const { operationId, externalDocs, requestBody, responses, 'x-evidence': evidence } = operation;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
        .map((parameter) => follow(description, parameter))
        .filter((parameter) => parameter.in === 'path');
      const { required = false, content = {} } = requestBody ? follow(description, requestBody) : {};
      return {
        operationId,
        method,
        path,
        evidence,
        mayChange: method === 'GET' && operation['x-retry-safe'] === false,
        docs: externalDocs?.url,
        pathParameters: parameters.map(({ name }) => name),
        body: requestBody && { required, mediaTypes: Object.keys(content) },
        statuses: Object.keys(responses),
      };
    }),
  );
}

/** Where an operation stands in the description. */
export function operationPointer({ path, method }: LiveOperation): string {
  return pointerOf(['paths', path, method.toLowerCase()]);
}
