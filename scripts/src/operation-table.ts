/** What of the bundled description the table is made from. */
interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
}
type PathItem = Readonly<Record<string, Operation>>;
interface Operation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly 'x-evidence': 'full' | 'partial' | 'index';
  readonly 'x-retry-safe'?: boolean;
  readonly 'x-roles'?: readonly string[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The source text of `operations.ts`: one row an operation, in the description's order. */
export function operationTable(document: Document): string {
  const rows = Object.entries(document.paths).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = pathItem[method];
      return operation ? [row(method.toUpperCase(), path, operation)] : [];
    }),
  );
  return `/** How much of an operation's documentation was read: its whole page, part of it, or its name alone. */
export type Evidence = 'full' | 'partial' | 'index';

/** What the description says of an operation, beside its parameters and bodies. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly evidence: Evidence;
  /** Whether the operation may be sent again without knowing what came of the first time. */
  readonly retrySafe: boolean;
  /** The roles that the documentation names; empty where it names none. */
  readonly roles: readonly string[];
}

/** All operations of the description, by operationId. */
export const operationTable = {
${rows.join('\n')}
} as const;

/** An operationId of the description. */
export type OperationId = keyof typeof operationTable;
`;
}

function row(method: string, path: string, operation: Operation): string {
  const fields = {
    method,
    path,
    tag: operation.tags[0],
    evidence: operation['x-evidence'],
    retrySafe: method === 'GET' || operation['x-retry-safe'] === true,
    roles: operation['x-roles'] ?? [],
  };
  return `  ${operation.operationId}: ${JSON.stringify(fields)},`;
}
