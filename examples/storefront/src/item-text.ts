/** Reads a text of an item. GoldLeaf documents no items of these lists, so each is `unknown` until it is checked. */
export function textOf(item: unknown, property: string): string {
  const value: unknown = Object(item)[property];
  return typeof value === 'string' ? value : '';
}
