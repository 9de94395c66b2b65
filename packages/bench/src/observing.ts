import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import document from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { createGoldLeafClient } from '@goldleaf/client';
import { checkResponses, recordShapes } from '@goldleaf/observe';
import { type Document, valueAt } from '@goldleaf/openapi';
import { compileResponseValidators } from '@goldleaf/scripts/response-validators';
import { inventBodies, json, startFakeServer } from '@goldleaf/testing';
import { cpuTime } from './cpu.ts';
import { interleavedRounds } from './interleaved-rounds.ts';

const PATH = '/brands';
/** Bytes of the response. */
const SIZE = 10_000;
/** How long each client runs in a round, in milliseconds. */
const TIME = 150;

/** CPU time of a call with an observer, as a multiple of the same call without one. */
export interface Observing {
  readonly checked: number;
  readonly recorded: number;
}

/**
 * Times calls over HTTP to a server in another process that responds with 10 kB of JSON. The description has an invented body for it,
 * because GoldLeaf's documentation has none.
 */
export async function measureObserving(): Promise<Observing> {
  const server = fork(fileURLToPath(import.meta.url));
  try {
    const [baseUrl] = (await once(server, 'message')) as [string];
    const module = await compileResponseValidators(fillDescription());
    const validators = await import(`data:text/javascript,${encodeURIComponent(module)}`);
    const fail = (mismatch: object): never => {
      throw new Error(`A valid response was reported: ${JSON.stringify(mismatch)}`);
    };
    const observers = {
      none: undefined,
      checked: checkResponses({ onMismatch: fail, throw: true, validators }),
      recorded: recordShapes().onData,
    };
    const tasks = Object.entries(observers).map(([name, onData]) => {
      const client = createGoldLeafClient({ auth: { token: 'token' }, baseUrl, onData });
      return [name, () => client.GET(PATH).orThrow()] as const;
    });
    const times = await interleavedRounds(new Map(tasks), TIME, cpuTime);
    const ratio = (name: string): number =>
      (times.get(name) ?? Number.NaN) / (times.get('none') ?? Number.NaN);
    return { checked: ratio('checked'), recorded: ratio('recorded') };
  } finally {
    server.kill();
  }
}

/** Returns the description with an invented body for each response. */
function fillDescription(): Document {
  return inventBodies(document as never);
}

function body(): object {
  const keys = ['paths', PATH, 'get', 'responses', '200', 'content', 'application/json', 'example'];
  const example = valueAt(fillDescription(), keys) as { readonly items: readonly [object] };
  const [item] = example.items;
  const count = Math.ceil(SIZE / JSON.stringify(item).length);
  return { ...example, items: Array(count).fill(item) };
}

if (import.meta.main) process.send?.((await startFakeServer(json(200, body()))).url);
