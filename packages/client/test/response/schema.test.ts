import { createGoldLeafClient, InvalidResponseError, items, type Page, pages } from '@goldleaf/client';
import { json, printEverywhere, reply, startFakeServer } from '@goldleaf/testing';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { clientOf as clientWithKey, invitation } from '../goldleaf.ts';

const clientOf: typeof clientWithKey = (server, options) =>
  clientWithKey(server, { auth: { token: 'given' }, ...options });

/** The same schema in three libraries: a list of brands whose names are trimmed. */
const brands = {
  zod: z.object({ items: z.array(z.object({ name: z.string().trim(), rank: z.number() })) }),
  valibot: v.object({
    items: v.array(v.object({ name: v.pipe(v.string(), v.trim()), rank: v.number() })),
  }),
  arktype: type({ items: type({ name: 'string.trim', rank: 'number' }).array() }),
};
const libraries = Object.entries(brands).map(([name, schema]) => ({ name, schema }));

describe.each(libraries)('a schema of $name', ({ schema }) => {
  test('returns its output as data', async () => {
    await using server = await startFakeServer(json(200, { items: [{ name: ' Parker ', rank: 1 }] }));
    const goldleaf = clientOf(server);

    expect(await goldleaf.GET('/brands', { schema })).toMatchObject({
      ok: true,
      data: { items: [{ name: 'Parker', rank: 1 }] },
    });
    expect((await goldleaf.GET('/brands', { schema }).orThrow()).items[0]?.name).toBe('Parker');
  });

  test('fails the call with the paths of its issues, and without a value', async () => {
    const data = {
      items: [
        { name: 'Parker', rank: 'SECRET-1' },
        { name: 'SECRET-2', rank: 'SECRET-3' },
      ],
    };
    await using server = await startFakeServer(json(200, data));

    const { error } = await clientOf(server).GET('/brands', { schema });

    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      code: 'invalid_response',
      message: 'GET /brands: 200, but the data does not match the schema at /items/0/rank, /items/1/rank',
      issuePaths: ['/items/0/rank', '/items/1/rank'],
      status: 200,
      attempts: 1,
      mayHaveActed: true,
    });
    expect(server.calls).toHaveLength(1);
    expect(printEverywhere(error)).not.toContain('SECRET');
  });
});

describe('a schema', () => {
  test('may be asynchronous', async () => {
    await using server = await startFakeServer(json(200, { name: 'Parker' }));
    const known = z.object({ name: z.string().refine(async (name) => name === 'Gates') });

    const { error } = await clientOf(server).GET('/brands', { schema: known });

    expect(error?.issuePaths).toEqual(['/name']);
  });

  test('that throws fails the call, and its error is not kept', async () => {
    await using server = await startFakeServer(json(200, 'SECRET-1'));
    const schema = z.string().transform((value) => {
      throw new Error(value);
    });

    const { error } = await clientOf(server).POST('/organization/users/invite', { body: invitation, schema });

    expect(error).toMatchObject({
      code: 'invalid_response',
      attempts: 1,
      mayHaveActed: true,
    });
    expect(error?.cause).toBeUndefined();
    expect(error?.message).toContain('200, but the schema threw an error');
    expect(printEverywhere(error)).not.toContain('SECRET');
    expect(server.calls).toHaveLength(1);
  });

  test.each([
    { name: 'the root', schema: z.string(), data: 1, paths: [''], message: /the schema at its root$/ },
    {
      name: 'a key that may be a value',
      schema: z.record(z.string(), z.object({ name: z.string() })),
      data: { 'ada@example.com': { name: 1 } },
      paths: ['/*/name'],
      message: /at \/\*\/name$/,
    },
    {
      name: 'a key that is a number',
      schema: z.record(z.string(), z.number()),
      data: { 64012345678: 'x' },
      paths: ['/*'],
      message: /at \/\*$/,
    },
    {
      name: 'an issue without a path',
      schema: {
        '~standard': { version: 1, vendor: 'own', validate: () => ({ issues: [{ message: 'm' }] }) },
      } as const,
      data: {},
      paths: [''],
      message: /the schema at its root$/,
    },
    {
      name: 'a symbol',
      schema: {
        '~standard': {
          version: 1,
          vendor: 'own',
          validate: () => ({ issues: [{ message: 'm', path: [Symbol('s'), { key: 'name' }] }] }),
        },
      } as const,
      data: {},
      paths: ['/*/name'],
      message: /at \/\*\/name$/,
    },
  ])('names $name as $paths', async ({ schema, data, paths, message }) => {
    await using server = await startFakeServer(json(200, data));

    const { error } = await clientOf(server).GET('/brands', { schema });

    expect(error?.issuePaths).toEqual(paths);
    expect(error?.message).toMatch(message);
  });

  test('has at most ten issues in its error', async () => {
    await using server = await startFakeServer(json(200, Array(1_000).fill('x')));

    const { error } = await clientOf(server).GET('/brands', { schema: z.array(z.number()) });

    expect(error?.issuePaths).toHaveLength(10);
    expect(error?.message.length).toBeLessThan(200);
  });

  test('validates null for an empty body, and no failure', async () => {
    const schema = z.null();
    await using empty = await startFakeServer(reply(200));
    await using failing = await startFakeServer(reply(403, {}, '"no"'));

    expect(await clientOf(empty).GET('/brands', { schema })).toMatchObject({ ok: true, data: null });
    expect(await clientOf(failing).GET('/brands', { schema })).toMatchObject({
      error: { code: 'forbidden', body: 'no' },
    });
  });

  test('gets the data after onData, which sees what the server sent', async () => {
    await using server = await startFakeServer(json(200, ' Parker '));
    const seen: unknown[] = [];
    const goldleaf = clientOf(server, { onData: ({ data }) => seen.push(data) });

    const { data } = await goldleaf.GET('/brands', { schema: z.string().trim() });

    expect([seen, data]).toEqual([[' Parker '], 'Parker']);
  });

  test('that is invalid fails before anything is sent', async () => {
    await using server = await startFakeServer();
    const options = { body: invitation, schema: { parse: () => {} } as never };

    const { error } = await clientOf(server).POST('/organization/users/invite', options);

    expect(error).toMatchObject({ code: 'invalid_request', attempts: 0, mayHaveActed: false });
    expect(error?.message).toContain('schema must be a Standard Schema');
    expect(server.calls).toEqual([]);
  });
});

describe('pages and items with a schema', () => {
  const item = z.object({ name: z.string().trim() });
  const path = '/organization/items';
  const listOf = (...names: unknown[]) =>
    json(200, { items: names.map((name) => ({ name })), total: names.length });

  test('validate each item', async () => {
    await using server = await startFakeServer(listOf(' a ', 'b '));
    const goldleaf = clientOf(server);
    const read: Page<{ name: string }>[] = [];
    const names: string[] = [];

    for await (const page of pages(goldleaf, path, { schema: item })) read.push(page);
    for await (const { name } of items(goldleaf, path, { schema: item })) names.push(name);

    expect(read).toEqual([{ number: 1, items: [{ name: 'a' }, { name: 'b' }], total: 2 }]);
    expect(names).toEqual(['a', 'b']);
  });

  test('throw an error with the index of the item', async () => {
    await using server = await startFakeServer(listOf('a', 1));
    const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth: { token: 'given' } });

    const reading = items(goldleaf, path, { schema: item }).next();

    await expect(reading).rejects.toMatchObject({
      code: 'invalid_response',
      message: `GET ${path}: 200, but the data does not match the schema at /1/name`,
      issuePaths: ['/1/name'],
    });
  });
});
