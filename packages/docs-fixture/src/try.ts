import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pageDocuments } from './documents.ts';
import { buildSite } from './site.ts';
const pages = [];
for (const file of process.argv.slice(2)) {
  const source = JSON.parse(await readFile(file, 'utf8'));
  if (file.includes('github')) source.paths = Object.fromEntries(Object.entries(source.paths).slice(0, 60));
  pages.push(...pageDocuments(source).map(p => ({...p, address: basename(file, '.json') + '/' + p.address})));
}
console.time('build');
console.log(pages.length, await buildSite(pages, { folder: new URL('../.site/foreign', import.meta.url).pathname, guides: {'index.html':'# Hi\n', 'guide/introduction.html': '# Introduction\n\nHello'} }));
console.timeEnd('build');
