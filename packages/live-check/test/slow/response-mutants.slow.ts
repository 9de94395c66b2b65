import { createGoldLeafClient } from '@goldleaf/client';
import { checkResponses, describeMismatch } from '@goldleaf/observe';
import {
  type Document,
  type JsonSchema,
  TOKEN_PATH,
  violationsOf,
  withoutReferences,
} from '@goldleaf/openapi';
import { createRandom, inventBodies, type Random } from '@goldleaf/testing';
import { describe, expect, test } from 'vitest';
import { describedResponse, jsonSchemaOf } from '../../src/compare/described-message.ts';
import { type LiveOperation, liveOperations } from '../../src/plan/live-operation.ts';
import { goldLeafSpec } from '../../src/plan/spec.ts';
import { type Outcome, runLive } from '../../src/run/live-run.ts';
import { compiledValidators } from '../compiled-validators.ts';
import { startFakeServer } from '../fake-server.ts';
import { MUTATIONS, type Original, type RawResponse, unchanged } from './response-mutants.ts';
import { validValue } from './valid-body.ts';

/** GoldLeaf's description with an invented body for each response that isn't documented: each rule can be broken. */
const filled = inventBodies(goldLeafSpec as Document);
const validators = await compiledValidators(filled);
const VALID = 10_000;
/** Mutants of each kind and operation. */
const ROUNDS = 2;

interface Target {
  readonly operation: LiveOperation;
  readonly status: number;
  readonly schema: JsonSchema;
}

/** All operations that respond with JSON. The token request is sent by the client itself. */
const targets: readonly Target[] = liveOperations(filled)
  .filter(({ path }) => path !== TOKEN_PATH)
  .flatMap((operation) => {
    const status = operation.statuses.find((code) => code.startsWith('2')) ?? '';
    const schema = jsonSchemaOf(filled, describedResponse(filled, operation, status))?.value;
    return schema ? [{ operation, status: Number(status), schema: withoutReferences(filled, schema) }] : [];
  });

/** Sends one response for each operation. Returns the reports by operationId. */
type Report = (
  responses: ReadonlyMap<Target, RawResponse>,
) => Promise<ReadonlyMap<string, readonly string[]>>;

const ID = 'a'.repeat(24);

const byCheckResponses: Report = async (responses) => {
  const reports = new Map<string, readonly string[]>();
  for (const [{ operation }, response] of responses) {
    const found: string[] = [];
    const client = createGoldLeafClient({
      auth: { token: 'token' },
      retries: 0,
      fetch: async () => fetched(response),
      onData: checkResponses({
        onMismatch: (mismatch) => found.push(describeMismatch(mismatch)),
        validators,
      }),
    });
    const call = client[operation.method] as (path: string, options: object) => Promise<unknown>;
    await call(operation.path, { params: { path: idsOf(operation) }, body: operation.body && {} });
    reports.set(operation.operationId, found);
  }
  return reports;
};

function fetched({ status, mediaType, body }: RawResponse): Response {
  return new Response(body === '' ? null : new TextEncoder().encode(body), {
    status,
    headers: mediaType === undefined ? {} : { 'content-type': mediaType },
  });
}

const byLive: Report = async (responses) => {
  const byRequest = new Map(
    [...responses].map(([{ operation }, response]) => [
      `${operation.method} ${operation.path.replace(/\{\w+\}/g, ID)}`,
      response,
    ]),
  );
  await using server = await startFakeServer((response, { method, url }) => {
    const { status = 500, mediaType, body } = byRequest.get(`${method} ${url}`) ?? {};
    response.writeHead(status, mediaType === undefined ? {} : { 'content-type': mediaType }).end(body);
  });
  const calls = [...responses.keys()].map(({ operation }) => {
    return { operation, parameters: idsOf(operation), ...(operation.body && { body: {} }) };
  });
  const target = { apiKey: 'key', apiKeyName: 'name', timeout: 30_000, baseUrl: server.url };
  const { outcomes } = await runLive(filled, target, { calls, notSent: {} }, { validators });
  return new Map(outcomes.map((outcome) => [outcome.operationId, reportedBy(outcome)]));
};

