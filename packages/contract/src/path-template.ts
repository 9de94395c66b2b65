/** What a path is told apart from: the other operations. */
export interface Neighbour {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
}

/** Whether a server that has the template takes a path for it. An empty segment stands for a parameter too. */
export function leadsTo(path: string, template: string): boolean {
  const segments = path.split('/');
  const parts = template.split('/');
  return (
    segments.length === parts.length &&
    parts.every((part, index) => part === segments[index] || /^\{\w+\}$/.test(part))
  );
}
