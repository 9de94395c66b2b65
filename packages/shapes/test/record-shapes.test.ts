import { describe, expect, test } from 'vitest';
import {
  type ParsedResponse,
  type RecordShapesOptions,
  recordShapes,
  type Shape,
  sumShapes,
} from '../src/index.ts';

const LIST = { method: 'GET', path: '/customers', status: 200, mediaType: 'application/json' };

/** Records bodies of one operation, and returns the shape of them all. */
function shapeOf(bodies: readonly unknown[], options: RecordShapesOptions = {}): Shape {
  const recorder = recordShapes(options);
  for (const data of bodies) recorder.onData({ ...LIST, data });
  return sumShapes(recorder.toJSON()).responses[0]?.body as Shape;
}

/** So many bodies, made from their number. */
const times = (count: number, body: (index: number) => unknown): readonly unknown[] =>
  Array.from({ length: count }, (_, index) => body(index));

describe('recordShapes', () => {
  test('counts types', () => {
    expect(shapeOf([null, true, 1, 1.5, []])).toEqual({
      count: 5,
      null: 1,
      boolean: 1,
      integer: 1,
      fraction: 1,
      array: { count: 1, empty: 1 },
    });
  });

  test.each([
    { text: '2026-11-25T10:00:00Z', format: 'date-time', length: '64' },
    { text: '2026-11-25', format: 'date', length: '16' },
    { text: '64f0c2d1a7b3e90012345678', format: 'object-id', length: '64' },
    { text: '123e4567-e89b-12d3-a456-426614174000', format: 'uuid', length: '64' },
    { text: '-12', format: 'integer', length: '16' },
    { text: '12.50', format: 'number', length: '16' },
    { text: 'ada@example.com', format: 'email', length: '16' },
    { text: 'https://example.com/a', format: 'uri', length: '64' },
    { text: 'Acme', format: 'other', length: '16' },
    { text: '', format: 'other', length: 'empty' },
    { text: 'x'.repeat(5_000), format: 'other', length: 'longer' },
  ])('classifies a text as $format of length $length', ({ text, format, length }) => {
    expect(shapeOf([text]).string).toEqual({ count: 1, formats: { [format]: 1 }, lengths: { [length]: 1 } });
  });

  test('keeps the names of properties, and how often each occurred', () => {
    const shape = shapeOf(times(20, (index) => (index % 2 ? { id: index, name: 'Acme' } : { id: index })));

    expect(shape.object).toMatchObject({
      count: 20,
      named: 20,
      properties: { id: { count: 20 }, name: { count: 10 } },
    });
    expect(shape.object?.additional).toBeUndefined();
  });

  test('counts a value at its name, whatever the order and number of the names', () => {
    const objects = [
      { id: 1, name: 'x' },
      { name: 'x', id: 1 },
      { name: 'x' },
      { a: true, name: 'x', id: 1 },
    ];
    const shape = shapeOf(times(20, (index) => objects[index % 4]));

    expect(shape.object?.properties).toMatchObject({
      id: { count: 15, integer: 15 },
      name: { count: 20, string: { count: 20 } },
      a: { count: 5, boolean: 5 },
    });
  });

  test.each([
    { name: 'ids', keys: (index: number) => (index + 1).toString(16).padStart(24, '6') },
    { name: 'email addresses', keys: (index: number) => `person${index}@example.com` },
    { name: 'dates', keys: (index: number) => `2026-11-${10 + (index % 20)}` },
    { name: 'numbers', keys: (index: number) => String(index) },
    { name: 'names of customers', keys: (index: number) => `Customer${'abcdefghij'[index % 10]}` },
    { name: 'words that are different each time', keys: (index: number) => `word${index}` },
  ])('takes an object whose keys are $name for a map', ({ keys }) => {
    const shape = shapeOf(
      times(40, (index) => ({ prices: { [keys(index)]: 1, [keys(index + 1)]: 2 }, total: 2 })),
    );

    expect(shape.object?.properties['prices']?.object).toEqual({
      count: 40,
      named: 0,
      properties: {},
      additional: { count: 80, integer: 80 },
    });
  });

  test('takes a keyed collection for a map, although its keys are the same each time', () => {
    const fitting = { size: 8, brand: 'x' };
    const shape = shapeOf(
      times(40, () => ({ id: 1, fittings: { acme: fitting, bolt: fitting, core: fitting } })),
    );

    expect(Object.keys(shape.object?.properties['fittings']?.object?.properties ?? {})).toEqual([]);
    expect(JSON.stringify(shape)).not.toContain('acme');
  });

  test('keeps the names in the values of a map, although each key occurs once', () => {
    const shape = shapeOf(
      times(40, (index) => ({ byId: { [`${index}@example.com`]: { size: 8, brand: 'x' } } })),
    );

    const additional = shape.object?.properties['byId']?.object?.additional;
    expect(additional?.object).toMatchObject({
      count: 40,
      named: 40,
      properties: { brand: { count: 40 }, size: { count: 40 } },
    });
  });

  test('lets no map with many keys use up the memory of what comes later', () => {
    const recorder = recordShapes({ maxLocations: 2_000 });
    for (const data of times(5_000, (index) => ({ byId: { [`${index}@example.com`]: { size: 8 } } }))) {
      recorder.onData({ ...LIST, data });
    }
    for (const data of times(20, () => ({ later: 1 }))) recorder.onData({ ...LIST, path: '/brands', data });

    const [brands, customers] = sumShapes(recorder.toJSON()).responses;
    expect(brands?.body.object?.properties['later']?.count).toBe(20);
    const byId = customers?.body.object?.properties['byId']?.object;
    expect(byId?.additional?.object).toMatchObject({ count: 5_000, properties: { size: { count: 5_000 } } });
  });

  test('withholds a name that occurred once or twice', () => {
    const shape = shapeOf([
      ...times(10, () => ({ id: 1, name: 'x' })),
      { id: 1, name: 'x', secretive: true },
    ]);

    expect(JSON.stringify(shape)).not.toContain('secretive');
    expect(shape.object?.additional).toEqual({ count: 1, boolean: 1 });
  });

  test('keeps a name of the API from its first occurrence', () => {
    const shape = shapeOf([{ total: 1, secretive: true }], { names: ['total', 'page'] });

    expect(Object.keys(shape.object?.properties ?? {})).toEqual(['total']);
    expect(JSON.stringify(shape)).not.toContain('secretive');
  });

  test('lists the values of the configured properties', () => {
    const bodies = times(10, (index) => ({ status: index % 2 ? 'open' : 'closed', name: 'Acme' }));
    const properties = shapeOf(bodies, { enums: ['status'] }).object?.properties;

    expect(properties?.['status']?.string?.values).toEqual({ closed: 5, open: 5 });
    expect(properties?.['name']?.string?.values).toBeUndefined();
  });

  test('keeps operations, statuses and media types apart', () => {
    const recorder = recordShapes();
    recorder.onData({ ...LIST, data: 1 });
    recorder.onData({ ...LIST, status: 404, data: 1 });
    recorder.onData({ ...LIST, mediaType: undefined, data: 1 });

    const { responses } = sumShapes(recorder.toJSON());
    expect(responses.map(({ status, mediaType }) => [status, mediaType])).toEqual([
      [200, ''],
      [200, 'application/json'],
      [404, 'application/json'],
    ]);
  });

  test('keeps a bounded number of locations, whatever a server sends', () => {
    const recorder = recordShapes({ maxLocations: 100 });
    for (const data of times(50, (index) =>
      Object.fromEntries(times(50, (key) => [`k${index}x${key}`, {}]) as never),
    )) {
      recorder.onData({ ...LIST, data });
    }
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level++) deep = [deep];
    recorder.onData({ ...LIST, data: deep });

    expect(JSON.stringify(recorder).length).toBeLessThan(5_000);
  });

  test('keeps a bounded number of media types', () => {
    const recorder = recordShapes({ maxLocations: 100 });
    for (let index = 0; index < 1_000; index++) {
      recorder.onData({ ...LIST, mediaType: `text/${'x'.repeat(index)}`, data: 1 });
    }

    expect(sumShapes(recorder.toJSON()).responses).toHaveLength(100);
  });

  test('gives the shape of maps in maps, 60 levels deep', () => {
    let body: unknown = 1;
    for (let level = 0; level < 60; level++) body = { [`${level}@example.com`]: body };

    let shape: Shape | undefined = shapeOf([body]);
    for (let level = 0; level < 60; level++) shape = shape?.object?.additional;
    expect(shape).toEqual({ count: 1, integer: 1 });
  });

  test('keeps none of 1,000 values: names, addresses, tokens, ids, keys of maps and long texts', () => {
    const recorder = recordShapes();
    const canaries: string[] = [];
    const canary = (text: string): string => {
      canaries.push(text);
      return text;
    };
    for (let index = 0; index < 100; index++) {
      const data = {
        name: canary(`Canary${index} Ltd`),
        email: canary(`canary${index}@example.com`),
        token: canary(`canary-token-${index}`),
        id: canary(index.toString(16).padStart(24, 'c')),
        note: canary(`canary ${index} `.repeat(400)),
        site: canary(`https://canary${index}.example.com/path?secret=${index}`),
        prices: { [canary(`canaryKey${index}`)]: 1 },
        byId: { [canary(index.toString(16).padStart(24, 'd'))]: { size: 1 } },
        tags: [canary(`tag-canary${index}`)],
        nested: { list: [{ text: canary(`deep canary ${index}`) }] },
      };
      recorder.onData({ ...LIST, data } satisfies ParsedResponse);
    }

    expect(canaries).toHaveLength(1_000);
    expect(JSON.stringify(recorder)).not.toMatch(/canary|[cd]{20}/i);
  });
});
