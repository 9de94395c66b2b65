import { once } from 'node:events';
import { readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleDescription, InvalidDescriptionError } from '@goldleaf/scripts/description';
import { getLineColLocation } from '@redocly/openapi-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CopiedDescription, copyDescription, ROOT } from './copied-description.ts';

const BRANDS = 'goldleaf/paths/brand/brands.yaml';
const INVITE = 'goldleaf/paths/user/organization-users-invite.yaml';
const INVITATION = 'goldleaf/components/schemas/UserInvitation.yaml';
const INVITATIONS = 'goldleaf/components/schemas/UserInvitations.yaml';
const RENAMED = 'goldleaf/components/schemas/Invitation.yaml';

const BRANDS_TEXT = `get:
  operationId: getBrands
  tags: [Brand]
  summary: Gets the brands.
  x-evidence: name-only
  responses:
    "200":
      $ref: ../../components/responses/UnknownResponse.yaml
`;
const INVITATION_TEXT = `type: object
properties:
  email:
    type: string
  password:
    type: string
`;

let description: CopiedDescription;
let copy: string;

beforeAll(async () => {
  description = await copyDescription([BRANDS, INVITE], { [BRANDS]: BRANDS_TEXT });
  copy = description.folder;
});

afterAll(() => description[Symbol.asyncDispose]());

/** A file that is broken, and the problem that must be reported first. */
interface Row {
  readonly name: string;
  readonly file: string;
  readonly edit: (text: string) => string | Buffer;
  readonly line: number;
  readonly reason: RegExp;
}

/** Replaces a line of brands.yaml. */
const brandsLine =
  (line: number, text: string) =>
  (whole: string): string =>
    whole
      .split('\n')
      .map((old, index) => (index + 1 === line ? text : old))
      .join('\n');
const reference = (target: string) => brandsLine(8, `      $ref: ${target}`);

