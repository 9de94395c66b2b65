import {
  createGoldLeafClient,
  type GoldLeafClient,
  type InvitationEntry,
  inviteUsers,
} from '@goldleaf/client';
import { type FakeServer, type Responder, startFakeServer } from '@goldleaf/testing';
import { expect, test } from 'vitest';

const ada = { email: 'ada@example.com', password: 'Example-1' };
const grace = { email: 'grace@example.com', password: 'Example-2' };
const alan = { email: 'alan@example.com', password: 'Example-3' };
const fail =
  (status: number): Responder =>
  (_, response) =>
    response.writeHead(status).end();
const reset: Responder = (_, response) => response.destroy();

const clientOf = (server: FakeServer): GoldLeafClient =>
  createGoldLeafClient({ baseUrl: server.url, auth: { token: 'a-token' }, retries: 0 });

const sentTo = (server: FakeServer): string[][] =>
  server.calls.map(({ body }) =>
    JSON.parse(body).emailAddresses.map(({ email }: { email: string }) => email),
  );

const states = (entries: readonly InvitationEntry[]): string[] => entries.map(({ state }) => state);

test('inviteUsers > sends one person per request', async () => {
  await using server = await startFakeServer();

  const report = await inviteUsers(clientOf(server), [ada, grace]);

  expect(report).toEqual({
    entries: [
      { email: ada.email, state: 'invited' },
      { email: grace.email, state: 'invited' },
    ],
  });
  expect(JSON.parse(server.calls[0]?.body ?? '')).toEqual({ emailAddresses: [ada] });
  expect(sentTo(server)).toEqual([[ada.email], [grace.email]]);
});

test('inviteUsers > validates everyone before it sends, and sends the valid ones', async () => {
  await using server = await startFakeServer();
  const seen: string[] = [];

  const { entries } = await inviteUsers(
    clientOf(server),
    [
      ada,
      { email: 'no address', password: 'short' },
      { ...grace, password: 'Example1' },
      { ...ada, email: 'ADA@example.com' },
    ],
    { onEntry: ({ state }) => void seen.push(state) },
  );

  expect(seen).toEqual(['invalid', 'invalid', 'invalid', 'sending', 'invited']);
  expect(entries.map(({ violations }) => violations?.map(({ field, rule }) => `${field} ${rule}`))).toEqual([
    undefined,
    expect.arrayContaining(['email format', 'password minLength', 'password pattern']),
    ['password pattern'],
    ['email duplicate'],
  ]);
  expect(entries[1]).not.toHaveProperty('email');
  expect(sentTo(server)).toEqual([[ada.email]]);
});

test.each([
  [{ email: 'ada@example.com' }, ['password required']],
  [{ email: '', password: 'Example-1' }, ['email required']],
  [null, [' type']],
  ['ada@example.com', [' type']],
])('inviteUsers > reports %j as invalid', async (invitation, rules) => {
  await using server = await startFakeServer();

  const { entries } = await inviteUsers(clientOf(server), [invitation as never]);

  expect(entries[0]?.violations?.map(({ field, rule }) => `${field} ${rule}`)).toEqual(rules);
  expect(server.calls).toHaveLength(0);
});

test('inviteUsers > continues after a person whom the server rejects', async () => {
  await using server = await startFakeServer((request, response, count) =>
    count === 1 ? fail(400)(request, response, count) : response.end(),
  );

  const { entries, stoppedBy } = await inviteUsers(clientOf(server), [ada, grace]);

  expect(states(entries)).toEqual(['failed', 'invited']);
  expect(entries[0]?.reason).toContain('400');
  expect(stoppedBy).toBeUndefined();
});

test.each([500, 503, 408])(
  'inviteUsers > reports a person as unknown when the server responds %i',
  async (status) => {
    await using server = await startFakeServer(fail(status));

    const { entries } = await inviteUsers(clientOf(server), [ada]);

    expect(states(entries)).toEqual(['unknown']);
  },
);

test.each([401, 403, 404, 429, 302])('inviteUsers > stops when the server responds %i', async (status) => {
  await using server = await startFakeServer(fail(status));

  const { entries, stoppedBy } = await inviteUsers(clientOf(server), [ada, grace, alan]);

  expect(states(entries)).toEqual([status === 302 ? 'unknown' : 'failed', 'not_sent', 'not_sent']);
  expect(stoppedBy?.status).toBe(status);
  expect(server.calls).toHaveLength(1);
});

