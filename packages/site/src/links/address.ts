/**
 * Returns the address of a page or file of the site.
 *
 * @param base - path below which the site is served, such as `/` or `/goldleaf`
 * @param path - begins with a slash
 */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

/** Returns the path of the page of a group of operations, such as `/operations/customer/`. */
export function tagPath(tag: string): string {
  return `/operations/${slugOf(tag)}/`;
}

/** Returns the path of an operation's page, such as `/operations/customer/getCustomers/`. */
export function operationPath({ tag, id }: { readonly tag: string; readonly id: string }): string {
  return `${tagPath(tag)}${id}/`;
}

/** Returns a tag as a part of a path: `CrimpFitting` as `crimp-fitting`. */
export function slugOf(tag: string): string {
  return separated(tag, '-');
}

/** Returns a tag as people write it: `CrimpFitting` as `Crimp fitting`. */
export function tagName(tag: string): string {
  const words = separated(tag, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function separated(tag: string, separator: string): string {
  return tag.replace(/([a-z])([A-Z])/g, `$1${separator}$2`).toLowerCase();
}
