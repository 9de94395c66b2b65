import {
  type OperationEntry,
  operationsOf,
  type Parameter,
  type RequestBody,
  resolve,
} from '@goldleaf/openapi';
import type { Spec } from './spec.ts';

/** An operation with the parts of its description that a call needs. */
export interface LiveOperation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** JSON pointer of the operation in the description. */
  readonly pointer: string;
  readonly evidence: string;
  /** Whether a GET may change something on the server (`x-retry-safe: false`). */
  readonly mayAct: boolean;
  /** URL of GoldLeaf's page, if one documents the operation. */
  readonly docs: string | undefined;
  readonly pathParameters: readonly string[];
  readonly body: { readonly required: boolean; readonly mediaTypes: readonly string[] } | undefined;
  /** Described statuses. */
  readonly statuses: readonly string[];
}

/** Returns all GETs and POSTs in the order of the description. */
export function liveOperations(spec: Spec): LiveOperation[] {
  const operations: LiveOperation[] = [];
  for (const entry of operationsOf(spec)) {
    const { method } = entry;
    if (method === 'GET' || method === 'POST') operations.push(liveOperation(spec, method, entry));
  }
  return operations;
}

function liveOperation(
  spec: Spec,
  method: LiveOperation['method'],
  { path, pointer, pathItem, operation }: OperationEntry,
): LiveOperation {
  const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(spec, parameter),
  );
  const body = operation.requestBody && resolve<RequestBody>(spec, operation.requestBody);
  return {
    operationId: operation.operationId,
    method,
    path,
    pointer,
    evidence: operation['x-evidence'],
    mayAct: method === 'GET' && operation['x-retry-safe'] === false,
    docs: operation.externalDocs?.url,
    pathParameters: parameters.flatMap((parameter) => (parameter?.in === 'path' ? parameter.name : [])),
    body: body && { required: body.required ?? false, mediaTypes: Object.keys(body.content) },
    statuses: Object.keys(operation.responses),
  };
}
