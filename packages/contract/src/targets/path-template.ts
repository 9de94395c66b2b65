/** The method and path template of an operation. */
export interface Route {
  readonly method: string;
  /** Such as `/customer/{customerId}`. */
  readonly path: string;
}

const patterns = new Map<string, RegExp>();

/** Returns whether a path matches a template. A parameter matches an empty segment too, as Prism does. */
export function matchesTemplate(path: string, template: string): boolean {
  const pattern = patterns.get(template) ?? new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]*')}$`);
  patterns.set(template, pattern);
  return pattern.test(path);
}
