import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, installConsumer } from '../../src/consumer.ts';
import { runWell } from '../../src/process.ts';
import { NODES } from '../../src/tools.ts';

/** `npm run test:endurance` and the nightly job set 200,000. */
const CALLS = process.env['CALLS'] ?? '20000';

interface Memory {
  readonly heapKilobytes: readonly number[];
  readonly listeners: number;
  readonly warnings: readonly string[];
}

let consumer: Consumer;
let server: Server;
beforeAll(async () => {
  consumer = await installConsumer('endurance', 'npm', inject('registry'));
  // Keeps no request: the fake server would remember all of them.
  server = createServer((request, response) => {
    request.resume();
    const isTokenRequest = request.url === '/security/v1/token';
    response.setHeader('content-type', 'application/json');
    response.end(isTokenRequest ? '{"securityToken":"any"}' : '{"items":[],"total":0}');
  });
  server.keepAliveTimeout = 300_000; // a busy machine may leave a connection idle for longer than the default 5 s
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await consumer[Symbol.asyncDispose]();
});

describe(`${CALLS} calls with one client and one signal`, () => {
  test.each(Object.entries(NODES))(
    'leave nothing in memory and warn of nothing on Node %s',
    async (version, program) => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const args = ['--expose-gc', 'many-calls.js', url, CALLS];
      const memory: Memory = JSON.parse(await runWell(program, args, { cwd: consumer.folder }));
      console.log(`Node ${version}`, memory);

      expect(memory).toMatchObject({ warnings: [], listeners: 0 });
      // The first sample includes code that is loaded and compiled once. The engine may compile more later, which adds one step. A leak
      // grows in both halves: 100 bytes left per call would be 600 kB in three samples.
      const least = (from: number) => Math.min(...memory.heapKilobytes.slice(from, from + 3));
      const [first, middle, last] = [least(1), least(4), least(7)];
      expect(Math.min(middle - first, last - middle)).toBeLessThan(350);
    },
    1_200_000,
  );
});