test('inviteUsers > stops when the server is unreachable', async () => {
  const goldleaf = createGoldLeafClient({
    baseUrl: 'http://127.0.0.1:9',
    auth: { token: 'a-token' },
    retries: 0,
    fetch: async () => {
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    },
  });

  const { entries, stoppedBy } = await inviteUsers(goldleaf, [ada, grace]);

  expect(states(entries)).toEqual(['failed', 'not_sent']);
  expect(stoppedBy?.code).toBe('network');
});

test('inviteUsers > stops when the time is up before anything is sent', async () => {
  await using server = await startFakeServer();
  const goldleaf = createGoldLeafClient({
    baseUrl: server.url,
    auth: { token: () => new Promise<never>(() => {}) },
    retries: 0,
    attemptTimeout: 50,
  });

  const { entries, stoppedBy } = await inviteUsers(goldleaf, [ada, grace]);

  expect(states(entries)).toEqual(['failed', 'not_sent']);
  expect(stoppedBy?.code).toBe('timeout');
});

test('inviteUsers > stops when the API key is rejected', async () => {
  await using server = await startFakeServer(undefined, fail(403));
  const goldleaf = createGoldLeafClient({ baseUrl: server.url, auth: { apiKey: 'k', apiKeyName: 'n' } });

  const { entries, stoppedBy } = await inviteUsers(goldleaf, [ada, grace]);

  expect(states(entries)).toEqual(['failed', 'not_sent']);
  expect(stoppedBy?.code).toBe('token_request');
  expect(server.calls).toHaveLength(0);
});

test('inviteUsers > returns no entries for nobody', async () => {
  await using server = await startFakeServer();

  expect(await inviteUsers(clientOf(server), [])).toEqual({ entries: [] });
  expect(server.calls).toHaveLength(0);
});

test.each([
  {
    name: 'stops after a success and three unknown results',
    statuses: [200, 500, 500, 500],
    expected: ['invited', 'unknown', 'unknown', 'unknown', 'not_sent'],
  },
  {
    name: 'continues when a known failure is among unknown results',
    statuses: [500, 500, 400, 500, 200],
    expected: ['unknown', 'unknown', 'failed', 'unknown', 'invited'],
  },
])('inviteUsers > $name', async ({ statuses, expected }) => {
  await using server = await startFakeServer((request, response, count) =>
    fail(statuses[count - 1] ?? 200)(request, response, count),
  );
  const people = expected.map((_, index) => ({ ...ada, email: `person-${index}@example.com` }));

  const { entries } = await inviteUsers(clientOf(server), people);

  expect(states(entries)).toEqual(expected);
  expect(server.calls).toHaveLength(statuses.length);
});

test('inviteUsers > stops after three unknown results in a row', async () => {
  await using server = await startFakeServer(reset);

  const { entries } = await inviteUsers(clientOf(server), [
    ada,
    grace,
    alan,
    { ...ada, email: 'b@example.com' },
  ]);

  expect(states(entries)).toEqual(['unknown', 'unknown', 'unknown', 'not_sent']);
});

test('inviteUsers > invites nobody twice when it runs again with its entries', async () => {
  await using server = await startFakeServer((request, response, count) =>
    count === 2 ? reset(request, response, count) : response.end(),
  );
  const people = [ada, grace, alan];

  const first = await inviteUsers(clientOf(server), people);
  const second = await inviteUsers(clientOf(server), people, { earlier: first.entries });

  expect(states(first.entries)).toEqual(['invited', 'unknown', 'invited']);
  expect(states(second.entries)).toEqual(['skipped', 'unknown', 'skipped']);
  expect(server.calls).toHaveLength(3);
});

test('inviteUsers > sends again to failed people, and to unknown people only with resendUnknown', async () => {
  await using server = await startFakeServer();
  const earlier = [
    { email: 'ADA@example.com', state: 'failed' },
    { email: grace.email, state: 'unknown' },
    { email: alan.email, state: 'sending' },
  ] as const;

  await inviteUsers(clientOf(server), [ada, grace, alan], { earlier });
  expect(sentTo(server)).toEqual([[ada.email]]);

  const again = await inviteUsers(clientOf(server), [grace, alan], { earlier, resendUnknown: true });
  expect(sentTo(server)).toEqual([[ada.email], [grace.email], [alan.email]]);
  expect(states(again.entries)).toEqual(['invited', 'invited']);
});

