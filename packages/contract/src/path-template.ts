/** What a path is told apart from: the other operations. */
export interface Neighbour {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
}

const patterns = new Map<string, RegExp>();

/** Whether a server that has the template takes a path for it. An empty segment stands for a parameter too. */
export function leadsTo(path: string, template: string): boolean {
  const pattern = patterns.get(template) ?? new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]*')}$`);
  patterns.set(template, pattern);
  return pattern.test(path);
}
