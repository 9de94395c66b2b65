import { expect, test } from 'vitest';
import { runSpecDiff } from '../src/cli.ts';
import { Repository } from './repository.ts';

const BREAK = { '/components/schemas/NewHose/required': ['name', 'price'] };
const ADD = { '/components/schemas/Hose/properties/weight': { type: 'number' } };
const WARN = { '/paths/~1hoses~1price/post/x-retry-safe': undefined };

test('text format > lists each change with its location, meaning and counterexample', async () => {
  await using repository = await Repository.create();
  await repository.edit({ ...BREAK, ...ADD, ...WARN, '/info/version': '1.1.0' });

  const { code, out } = await repository.diff('HEAD');

  expect(code).toBe(1);
  expect(
    out,
  ).toBe(`Compared with ${repository.git('rev-parse', '--short', 'HEAD')} (HEAD): 1 breaking, 1 to check, 1 new, 1 in the documentation only. The release must be major.

ERR   POST /hoses
      request body, \`price\` is now required.
      Was valid, is now rejected: \`{"name":"GH781-8"}\` (price must have required property 'price').
      request-property-became-required  /components/schemas/NewHose/properties/price

WARN  POST /hoses/price
      is no longer retried by the client: timeouts and server errors are now returned to the caller.
      api-retry-safe-removed  /paths/~1hoses~1price/post/x-retry-safe

INFO  GET /hoses, POST /hoses, GET /hoses/{hoseId}
      schema \`Hose\`, \`weight\` is new: a number.
      response-optional-property-added  /components/schemas/Hose/properties/weight

INFO  document
      has a different \`info\`.
      description-changed  /info

352 sample requests and responses were validated.
`);
});