test('inviteUsers > keeps a person unknown when a later invitation failed', async () => {
  await using server = await startFakeServer();
  const earlier = [
    { email: ada.email, state: 'unknown' },
    { email: ada.email, state: 'failed' },
  ] as const;

  const { entries } = await inviteUsers(clientOf(server), [ada], { earlier });

  expect(states(entries)).toEqual(['unknown']);
});

test('inviteUsers > keeps a person unknown when sending again fails or is not reached', async () => {
  await using server = await startFakeServer(fail(403));
  const earlier = [
    { email: ada.email, state: 'unknown' },
    { email: grace.email, state: 'unknown' },
  ] as const;

  const again = await inviteUsers(clientOf(server), [ada, grace, alan], { earlier, resendUnknown: true });
  expect(states(again.entries)).toEqual(['unknown', 'unknown', 'not_sent']);
  expect(server.calls).toHaveLength(1);

  const third = await inviteUsers(clientOf(server), [ada, grace], { earlier: again.entries });
  expect(states(third.entries)).toEqual(['unknown', 'unknown']);
  expect(server.calls).toHaveLength(1);
});

test('inviteUsers > continues from the entries that onEntry received before a run was cut off', async () => {
  await using server = await startFakeServer((request, response, count) =>
    count === 1 ? fail(400)(request, response, count) : response.end(),
  );
  const log: string[] = [];
  const run = inviteUsers(clientOf(server), [ada, grace, alan], {
    onEntry: (entry) => {
      if (log.length === 5) throw new Error('cut off');
      log.push(JSON.stringify(entry));
    },
  });
  await expect(run).rejects.toThrow('cut off');
  const earlier: InvitationEntry[] = log.map((line) => JSON.parse(line));
  expect(states(earlier)).toEqual(['sending', 'failed', 'sending', 'invited', 'sending']);

  const { entries } = await inviteUsers(clientOf(server), [ada, grace, alan], { earlier });

  expect(states(entries)).toEqual(['invited', 'skipped', 'unknown']);
  expect(sentTo(server)).toEqual([[ada.email], [grace.email], [alan.email], [ada.email]]);
});

test('inviteUsers > sends batches, and reports everyone in a rejected batch as unknown', async () => {
  await using server = await startFakeServer((request, response, count) =>
    count === 1 ? fail(400)(request, response, count) : response.end(),
  );

  const { entries } = await inviteUsers(clientOf(server), [ada, grace, alan], { batchSize: 2 });

  expect(sentTo(server)).toEqual([[ada.email, grace.email], [alan.email]]);
  expect(states(entries)).toEqual(['unknown', 'unknown', 'invited']);
});

test('inviteUsers > reports a whole batch as failed when the caller lacks the permission', async () => {
  await using server = await startFakeServer(fail(403));

  const { entries } = await inviteUsers(clientOf(server), [ada, grace], { batchSize: 2 });

  expect(states(entries)).toEqual(['failed', 'failed']);
});

test.each([
  {
    name: 'the connection is refused',
    options: {
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })),
    },
  },
  {
    name: 'the time is up before anything is sent',
    options: { auth: { token: () => new Promise<never>(() => {}) }, attemptTimeout: 50 },
  },
  {
    name: 'a middleware throws before it sends',
    options: { middleware: [() => Promise.reject(new Error('not today'))] },
  },
])('inviteUsers > reports a whole batch as failed when $name', async ({ options }) => {
  const goldleaf = createGoldLeafClient({ auth: { token: 'a-token' }, retries: 0, ...options });

  const { entries } = await inviteUsers(goldleaf, [ada, grace], { batchSize: 2 });

  expect(states(entries)).toEqual(['failed', 'failed']);
});

test.each([0, -1, 1.5, Number.NaN])(
  'inviteUsers > throws a RangeError for a batchSize of %d',
  async (batchSize) => {
    await using server = await startFakeServer();

    await expect(inviteUsers(clientOf(server), [ada], { batchSize })).rejects.toThrow(
      new RangeError('batchSize must be an integer of at least 1'),
    );
  },
);

