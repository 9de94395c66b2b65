import type { Document, Operation, Parameter, PathItem, RequestBody } from './document.ts';
import { formatPointer } from './pointer.ts';
import { resolve } from './reference.ts';

/** The keys of a path item that are operations. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Path of the token request, which the client sends by itself. */
export const TOKEN_PATH = '/security/v1/token';

/** An operation and where it is in its document. */
export interface OperationEntry {
  /** In upper case, such as `POST`. */
  readonly method: string;
  /** The path template, such as `/customer/{customerId}`. */
  readonly path: string;
  /** JSON pointer to the operation. */
  readonly pointer: string;
  readonly pathItem: PathItem;
  readonly operation: Operation;
}

/** Yields the operations of a document in the order of its paths, and of `METHODS` within a path. */
export function* operationsOf({ paths }: Pick<Document, 'paths'>): Generator<OperationEntry, void, void> {
  for (const [path, pathItem] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = pathItem?.[method];
      if (!pathItem || !operation) continue;
      const pointer = formatPointer(['paths', path, method]);
      yield { method: method.toUpperCase(), path, pointer, pathItem, operation };
    }
  }
}

/**
 * Finds an operation by its method and path template.
 *
 * @param method - in upper or lower case
 */
export function findOperation(
  { paths }: Pick<Document, 'paths'>,
  method: string,
  path: string,
): Operation | undefined {
  const key = METHODS.find((one) => one === method.toLowerCase());
  return key && paths[path]?.[key];
}

/** Returns method and path of an operation, such as `GET /customers`. */
export function labelOf({ method, path }: Pick<OperationEntry, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

/** Returns whether an operation only reads: a GET that doesn't seem to act, or a POST that is documented to only read. */
export function isRead({ method, operation }: OperationEntry): boolean {
  return operation['x-retry-safe'] ?? method === 'GET';
}

/** Returns the parameters of an operation, without references. */
export function parametersOf(document: Document, { operation }: OperationEntry): readonly Parameter[] {
  const parameters = operation.parameters ?? [];
  return parameters.flatMap((parameter) => resolve<Parameter>(document, parameter) ?? []);
}

/** Returns whether an operation is a list that can be read page by page. */
export function canPage(document: Document, entry: OperationEntry): boolean {
  const isPage = ({ name, in: location }: Parameter) => name === 'page' && location === 'query';
  return entry.method === 'GET' && parametersOf(document, entry).some(isPage);
}

/** Returns the body of an operation's request, if one is documented. */
export function requestBodyOf(document: Document, { operation }: OperationEntry): RequestBody | undefined {
  return operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
}
