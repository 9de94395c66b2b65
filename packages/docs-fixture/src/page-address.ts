/**
 * Returns the file name that GoldLeaf's site gives the page of a path, without `.html`:
 * `/customer/{customerId}/items` becomes `customer-_customerId_-items`.
 */
export function pageSlug(path: string): string {
  if (path === '/') return 'root';
  return path
    .replace(/^\//, '')
    .replace(/\{([^}]*)\}|:(\w+)/g, '_$1$2_')
    .replaceAll('/', '-')
    .replace(/[^\w.~-]/g, '_');
}

/** Returns the folder of a tag's pages: `PriceList` becomes `priceList`. */
export function tagFolder(tag: string): string {
  const name = tag.replace(/[^\w.~-]+/g, '-');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Returns the address of a reference page below the site's root. */
export function referenceAddress(tag: string, path: string): string {
  return `api/v1/references/${tagFolder(tag)}/${pageSlug(path)}.html`;
}

/** Returns the address of a schema page below the site's root. */
export function schemaAddress(name: string): string {
  return `api/v1/schemas/${name}.html`;
}
