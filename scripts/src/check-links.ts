// `pnpm check:links`: fails if a Markdown file links to a file or heading that the repository doesn't have.
import { existsSync } from 'node:fs';
import { listFiles, readListed } from './files/listed-files.ts';
import { repositoryRoot } from './files/repository.ts';
import { findBrokenLinks } from './links/broken-link.ts';

const pages = await readListed(listFiles('*.md'));
const broken = findBrokenLinks(pages, (path) => existsSync(repositoryRoot + path));
if (broken.length > 0) {
  console.error(
    broken.map(({ file, line, target }) => `${file}:${line}: ${target} doesn't exist.`).join('\n'),
  );
  console.error('Correct these links.');
  process.exitCode = 1;
} else {
  console.log(`The links of ${pages.size} Markdown files lead to files and headings that exist.`);
}