test('markdown format > has a section for each kind of change', async () => {
  await using repository = await Repository.create();
  await repository.edit({ ...BREAK, ...ADD });

  const { out } = await repository.diff('HEAD', '--format', 'markdown');

  expect(out.split('\n').filter((line) => /^(#|- )/.test(line))).toEqual([
    `## API changes since ${repository.git('rev-parse', '--short', 'HEAD')} (HEAD)`,
    '### Breaking',
    '- **POST /hoses** request body, `price` is now required. `request-property-became-required`\\',
    '### New',
    '- **GET /hoses, POST /hoses, GET /hoses/{hoseId}** schema `Hose`, `weight` is new: a number. `response-optional-property-added`',
  ]);
});

test('json format > contains the fields of each change', async () => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);

  const { out } = await repository.diff('HEAD', '--format', 'json');

  expect(JSON.parse(out)).toMatchObject({
    bump: 'major',
    unsampled: [],
    changes: [
      {
        id: 'request-property-became-required',
        level: 'ERR',
        bump: 'major',
        direction: 'request',
        operations: ['POST /hoses'],
        pointer: '/components/schemas/NewHose/properties/price',
        location: 'request body, `price`',
        text: 'is now required.',
        counterexample: { value: { name: 'GH781-8' } },
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
])('--fail-on > exits with $code for $failOn and $edit', async ({ edit, failOn, code }) => {
  await using repository = await Repository.create();
  await repository.edit(edit);
  expect((await repository.diff('HEAD', '--fail-on', failOn)).code).toBe(code);
});

test('default base > is where the branch left main, whatever main became since', async () => {
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

  expect(out).toContain(`Compared with ${left}: 1 new. The release must be minor.`);
});

test('default base > is the last release on main', async () => {
  await using repository = await Repository.create();
  repository.git('tag', '@goldleaf/api-types@1.0.0');
  await repository.edit(ADD);
  repository.commit();
  await repository.edit(BREAK);
  repository.commit();

  const { out } = await repository.diff();

  expect(out).toContain('(@goldleaf/api-types@1.0.0): 1 breaking, 1 new.');
});

test('default base > is the last commit on main when there is no release', async () => {
  await using repository = await Repository.create();
  await repository.edit(ADD);
  expect((await repository.diff()).out).toContain('(HEAD): 1 new.');
});

test('--to > compares two files', async () => {
  await using repository = await Repository.create();
  await repository.write('old.json', await repository.read('packages/api-types/src/generated/openapi.json'));
  await repository.edit(ADD);
  await repository.write('new.json', await repository.read('packages/api-types/src/generated/openapi.json'));

  expect((await repository.diff('old.json', '--to', 'new.json')).out).toContain('old.json: 1 new.');
});

test('--write-changeset > writes the changeset instead of the changes', async () => {
  await using repository = await Repository.create();
  await repository.edit(ADD);
  const { code, out } = await repository.diff('HEAD', '--write-changeset');
  expect(code).toBe(0);
  expect(out).toMatch(/^Wrote \.changeset\/api-[0-9a-f]{8}\.md: minor\.\n$/);
});

test('--check-changeset > prints the changes and what is missing, whatever their level', async () => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);
  const { code, out, err } = await repository.diff('HEAD', '--check-changeset');
  expect(code).toBe(1);
  expect(out).toContain(': 1 breaking. The release must be major.');
  expect(err).toMatch(
    /^The changes of the description require a major release .*\n.*\n\n1 breaking change is not/,
  );

  await repository.edit({ '/components/schemas/NewHose/required': ['name'] });
  expect(await repository.diff('HEAD', '--check-changeset')).toMatchObject({ code: 0, err: '' });
});

test('changes > are patches when they revert a release, whose description is compared', async () => {
  await using repository = await Repository.create();
  repository.git('tag', '@goldleaf/api-types@1.0.0');
  await repository.edit({ ...ADD, '/info/title': 'Better hoses' });
  repository.commit();
  await repository.edit({ '/components/schemas/Hose/properties/weight': undefined, ...WARN });
  await repository.write(
    'specs/breaking-changes.yaml',
    `- id: response-optional-property-removed
  pointer: /components/schemas/Hose/properties/weight
  reason: reverted-release
  source: '@goldleaf/api-types@1.0.0'
`,
  );

  const { changes } = JSON.parse((await repository.diff('HEAD', '--format', 'json')).out);

  expect(changes).toMatchObject([
    { level: 'ERR', bump: 'patch', id: 'response-optional-property-removed' },
    { level: 'WARN', bump: 'minor', id: 'api-retry-safe-removed' },
  ]);
});

test('changes > are listed while a draft is not filled in', async () => {
  await using repository = await Repository.create();
  await repository.edit(BREAK);
  await repository.diff('HEAD', '--write-changeset');
  expect((await repository.diff('HEAD')).out).toContain(': 1 breaking.');
});

test('changes > raise the minor version while the packages are below 1.0.0', async () => {
  await using repository = await Repository.create();
  await repository.write('packages/api-types/package.json', '{ "version": "0.3.0" }');
  await repository.edit(BREAK);
  expect((await repository.diff('HEAD')).out).toContain('1 breaking. The release must be minor.');
});

test.each([
  { command: ['nowhere'], says: '“nowhere” is neither a file nor a revision.' },
  { command: ['HEAD', '--to', 'none.json'], says: /Could not read .*none\.json: ENOENT\./ },
  { command: ['README.txt'], says: 'README.txt is not an OpenAPI 3.1 document in JSON.' },
  { command: ['null.json'], says: 'null.json is not an OpenAPI 3.1 document in JSON.' },
  {
    command: ['HEAD', '--to', '3.0.json'],
    says: 'The new description is not an OpenAPI 3.1 document in JSON. Pass a bundled openapi.json.',
  },
  { command: ['HEAD', 'HEAD~1'], says: 'too many arguments. Expected 1 argument but got 2' },
  {
    command: ['HEAD', '--format', 'yaml'],
    says: "argument 'yaml' is invalid. Allowed choices are text, markdown, json.",
  },
  {
    command: ['HEAD', '--fail-on', 'err'],
    says: "argument 'err' is invalid. Allowed choices are ERR, WARN, INFO, none.",
  },
  { command: ['--formt'], says: /'--formt'/ },
  {
    command: ['--write-changeset', '--check-changeset'],
    says: "'--write-changeset' cannot be used with option '--check-changeset'",
  },
])('usage > explains what is wrong with $command', async ({ command, says }) => {
  await using repository = await Repository.create();
  await repository.write('README.txt', 'Not an OpenAPI document.');
  await repository.write('null.json', 'null');
  await repository.write('3.0.json', '{ "openapi": "3.0.3" }');
  const { code, out, err } = await repository.diff(...command);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(says);
  expect(err).not.toMatch(/^\s+at /m);
});

test('usage > points at the help', async () => {
  await using repository = await Repository.create();
  const { err } = await repository.diff('--formt');
  expect(err).toContain('Run pnpm spec:diff --help for the options.');
});

test('usage > explains which schema is invalid', async () => {
  await using repository = await Repository.create();
  await repository.edit({ '/components/schemas/NewHose/properties/name/type': 'text' });
  const { code, err } = await repository.diff('HEAD');
  expect(code).toBe(2);
  expect(err).toMatch(/^A description contains an invalid schema: .*\/properties\/name\/type must be/);
});

test('usage > explains that a revision has no description', async () => {
  await using repository = await Repository.create();
  repository.git('switch', '--quiet', '--orphan', 'empty');
  await repository.write('a.txt', 'A file.');
  repository.commit();
  await repository.edit({});
  const { code, err } = await repository.diff('empty');
  expect(code).toBe(2);
  expect(err).toContain('empty has no packages/api-types/src/generated/openapi.json.');
});

test('usage > requires generated code that matches specs/', async () => {
  await using repository = await Repository.create();
  let err = '';
  const code = await runSpecDiff(['HEAD'], {
    root: repository.root,
    out: () => {},
    err: (text) => {
      err += text;
    },
    bundleSpecs: () => Promise.resolve('{}'),
  });
  expect({ code, err }).toEqual({
    code: 2,
    err: 'The generated code does not match specs/. Run `pnpm generate` first.\n',
  });
});

test('usage > accepts generated code that matches specs/, and another file whatever specs/ says', async () => {
  await using repository = await Repository.create();
  const openapi = await repository.read('packages/api-types/src/generated/openapi.json');
  await repository.write('new.json', openapi);
  const diff = (args: string[], bundle: string) =>
    runSpecDiff(args, {
      root: repository.root,
      out: () => {},
      err: () => {},
      bundleSpecs: () => Promise.resolve(bundle),
    });
  expect(await diff(['HEAD'], openapi)).toBe(0);
  expect(await diff(['HEAD', '--to', 'new.json'], '{}')).toBe(0);
});

test('runSpecDiff > throws an unexpected error', async () => {
  await using repository = await Repository.create();
  const environment = { root: repository.root, out: () => {}, err: () => {} };
  const bundleSpecs = () => Promise.reject(new Error('Unexpected.'));
  await expect(runSpecDiff(['HEAD'], { ...environment, bundleSpecs })).rejects.toThrow('Unexpected.');
});

test('--help > lists the options and exits with 0', async () => {
  await using repository = await Repository.create();
  const { code, out, err } = await repository.diff('--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatchSnapshot();
});
