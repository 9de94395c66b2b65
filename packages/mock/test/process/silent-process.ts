// process.test.ts runs this in its own Node: a mock gets the requests that make Prism print or throw.
import { startMock } from '@goldleaf/mock';

const mock = await startMock({
  spec: {
    openapi: '3.1.0',
    info: { title: 'One path', version: '1.0.0' },
    paths: {
      '/things/{id}': {
        post: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          requestBody: { content: { 'application/json': { schema: { pattern: '^(', nullable: true } } } },
          responses: { 200: { description: 'OK' } },
        },
      },
    },
  },
});
for (const [path, contentType, body] of [
  ['/things/1', 'application/json', '"€"'],
  ['/things/1', 'application/json', '{"a":'],
  ['/things/1', ';', 'x'],
  ['/things/%E0%A4%A', 'application/json', '1'],
  ['//', 'application/json', '1'],
] as const) {
  await (
    await fetch(mock.url + path, { method: 'POST', headers: { 'content-type': contentType }, body })
  ).text();
}
await mock.close();
