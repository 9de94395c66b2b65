/** Writes a path with braces: GoldLeaf's pages write some parameters with a colon. */
export function bracedPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

/** Returns the key under which facts about the same operation are found: `POST /user/{userId}`. */
export function operationKey(operation: { readonly method: string; readonly path: string }): string {
  return `${operation.method.toUpperCase()} ${bracedPath(operation.path)}`;
}
