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

test('invites one person a request', async () => {
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

test('checks everyone before anyone is sent, and sends those who pass', async () => {
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

  expect(seen).toEqual(['refused', 'refused', 'refused', 'sending', 'invited']);
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
])('refuses %j', async (invitation, rules) => {
  await using server = await startFakeServer();

  const { entries } = await inviteUsers(clientOf(server), [invitation as never]);

  expect(entries[0]?.violations?.map(({ field, rule }) => `${field} ${rule}`)).toEqual(rules);
  expect(server.calls).toHaveLength(0);
});

test('goes on after a person whom the server refuses', async () => {
  await using server = await startFakeServer((request, response, count) =>
    count === 1 ? fail(400)(request, response, count) : response.end(),
  );

  const { entries, stoppedBy } = await inviteUsers(clientOf(server), [ada, grace]);

  expect(states(entries)).toEqual(['failed', 'invited']);
  expect(entries[0]?.reason).toContain('400');
  expect(stoppedBy).toBeUndefined();
});

test.each([500, 503, 408])(
  'does not know what came of a person where the server answers %i',
  async (status) => {
    await using server = await startFakeServer(fail(status));

    const { entries } = await inviteUsers(clientOf(server), [ada]);

    expect(states(entries)).toEqual(['unknown']);
  },
);

test.each([401, 403, 404, 429, 302])('sends nobody further where the server answers %i', async (status) => {
  await using server = await startFakeServer(fail(status));

  const { entries, stoppedBy } = await inviteUsers(clientOf(server), [ada, grace, alan]);

  expect(states(entries)).toEqual([status === 302 ? 'unknown' : 'failed', 'not sent', 'not sent']);
  expect(stoppedBy?.status).toBe(status);
  expect(server.calls).toHaveLength(1);
});

test('sends nobody further where the server cannot be reached', async () => {
  const goldleaf = createGoldLeafClient({
    baseUrl: 'http://127.0.0.1:9',
    auth: { token: 'a-token' },
    retries: 0,
    fetch: async () => {
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    },
  });

  const { entries, stoppedBy } = await inviteUsers(goldleaf, [ada, grace]);

  expect(states(entries)).toEqual(['failed', 'not sent']);
  expect(stoppedBy?.code).toBe('network');
});

test('sends nobody further where there is no time to send at all, such as with a token that never comes', async () => {
  await using server = await startFakeServer();
  const goldleaf = createGoldLeafClient({
    baseUrl: server.url,
    auth: { token: () => new Promise<never>(() => {}) },
    retries: 0,
    attemptTimeout: 50,
  });

  const { entries, stoppedBy } = await inviteUsers(goldleaf, [ada, grace]);

  expect(states(entries)).toEqual(['failed', 'not sent']);
  expect(stoppedBy?.code).toBe('timeout');
});

test('leaves the server alone after three people of whom nobody knows what came', async () => {
  await using server = await startFakeServer(reset);

  const { entries } = await inviteUsers(clientOf(server), [
    ada,
    grace,
    alan,
    { ...ada, email: 'b@example.com' },
  ]);

  expect(states(entries)).toEqual(['unknown', 'unknown', 'unknown', 'not sent']);
});

test('sends nobody a second time when it runs again with its report', async () => {
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

test('sends again to those who failed, and to the unknown only where it is asked to', async () => {
  await using server = await startFakeServer();
  const earlier = [
    { email: 'ADA@example.com', state: 'failed' },
    { email: grace.email, state: 'unknown' },
    { email: alan.email, state: 'sending' },
  ] as const;

  await inviteUsers(clientOf(server), [ada, grace, alan], { earlier });
  expect(sentTo(server)).toEqual([[ada.email]]);

  await inviteUsers(clientOf(server), [grace, alan], { earlier, resendUnknown: true });
  expect(sentTo(server)).toEqual([[ada.email], [grace.email], [alan.email]]);
});

test('keeps a person unknown whom a second invitation failed to reach', async () => {
  await using server = await startFakeServer();
  const earlier = [
    { email: ada.email, state: 'unknown' },
    { email: ada.email, state: 'failed' },
  ] as const;

  const { entries } = await inviteUsers(clientOf(server), [ada], { earlier });

  expect(states(entries)).toEqual(['unknown']);
});

test('keeps a person unknown to whom sending again fails, or does not come', async () => {
  await using server = await startFakeServer(fail(403));
  const earlier = [
    { email: ada.email, state: 'unknown' },
    { email: grace.email, state: 'unknown' },
  ] as const;

  const again = await inviteUsers(clientOf(server), [ada, grace, alan], { earlier, resendUnknown: true });
  expect(states(again.entries)).toEqual(['unknown', 'unknown', 'not sent']);
  expect(server.calls).toHaveLength(1);

  const third = await inviteUsers(clientOf(server), [ada, grace], { earlier: again.entries });
  expect(states(third.entries)).toEqual(['unknown', 'unknown']);
  expect(server.calls).toHaveLength(1);
});

test('goes on from all that onEntry was told, wherever the run before was cut off', async () => {
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

test('sends batches where it is asked to, and does not know who of a refused batch was invited', async () => {
  await using server = await startFakeServer((request, response, count) =>
    count === 1 ? fail(400)(request, response, count) : response.end(),
  );

  const { entries } = await inviteUsers(clientOf(server), [ada, grace, alan], { batchSize: 2 });

  expect(sentTo(server)).toEqual([[ada.email, grace.email], [alan.email]]);
  expect(states(entries)).toEqual(['unknown', 'unknown', 'invited']);
});

test('knows that nobody of a batch was invited where the caller lacks the permission', async () => {
  await using server = await startFakeServer(fail(403));

  const { entries } = await inviteUsers(clientOf(server), [ada, grace], { batchSize: 2 });

  expect(states(entries)).toEqual(['failed', 'failed']);
});

test.each([0, -1, 1.5, Number.NaN])('refuses batches of %d', async (batchSize) => {
  await using server = await startFakeServer();

  await expect(inviteUsers(clientOf(server), [ada], { batchSize })).rejects.toThrow(RangeError);
});

test('lets the request under way end where it is asked to stop', async () => {
  const controller = new AbortController();
  await using server = await startFakeServer((_, response) => {
    controller.abort();
    response.end();
  });

  const { entries } = await inviteUsers(clientOf(server), [ada, grace], { signal: controller.signal });

  expect(states(entries)).toEqual(['invited', 'not sent']);
});

test('sends nobody whom the caller could not write down', async () => {
  await using server = await startFakeServer();
  const run = inviteUsers(clientOf(server), [ada, grace], {
    onEntry: ({ state, email }) => {
      if (state === 'sending' && email === grace.email) throw new Error('the disk is full');
    },
  });

  await expect(run).rejects.toThrow('the disk is full');
  expect(sentTo(server)).toEqual([[ada.email]]);
});

test('keeps no password in its report', async () => {
  await using server = await startFakeServer(fail(400));

  const report = await inviteUsers(clientOf(server), [ada, { ...grace, password: 'secret' }]);

  expect(JSON.stringify(report)).not.toMatch(/Example-1|secret/);
});