function reportedBy({ mismatches, undocumented }: Outcome): readonly string[] {
  return [
    ...mismatches.map(({ kind, pointer, described, seen }) => `${kind} ${pointer}: ${described}, ${seen}`),
    ...undocumented.map(({ pointer }) => `undocumented ${pointer}`),
  ];
}

function idsOf({ pathParameters }: LiveOperation): Record<string, string> {
  return Object.fromEntries(pathParameters.map((name) => [name, ID]));
}

function original({ operation, status, schema }: Target, random: Random): Original {
  const other = random.pick(targets);
  const otherBody = validValue(other.schema, random);
  return { status, schema, body: validValue(schema, random), statuses: operation.statuses, otherBody };
}

/** The results of the mutants of one kind. */
interface Row {
  readonly kind: string;
  readonly mutants: number;
  readonly unseen: readonly { readonly target: Target; readonly body: string }[];
}

async function rowOf(kind: string, report: Report): Promise<Row> {
  let mutants = 0;
  const unseen: Row['unseen'][number][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const random = createRandom(`${kind} ${round}`);
    const responses = new Map<Target, RawResponse>();
    for (const target of targets) {
      const mutant = MUTATIONS[kind]?.(original(target, random), random);
      if (mutant) responses.set(target, mutant);
    }
    const reports = await report(responses);
    mutants += responses.size;
    for (const [target, { body }] of responses) {
      if (!reports.get(target.operation.operationId)?.length) unseen.push({ target, body });
    }
  }
  return { kind, mutants, unseen };
}

describe.each([
  { name: 'checkResponses', report: byCheckResponses },
  { name: 'pnpm live', report: byLive },
])('$name', ({ name, report }) => {
  test('reports at least 95 % of the mutants of responses, and all that the description rules out', async () => {
    const rows: Row[] = [];
    for (const kind of Object.keys(MUTATIONS)) rows.push(await rowOf(kind, report));
    const all = rows.reduce((sum, { mutants }) => sum + mutants, 0);
    const unseen = rows.flatMap((row) => row.unseen);
    const lines = rows.map((row) => `  ${row.kind}: ${row.mutants - row.unseen.length} of ${row.mutants}`);
    const operations = unseen.map(({ target }) => `${target.operation.method} ${target.operation.path}`);
    console.log(
      [
        `${name} reported ${all - unseen.length} of ${all} mutants:`,
        ...lines,
        `Not seen, because the description accepts the body of another operation: ${operations.join(', ')}`,
      ].join('\n'),
    );
    for (const { kind, mutants } of rows) expect(mutants, kind).toBeGreaterThan(targets.length);
    expect(unseen.length / all).toBeLessThanOrEqual(0.05);
    expect(new Set(rows.filter((row) => row.unseen.length > 0).map(({ kind }) => kind))).toEqual(
      new Set(['swapped response']),
    );
    for (const { target, body } of unseen) expect(violationsOf(target.schema, JSON.parse(body))).toEqual([]);
  });

  test(`reports none of ${VALID} valid responses`, async () => {
    let sent = 0;
    const reported: string[] = [];
    for (let round = 0; sent < VALID; round++) {
      const random = createRandom(`valid ${round}`);
      const responses = new Map(targets.map((target) => [target, unchanged(original(target, random))]));
      const reports = await report(responses);
      sent += responses.size;
      for (const [operation, found] of reports)
        for (const text of found) reported.push(`${operation} ${text}`);
    }
    console.log(
      `${name} reported ${reported.length} of ${sent} valid responses of ${targets.length} operations.`,
    );
    expect(reported).toEqual([]);
  });
});
