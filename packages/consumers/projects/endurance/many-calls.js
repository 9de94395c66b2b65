// Makes many calls with one client and one signal, and prints what is left of them in memory.
// node --expose-gc many-calls.js <base URL> <calls>
import { getEventListeners } from 'node:events';
import { createGoldLeafClient } from '@goldleaf/client';

const [baseUrl, calls] = process.argv.slice(2);
const CONCURRENT = 50;
const SAMPLES = 10;

const warnings = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

const goldleaf = createGoldLeafClient({ baseUrl, auth: { apiKey: 'any', apiKeyName: 'any' } });
const { signal } = new AbortController();
const invitation = { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] };

/** Alternates a list and an invitation. */
async function callMany(count) {
  for (let call = 0; call < count; call++) {
    const result =
      call % 2 === 0
        ? await goldleaf.GET('/customers', { signal })
        : await goldleaf.POST('/organization/users/invite', { body: invitation, signal });
    if (!result.ok) throw result.error;
  }
}

const start = performance.now();
const heapKilobytes = [];
for (let sample = 0; sample < SAMPLES; sample++) {
  await Promise.all(Array.from({ length: CONCURRENT }, () => callMany(calls / SAMPLES / CONCURRENT)));
  await new Promise((resolve) => setTimeout(resolve, 100));
  globalThis.gc();
  heapKilobytes.push(Math.round(process.memoryUsage().heapUsed / 1024));
}
const seconds = Math.round((performance.now() - start) / 100) / 10;
const listeners = getEventListeners(signal, 'abort').length;
const rssMegabytes = Math.round(process.memoryUsage.rss() / 1024 / 1024);
console.log(
  JSON.stringify({ calls: Number(calls), seconds, heapKilobytes, rssMegabytes, listeners, warnings }),
);
