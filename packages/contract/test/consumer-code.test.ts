import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generatedFolder, repositoryRoot } from '../../../scripts/src/repository.ts';
import { compile, compileConsumerCode, consumerFile } from '../../../scripts/src/spec-diff/consumer-code.ts';
import { edited } from '../../../scripts/test/spec-diff/edited.ts';

// What `pnpm spec:diff` asks last, of GoldLeaf's description itself.

const bundle = await readFile(`${repositoryRoot}${generatedFolder}openapi.json`, 'utf8');
const code = await readFile(repositoryRoot + consumerFile, 'utf8');
const ROLLBACK = '/paths/~1salesestimate~1{salesEstimateId}~1rollback/post';

test("consumers' code compiles against the description as it is", async () => {
  expect(await compile(code, bundle)).toEqual([]);
});

test('tells which code no longer compiles, though every request stays valid, and not what did not compile before', async () => {
  const wrong = `${code}\nexport const wrong: number = 'text';\n`;
  const after = edited(JSON.parse(bundle), {
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
