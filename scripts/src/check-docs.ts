// `pnpm check:docs`: fails if a README or guide shows code that is no file, shows a file twice, or leaves out an example. Tests of the
// packages run the files. Also fails if a published README links out of its package, or has a wrong count. The README of the repository
// may repeat an example.
import { readFile } from 'node:fs/promises';
import type { Document } from '@goldleaf/openapi';
import { findExampleProblems } from './docs/example-problems.ts';
import { countResponses, findReadmeProblems } from './docs/readme-problems.ts';
import { listFiles, readListed } from './files/listed-files.ts';
import { repositoryRoot } from './files/repository.ts';

const files = listFiles();
/** The packages that consumers install have examples. */
const documents = files.filter(
  (file) =>
    /^docs\/guides\/[^/]+\.md$/.test(file) || /^packages\/(client|configurator|mock)\/README\.md$/.test(file),
);
const examples = files.filter((file) => /^packages\/(client|configurator|mock)\/examples\/[^/]+$/.test(file));
const others = files.filter((file) =>
  /^(packages\/consumers\/projects|examples\/storefront\/src)\/.+\.(js|ts|tsx)$/.test(file),
);

const readmes = files.filter((file) =>
  /^packages\/(api-types|cli|client|configurator|mock|observe)\/README\.md$/.test(file),
);
const spec: Document = JSON.parse(
  await readFile(`${repositoryRoot}packages/api-types/src/generated/openapi.json`, 'utf8'),
);
const counts = countResponses(spec);

const problems = [
  ...findExampleProblems({
    documents: await readListed(documents),
    examples: await readListed(examples),
    others: await readListed(others),
  }),
  ...findExampleProblems({
    documents: await readListed(['README.md']),
    examples: new Map(),
    others: await readListed(examples),
  }),
  ...[...(await readListed(readmes))].flatMap(([file, text]) =>
    findReadmeProblems(file, text, file.includes('configurator') ? undefined : counts),
  ),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    `${documents.length} guides and READMEs show ${examples.length} examples and other code that tests run.`,
  );
