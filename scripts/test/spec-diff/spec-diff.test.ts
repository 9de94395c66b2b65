import { expect, test } from 'vitest';
import { Repository } from './repository.ts';

const BREAK = { '/components/schemas/NewHose/required': ['name', 'price'] };
const ADD = { '/components/schemas/Hose/properties/weight': { type: 'number' } };
const WARN = { '/paths/~1hoses~1price/post/x-retry-safe': undefined };

test('tells a terminal what changed, where, what it means, and what was refused', async () => {
  await using repository = await Repository.create();
  await repository.edit({ ...BREAK, ...ADD, ...WARN, '/info/version': '1.1.0' });

  const { code, out } = await repository.diff('HEAD');

  expect(code).toBe(1);
  expect(
    out,
  ).toBe(`Compared with ${repository.git('rev-parse', '--short', 'HEAD')} (HEAD): 1 breaking, 1 to look at, 1 new, 1 in words alone. A release must be major.

ERR   POST /hoses
      request body, \`price\` must now be sent.
      Was taken, is refused: \`{"name":"GH781-8"}\` (price must have required property 'price').
      request-property-became-required  /components/schemas/NewHose/properties/price

WARN  POST /hoses/price
      is no longer sent again by the client where the answer is lost: a failure comes back that was waited out before.
      api-retry-safe-removed  /paths/~1hoses~1price/post/x-retry-safe

INFO  GET /hoses, POST /hoses, GET /hoses/{hoseId}
      schema \`Hose\`, \`weight\` is new: a number.
      response-optional-property-added  /components/schemas/Hose/properties/weight

INFO  document
      is explained otherwise (\`info\`).
      description-changed  /info

352 old requests and new answers were tried on the other description.
`);
});

test('writes Markdown for a pull request, in sections', async () => {
  await using repository = await Repository.create();
  await repository.edit({ ...BREAK, ...ADD });

  const { out } = await repository.diff('HEAD', '--format', 'markdown');

  expect(out.split('\n').filter((line) => /^(#|- )/.test(line))).toEqual([
    `## API changes since ${repository.git('rev-parse', '--short', 'HEAD')} (HEAD)`,
    '### Breaking',
    '- **POST /hoses** request body, `price` must now be sent. `request-property-became-required`\\',
    '### New',
    '- **GET /hoses, POST /hoses, GET /hoses/{hoseId}** schema `Hose`, `weight` is new: a number. `response-optional-property-added`',
  ]);
});

test('writes JSON for a program', async () => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);

  const { out } = await repository.diff('HEAD', '--format', 'json');

  expect(JSON.parse(out)).toMatchObject({
    bump: 'major',
    untried: [],
    changes: [
      {
        id: 'request-property-became-required',
        level: 'ERR',
        bump: 'major',
        direction: 'request',
        operations: ['POST /hoses'],
        pointer: '/components/schemas/NewHose/properties/price',
        place: 'request body, `price`',
        text: 'must now be sent.',
        witness: { value: { name: 'GH781-8' } },
      },
    ],
  });
});

test.each([
  { edit: {}, failOn: 'INFO', code: 0 },
  { edit: ADD, failOn: 'ERR', code: 0 },
  { edit: ADD, failOn: 'INFO', code: 1 },
  { edit: WARN, failOn: 'ERR', code: 0 },
  { edit: WARN, failOn: 'WARN', code: 1 },
  { edit: BREAK, failOn: 'ERR', code: 1 },
  { edit: BREAK, failOn: 'WARN', code: 1 },
  { edit: BREAK, failOn: 'none', code: 0 },
])('exits with $code where it fails on $failOn and finds $edit', async ({ edit, failOn, code }) => {
  await using repository = await Repository.create();
  await repository.edit(edit);
  expect((await repository.diff('HEAD', '--fail-on', failOn)).code).toBe(code);
});

test('compares a branch with where it left main, not with what main became since', async () => {
  await using repository = await Repository.create();
  repository.git('switch', '--quiet', '--create', 'branch');
  await repository.edit(ADD);
  repository.commit();
  repository.git('switch', '--quiet', 'main');
  await repository.write('else.txt', 'Something else.');
  repository.commit();
  const left = repository.git('merge-base', 'main', 'branch').slice(0, 7);
  repository.git('switch', '--quiet', 'branch');

  const { out } = await repository.diff();

  expect(out).toContain(`Compared with ${left}: 1 new. A release must be minor.`);
});

test('compares main with the last release', async () => {
  await using repository = await Repository.create();
  repository.git('tag', '@goldleaf/api-types@1.0.0');
  await repository.edit(ADD);
  repository.commit();
  await repository.edit(BREAK);
  repository.commit();

  const { out } = await repository.diff();

  expect(out).toContain('(@goldleaf/api-types@1.0.0): 1 breaking, 1 new.');
});

test('compares main with its last commit where nothing was released yet', async () => {
  await using repository = await Repository.create();
  await repository.edit(ADD);
  expect((await repository.diff()).out).toContain('(HEAD): 1 new.');
});

test('compares two files', async () => {
  await using repository = await Repository.create();
  await repository.write('old.json', await repository.read('packages/api-types/src/generated/openapi.json'));
  await repository.edit(ADD);
  await repository.write('new.json', await repository.read('packages/api-types/src/generated/openapi.json'));

  expect((await repository.diff('old.json', '--to', 'new.json')).out).toContain('old.json: 1 new.');
});

test.each([
  { command: ['nowhere'], says: 'There is neither a file nor a revision called “nowhere”.' },
  { command: ['HEAD', '--to', 'none.json'], says: /none\.json cannot be read: ENOENT\./ },
  { command: ['README.txt'], says: 'README.txt is not an OpenAPI 3.1 document in JSON.' },
  { command: ['HEAD', 'HEAD~1'], says: 'One BASE is enough; there are 2: HEAD HEAD~1.' },
  { command: ['HEAD', '--format', 'yaml'], says: '--format is one of text, markdown, json, not “yaml”.' },
  { command: ['HEAD', '--fail-on', 'err'], says: '--fail-on is one of ERR, WARN, INFO, none, not “err”.' },
  { command: ['--formt'], says: /'--formt'/ },
  { command: ['--write-changeset', '--check-changeset'], says: 'Either write the changeset or check it' },
])('says in a sentence what is wrong with $command', async ({ command, says }) => {
  await using repository = await Repository.create();
  await repository.write('README.txt', 'Not a description.');
  const { code, out, err } = await repository.diff(...command);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(says);
  expect(err).not.toMatch(/^\s+at /m);
});

test('says that a schema is none', async () => {
  await using repository = await Repository.create();
  await repository.edit({ '/components/schemas/NewHose/properties/name/type': 'text' });
  const { code, err } = await repository.diff('HEAD');
  expect(code).toBe(2);
  expect(err).toMatch(/^A description has a schema that is none: .*\/properties\/name\/type must be/);
});

test('says that a revision is older than the description', async () => {
  await using repository = await Repository.create();
  repository.git('switch', '--quiet', '--orphan', 'empty');
  await repository.write('a.txt', 'A file.');
  repository.commit();
  await repository.edit({});
  const { code, err } = await repository.diff('empty');
  expect(code).toBe(2);
  expect(err).toContain('empty has no packages/api-types/src/generated/openapi.json yet.');
});