const ROWS: readonly Row[] = [
  // The file as a whole
  { name: 'an empty root', file: ROOT, edit: () => '', line: 1, reason: /is empty/ },
  { name: 'an empty path', file: BRANDS, edit: () => '', line: 1, reason: /is empty/ },
  { name: 'a path of comments', file: BRANDS, edit: () => '# later\n', line: 1, reason: /is empty/ },
  { name: 'a byte order mark', file: ROOT, edit: (text) => `\ufeff${text}`, line: 1, reason: /byte order/ },
  {
    name: 'a byte order mark of a path',
    file: BRANDS,
    edit: (text) => `\ufeff${text}`,
    line: 1,
    reason: /byte order/,
  },
  {
    name: 'a byte that is not UTF-8',
    file: BRANDS,
    edit: (text) => Buffer.from(`${text}# caf\u00e9\n`, 'latin1'),
    line: 9,
    reason: /not UTF-8/,
  },
  {
    name: 'a file in UTF-16',
    file: BRANDS,
    edit: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    line: 1,
    reason: /not UTF-8/,
  },
  { name: 'a null byte', file: BRANDS, edit: (text) => `${text}# \0\n`, line: 9, reason: /null byte/ },
  {
    name: 'a second document in a path',
    file: BRANDS,
    edit: (text) => `${text}---\na: 1\n`,
    line: 9,
    reason: /second YAML document/,
  },
  {
    name: 'a second document in the root',
    file: ROOT,
    edit: (text) => `# first\n---\n${text}`.replace('info:', '---\ninfo:'),
    line: 6,
    reason: /second YAML document/,
  },
  {
    name: 'a merge conflict in the root',
    file: ROOT,
    edit: (text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> branch\n`,
    line: 1,
    reason: /merge conflict/,
  },
  {
    name: 'a merge conflict in a path',
    file: BRANDS,
    edit: brandsLine(4, '<<<<<<< HEAD\n  summary: A.\n=======\n  summary: B.\n>>>>>>> branch'),
    line: 4,
    reason: /merge conflict/,
  },
  {
    name: 'the rest of a merge conflict',
    file: BRANDS,
    edit: (text) => `${text}>>>>>>> branch\n`,
    line: 9,
    reason: /merge conflict/,
  },
  // YAML
  { name: 'a tab', file: BRANDS, edit: brandsLine(3, '\ttags: [Brand]'), line: 3, reason: /tab characters/ },
  { name: 'an open quote', file: BRANDS, edit: brandsLine(4, '  summary: "A'), line: 5, reason: /parse/ },
  { name: 'an open bracket', file: BRANDS, edit: brandsLine(3, '  tags: [Brand'), line: 4, reason: /parse/ },
  {
    name: 'a key twice',
    file: BRANDS,
    edit: brandsLine(3, '  operationId: getBrands'),
    line: 3,
    reason: /duplicated mapping key/,
  },
  {
    name: 'an alias without an anchor',
    file: BRANDS,
    edit: brandsLine(3, '  tags: *none'),
    line: 3,
    reason: /unidentified alias "none"/,
  },
  {
    name: 'an alias within its anchor',
    file: BRANDS,
    edit: (text) => text.replace('get:', 'get: &get').replace('  tags', '  x-assumption: *get\n  tags'),
    line: 3,
    reason: /alias \*get is part of its own anchor/,
  },
  {
    name: 'an unknown tag',
    file: BRANDS,
    edit: brandsLine(4, '  summary: !!js/function A.'),
    line: 4,
    reason: /unknown scalar tag/,
  },
  {
    name: 'invalid YAML in the root',
    file: ROOT,
    edit: (text) => `openapi: 3.1.0: x\n${text}`,
    line: 1,
    reason: /invalid YAML/,
  },
  { name: 'a root that is a list', file: ROOT, edit: () => '- a\n', line: 1, reason: /must be an object/ },
  { name: 'a root that is a text', file: ROOT, edit: () => 'hello\n', line: 1, reason: /must be an object/ },
  { name: 'a path that is a list', file: BRANDS, edit: () => '- a\n', line: 1, reason: /got `array`/ },
  { name: 'a path that is a text', file: BRANDS, edit: () => 'hello\n', line: 1, reason: /got `string`/ },
  // References
  {
    name: 'a reference to a missing file',
    file: BRANDS,
    edit: reference('none.yaml'),
    line: 8,
    reason: /no such file/,
  },
  {
    name: 'a reference to a missing pointer',
    file: BRANDS,
    edit: reference('"#/none"'),
    line: 8,
    reason: /Can't resolve \$ref/,
  },
  { name: 'a reference to a folder', file: BRANDS, edit: reference('..'), line: 8, reason: /a folder/ },
  { name: 'a reference to a number', file: BRANDS, edit: reference('5'), line: 7, reason: /description/ },
  {
    name: 'a reference to a host',
    file: BRANDS,
    edit: reference('http://127.0.0.1:9/answer.yaml'),
    line: 8,
    reason: /another host/,
  },
  {
    name: 'a reference out of the folder',
    file: BRANDS,
    edit: reference('../../../package.json'),
    line: 8,
    reason: /leaves the description's folder/,
  },
  {
    name: 'a path that refers to itself',
    file: BRANDS,
    edit: () => '$ref: brands.yaml\n',
    line: 1,
    reason: /leads back to itself/,
  },
  {
    name: 'two schemas that refer to each other',
    file: INVITATION,
    edit: () => '$ref: "UserInvitations.yaml#/properties/emailAddresses/items"\n',
    line: 1,
    reason: /leads back to itself/,
  },
  {
    name: 'a response that refers to its own file',
    file: BRANDS,
    edit: reference('"#/get/responses/200"'),
    line: 8,
    reason: /leads back to itself/,
  },
  // OpenAPI
  {
    name: 'OpenAPI 3.0',
    file: ROOT,
    edit: (text) => text.replace('3.1.0', '3.0.3'),
    line: 1,
    reason: /is "3.0.3"/,
  },
  {
    name: 'an unknown version of OpenAPI',
    file: ROOT,
    edit: (text) => text.replace('3.1.0', '4.0.0'),
    line: 1,
    reason: /is "4.0.0"/,
  },
  {
    name: 'no version of OpenAPI',
    file: ROOT,
    edit: (text) => text.replace(/openapi: .+\n/, ''),
    line: 1,
    reason: /is missing/,
  },
  {
    name: 'an unknown key',
    file: BRANDS,
    edit: brandsLine(4, '  summery: A.'),
    line: 4,
    reason: /`summery` is not expected/,
  },
  {
    name: 'a list in place of responses',
    file: BRANDS,
    edit: (text) => text.replace(/responses:[\s\S]*/, 'responses: []\n'),
    line: 6,
    reason: /got `array`/,
  },
  {
    name: 'nothing in place of responses',
    file: BRANDS,
    edit: (text) => text.replace(/responses:[\s\S]*/, 'responses:\n'),
    line: 6,
    reason: /got `null`/,
  },
  {
    name: 'a number in place of a schema',
    file: INVITATION,
    edit: () => '5\n',
    line: 1,
    reason: /`integer`/,
  },
  {
    name: 'an unknown type',
    file: INVITATION,
    edit: () => INVITATION_TEXT.replace('string', 'text'),
    line: 4,
    reason: /`type` can be one of/,
  },
  {
    name: 'an enum that is no list',
    file: INVITATION,
    edit: () => INVITATION_TEXT.replace('string', 'string\n    enum: a'),
    line: 5,
    reason: /Expected type `array`/,
  },
  {
    name: 'a negative length',
    file: INVITATION,
    edit: () => INVITATION_TEXT.replace('string', 'string\n    minLength: -1'),
    line: 5,
    reason: /minLength/,
  },
];

test.for(ROWS)('bundleDescription > rejects $name with file, line and reason', async (row) => {
  const bytes = await readFile(copy + row.file);
  await writeFile(copy + row.file, row.edit(bytes.toString('utf8')));
  try {
    const [problem] = await problemsOf();
    expect(problem).toEqual({
      file: row.file,
      line: row.line,
      reason: expect.stringMatching(row.reason),
    });
  } finally {
    await writeFile(copy + row.file, bytes);
  }
});

const PATH_FILE = 'goldleaf/paths/brand/forgotten.yaml';
const SCHEMA_FILE = 'goldleaf/components/schemas/Forgotten.json';
const NOTES_FILE = 'goldleaf/notes.txt';

/** A file that is added, and an edit of brands.yaml that refers to it. */
const FILES: readonly (Omit<Row, 'edit'> & {
  readonly content: string | Buffer;
  readonly edit?: Row['edit'];
})[] = [
  {
    name: 'a path that nothing refers to',
    file: PATH_FILE,
    content: BRANDS_TEXT,
    line: 1,
    reason: /Nothing refers to the file/,
  },
  {
    name: 'a schema that nothing refers to',
    file: SCHEMA_FILE,
    content: '{}',
    line: 1,
    reason: /Nothing refers to the file/,
  },
  {
    name: 'a text that nothing refers to',
    file: NOTES_FILE,
    content: 'notes',
    line: 1,
    reason: /Nothing refers to the file/,
  },
  {
    name: 'a JSON file with a byte that is not UTF-8',
    file: SCHEMA_FILE,
    content: Buffer.from('{\n"description": "caf\u00e9" }', 'latin1'),
    edit: reference('../../components/schemas/Forgotten.json'),
    line: 2,
    reason: /not UTF-8/,
  },
];

test.for(FILES)('bundleDescription > rejects $name with file, line and reason', async (row) => {
  const bytes = await readFile(copy + BRANDS, 'utf8');
  await writeFile(copy + row.file, row.content);
  await writeFile(copy + BRANDS, row.edit?.(bytes) ?? bytes);
  try {
    expect(await problemsOf()).toEqual([
      { file: row.file, line: row.line, reason: expect.stringMatching(row.reason) },
    ]);
  } finally {
    await rm(copy + row.file);
    await writeFile(copy + BRANDS, bytes);
  }
});

test('bundleDescription > rejects a reference to a link out of the folder', async () => {
  await writeFile(`${copy}outside.yaml`, 'description: Elsewhere.\n');
  await symlink('../../../outside.yaml', copy + PATH_FILE);
  await writeFile(copy + BRANDS, reference('forgotten.yaml')(BRANDS_TEXT));
  try {
    expect((await problemsOf())[0]).toEqual({
      file: BRANDS,
      line: 8,
      reason: expect.stringContaining("leaves the description's folder"),
    });
  } finally {
    await rm(copy + PATH_FILE);
    await writeFile(copy + BRANDS, BRANDS_TEXT);
  }
});

test.for([
  { name: 'a reference', text: reference('__URL__')(BRANDS_TEXT) },
  { name: 'a quoted reference', text: reference('"__URL__"')(BRANDS_TEXT).replace('$ref', '"\\u0024ref"') },
  { name: 'a reference on two lines', text: reference('>-\n          __URL__')(BRANDS_TEXT) },
])('bundleDescription > fetches nothing for $name to another host', async ({ text }) => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end('description: Fetched.');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await writeFile(copy + BRANDS, text.replace('__URL__', `http://127.0.0.1:${port}/answer.yaml`));
  try {
    expect(JSON.stringify(await problemsOf())).toContain('leads to another host');
    expect(requests).toBe(0);
  } finally {
    server.close();
    await writeFile(copy + BRANDS, BRANDS_TEXT);
  }
});

test('bundleDescription > rejects a renamed schema of the invitation with file, line and reason', async () => {
  const list = await readFile(copy + INVITATIONS, 'utf8');
  await rename(copy + INVITATION, copy + RENAMED);
  await writeFile(copy + INVITATIONS, list.replaceAll('UserInvitation.yaml', 'Invitation.yaml'));
  const root = (await readFile(copy + ROOT, 'utf8')).split('\n');
  try {
    expect(await problemsOf()).toEqual([
      {
        file: ROOT,
        line: root.indexOf('  /organization/users/invite:') + 1,
        reason: expect.stringContaining('`UserInvitation`'),
      },
    ]);
  } finally {
    await rename(copy + RENAMED, copy + INVITATION);
    await writeFile(copy + INVITATIONS, list);
  }
});

test('bundleDescription > accepts the copy without an edit', async () => {
  expect(await problemsOf()).toEqual([]);
});

/** Bundles the copy, and returns its problems as they are printed. */
async function problemsOf() {
  try {
    await bundleDescription(copy);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDescriptionError)) throw error;
    return error.problems.map(({ location: [location], message }) => ({
      file: location?.source.absoluteRef.replace(copy, ''),
      line: location && getLineColLocation(location).start.line,
      reason: message,
    }));
  }
}
