/** A change of an operation, as a changelog lists it. */
export interface Change {
  /** Undefined until the change is released. */
  readonly version: string | undefined;
  /** Markdown, without the id of the rule at its end. */
  readonly text: string;
}

/**
 * Returns the changes of each operation that a changelog or a changeset lists: items that begin with method and path in bold.
 *
 * @returns changes by label, such as `GET /customers`, in the order of the text
 */
export function changesByOperation(markdown: string): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  let version: string | undefined;
  for (const line of markdown.split('\n')) {
    version = /^## (\d\S*)/.exec(line)?.[1] ?? version;
    const [, label, text = ''] = /^\s*- \*\*([A-Z]+ \/[^*]*)\*\*\s*(.*?)(?: `[a-z-]+`)?$/.exec(line) ?? [];
    if (label === undefined) continue;
    changes.set(label, [...(changes.get(label) ?? []), { version, text }]);
  }
  return changes;
}
