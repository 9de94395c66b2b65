// pnpm docs-fixture [DESCRIPTION.json|.yaml]: builds a site from an OpenAPI description and serves it on loopback.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type JsonObject, pageDocuments } from './documents.ts';
import { serveSite } from './served-site.ts';
import { buildSite } from './site.ts';

const file = process.argv[2] ?? fileURLToPath(new URL('../fixtures/goldleaf.yaml', import.meta.url));
const source = parse(await readFile(file, 'utf8')) as JsonObject;
const schemas = (source['components'] as JsonObject | undefined)?.['schemas'] ?? {};
const folder = await buildSite(pageDocuments(source, { schemaPages: Object.keys(schemas as JsonObject) }), {
  folder: fileURLToPath(new URL('../.site/served', import.meta.url)),
  guides: { 'index.html': '# GoldLeaf Documentation\n' },
});
const site = await serveSite(folder);
console.log(`The documentation is served at ${site.url}. Press Ctrl+C to stop it.`);
