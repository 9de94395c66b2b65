/** The `Allow` header of the operations of one path. A GET allows a HEAD. */
export function allowedMethods(operations: readonly { readonly method: string }[]): string {
  const methods = new Set(operations.map(({ method }) => method.toUpperCase()));
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort().join(', ');
}
