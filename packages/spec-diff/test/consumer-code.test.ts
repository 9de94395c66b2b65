import { readFile } from 'node:fs/promises';
import { repositoryRoot } from '@goldleaf/scripts/repository';
import { expect, test } from 'vitest';
import { descriptionFile } from '../src/release/base.ts';
import { compile, compileConsumerCode, consumerFile } from '../src/release/consumer-code.ts';
import { applyEdit } from './edit.ts';

const bundle = await readFile(repositoryRoot + descriptionFile, 'utf8');
const code = await readFile(repositoryRoot + consumerFile, 'utf8');
const ROLLBACK = '/paths/~1salesestimate~1{salesEstimateId}~1rollback/post';

test('consumer code > compiles against the current description', async () => {
  expect(await compile(code, bundle)).toEqual([]);
});

test('compileConsumerCode > reports declarations that stop compiling, and none that did not compile before', async () => {
  const wrong = `${code}\nexport const wrong: number = 'text';\n`;
  const after = applyEdit(JSON.parse(bundle), {
    '/paths/~1users~1update/post/operationId': 'putUser',
    [`${ROLLBACK}/responses/200/content/application~1json/schema/properties`]: { id: { type: 'string' } },
  });

  const changes = await compileConsumerCode(wrong, bundle, JSON.stringify(after));

  expect(changes).toMatchObject([
    {
      level: 'ERR',
      id: 'consumer-code-broken',
      pointer: `${consumerFile}#rollBackEstimate`,
      before: 'const { rolledBackVersionId } = await goldleaf',
      text: expect.stringContaining("Property 'rolledBackVersionId' does not exist"),
    },
    { level: 'ERR', id: 'consumer-code-broken', pointer: `${consumerFile}#ids` },
  ]);
});