test('inviteUsers > completes the request in flight when the signal aborts', async () => {
  const controller = new AbortController();
  await using server = await startFakeServer((_, response) => {
    controller.abort();
    response.end();
  });

  const { entries } = await inviteUsers(clientOf(server), [ada, grace], { signal: controller.signal });

  expect(states(entries)).toEqual(['invited', 'not_sent']);
});

test('inviteUsers > does not send when onEntry throws for sending', async () => {
  await using server = await startFakeServer();
  const run = inviteUsers(clientOf(server), [ada, grace], {
    onEntry: ({ state, email }) => {
      if (state === 'sending' && email === grace.email) throw new Error('the disk is full');
    },
  });

  await expect(run).rejects.toThrow('the disk is full');
  expect(sentTo(server)).toEqual([[ada.email]]);
});

test('inviteUsers > returns no password', async () => {
  await using server = await startFakeServer(fail(400));

  const report = await inviteUsers(clientOf(server), [ada, { ...grace, password: 'secret' }]);

  expect(JSON.stringify(report)).not.toMatch(/Example-1|secret/);
});

test('inviteUsers > sends nothing to a person whom claim rejects, and calls claim without the password', async () => {
  await using server = await startFakeServer();
  const claims: unknown[] = [];

  const { entries } = await inviteUsers(clientOf(server), [ada, grace, alan], {
    batchSize: 2,
    claim: async (person) => {
      claims.push(person);
      return person.email !== grace.email;
    },
  });

  expect(entries).toEqual([
    { email: ada.email, state: 'invited' },
    { email: grace.email, state: 'not_sent', reason: 'Another run has claimed this person.' },
    { email: alan.email, state: 'invited' },
  ]);
  expect(sentTo(server)).toEqual([[ada.email], [alan.email]]);
  expect(claims).toEqual([{ email: ada.email }, { email: grace.email }, { email: alan.email }]);
});

test('inviteUsers > sends no request when another run has claimed everyone', async () => {
  await using server = await startFakeServer();

  const { entries } = await inviteUsers(clientOf(server), [ada, grace], { claim: async () => false });

  expect(states(entries)).toEqual(['not_sent', 'not_sent']);
  expect(server.calls).toHaveLength(0);
});

test('inviteUsers > claims each person immediately before their request', async () => {
  await using server = await startFakeServer((_, response) => {
    steps.push('request');
    response.end();
  });
  const steps: string[] = [];

  await inviteUsers(clientOf(server), [{ ...ada, password: 'weak' }, grace, alan], {
    claim: async ({ email }) => steps.push(`claim ${email}`) > 0,
    onEntry: ({ state }) => void steps.push(state),
  });

  expect(steps).toEqual([
    'invalid',
    ...[`claim ${grace.email}`, 'sending', 'request', 'invited'],
    ...[`claim ${alan.email}`, 'sending', 'request', 'invited'],
  ]);
});

test('inviteUsers > claims nobody after the run has stopped', async () => {
  await using server = await startFakeServer(fail(403));
  const claims: string[] = [];

  await inviteUsers(clientOf(server), [ada, grace], {
    claim: async ({ email }) => claims.push(email) > 0,
  });

  expect(claims).toEqual([ada.email]);
});

test('inviteUsers > stops and rethrows when claim throws', async () => {
  await using server = await startFakeServer();
  const run = inviteUsers(clientOf(server), [ada, grace], {
    claim: async ({ email }) => {
      if (email === grace.email) throw new Error('the disk is full');
      return true;
    },
  });

  await expect(run).rejects.toThrow('the disk is full');
  expect(sentTo(server)).toEqual([[ada.email]]);
});

test('inviteUsers > ignores changes of the list and its people during the run', async () => {
  await using server = await startFakeServer();
  const people = [{ ...ada, password: 'weak' }, { ...grace }, { ...alan }];

  await inviteUsers(clientOf(server), people, {
    onEntry: ({ state }) => {
      if (state !== 'invalid') return;
      people[2] = { email: grace.email, password: 'weak' };
      Object.assign(people[1] as object, { password: 'weak' });
    },
  });

  expect(server.calls.map(({ body }) => JSON.parse(body).emailAddresses[0])).toEqual([grace, alan]);
});
