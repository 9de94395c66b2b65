import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { generatedFolder, repositoryRoot } from '../src/files/repository.ts';
import { readFiles } from '../src/files/written-files.ts';
import { generateFiles } from '../src/generator/generated-files.ts';

const SUCCESS = { responses: { 200: { description: 'Done.' } } };
const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'Four operations', version: '1.0.0' },
  tags: [{ name: 'Hose', description: 'Hoses | and fittings.' }],
  paths: {
    '/hoses': {
      get: {
        operationId: 'getHoses',
        tags: ['Hose'],
        summary: 'Gets the hoses.',
        'x-evidence': 'name-only',
        ...SUCCESS,
      },
    },
    '/hoses/nextnumber': {
      get: {
        operationId: 'getHosesNextnumber',
        tags: ['Hose'],
        summary: "Gets the next hose's number.",
        'x-evidence': 'name-only',
        'x-retry-safe': false,
        ...SUCCESS,
      },
    },
    '/hoses/export': {
      post: {
        operationId: 'postHosesExport',
        tags: ['Hose'],
        summary: 'Exports hoses.',
        'x-evidence': 'partial',
        'x-retry-safe': true,
        externalDocs: { url: 'https://docs.goldleafapp.com/page.html' },
        ...SUCCESS,
      },
    },
    '/hoses/import': {
      post: {
        operationId: 'postHoseImports',
        tags: ['Hose'],
        summary: 'Imports hoses.',
        'x-evidence': 'full',
        'x-roles': ['admin'],
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
            },
          },
        },
        ...SUCCESS,
      },
    },
  },
  components: {
    schemas: { UserInvitation: { type: 'object', properties: { email: { type: 'string' } } } },
  },
};

const files = await generateFiles(JSON.stringify(DESCRIPTION));
const text = (name: string) => files.get(generatedFolder + name) ?? '';

test('generateFiles > returns the same bytes for the same description', async () => {
  expect(await generateFiles(JSON.stringify(DESCRIPTION))).toEqual(files);
});

test('retry-table.ts > lists retry-safe POSTs and retry-unsafe GETs', () => {
  expect(text('retry-table.ts')).toMatch(
    /retrySafePosts: readonly string\[\] = \[\s+"\/hoses\/export",\s+\];/,
  );
  expect(text('retry-table.ts')).toMatch(
    /retryUnsafeGets: readonly string\[\] = \[\s+"\/hoses\/nextnumber",\s+\];/,
  );
});

test('operations.ts > has evidence, retry safety and roles of each operation', () => {
  expect(text('operations.ts')).toContain(
    'postHosesExport: {"method":"POST","path":"/hoses/export","tag":"Hose","evidence":"partial","retrySafe":true,"roles":[]}',
  );
  expect(text('operations.ts')).toContain('"evidence":"full","retrySafe":false,"roles":["admin"]}');
  expect(text('operations.ts')).toContain('"evidence":"name-only","retrySafe":true,"roles":[]}');
});

test('paths.ts > types a file as a Blob', () => {
  expect(text('paths.ts')).toMatch(/file\?: Blob;/);
});

test('operations-by-path.ts > lists operations by path under their method', () => {
  const [, get = '', post = ''] = text('operations-by-path.ts').split('export interface ');
  expect(get).toContain('"/hoses": GetHoses;');
  expect(post).toContain('"/hoses/import": PostHosesImport;');
});

test('docs/api.md > counts the operations and has a row for each', () => {
  const page = files.get('docs/api.md') ?? '';
  expect(page).toContain('4 operations: 2 GET and 2 POST.');
  expect(page).toContain(
    'unknown: 1 of the 2 GETs, and\n1 of the 2 POSTs, whose pages show a pure read. The other 1 GETs',
  );
  expect(page).toContain(
    '| `POST /hoses/export`<br>postHosesExport | Exports hoses. | partial | safe | [page](https://docs.goldleafapp.com/page.html) |',
  );
  expect(page).toContain('| `GET /hoses`<br>getHoses | Gets the hoses. | name-only | safe | |');
  expect(page).toContain(
    "| `GET /hoses/nextnumber`<br>getHosesNextnumber | Gets the next hose's number. | name-only | no | |",
  );
});

test('generated files > contain no path of this machine', () => {
  for (const [name, content] of files) expect(content, name).not.toContain(process.cwd());
});

test('committed types > use unknown, and never any, for what is undocumented', async () => {
  for (const [name, source] of await readFiles(repositoryRoot + generatedFolder)) {
    if (!name.endsWith('.ts')) continue;
    const code = source.replace(/\/\*(?:.|\n)*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"/g, '');
    expect(code, name).toContain('export');
    expect(code.match(/\bany\b/g), name).toBeNull();
  }
});

test('examples.ts > names response examples, and requests with an example', async () => {
  const content = (media: object) => ({ content: { 'application/json': media } });
  const post = {
    ...DESCRIPTION.paths['/hoses/export'].post,
    requestBody: content({ example: { hose: 1 } }),
    responses: {
      200: { description: 'Done.', ...content({ examples: { one: { value: 1 }, two: { value: 2 } } }) },
      400: { $ref: '#/components/responses/Rejected' },
      500: { description: 'Failed.', ...content({ example: 'no name' }) },
    },
  };
  const described = {
    ...DESCRIPTION,
    paths: { ...DESCRIPTION.paths, '/hoses/export': { post } },
    components: {
      ...DESCRIPTION.components,
      responses: {
        Rejected: { description: 'Rejected.', ...content({ examples: { why: { value: 'x' } } }) },
      },
    },
  };
  const examples = (await generateFiles(JSON.stringify(described))).get(`${generatedFolder}examples.ts`);
  expect(examples).toContain('  postHosesExport: { 200: "one" | "two"; 400: "why" };\n}');
  expect(examples).toContain('RequestExampleId = "postHosesExport";');
  expect(text('examples.ts')).toContain('RequestExampleId = never;');
});

test('description.ts > has version, hash and number of operations', () => {
  const sha256 = createHash('sha256').update(JSON.stringify(DESCRIPTION)).digest('hex');
  expect(text('description.ts')).toContain('version: "1.0.0"');
  expect(text('description.ts')).toContain(`sha256: "${sha256}"`);
  expect(text('description.ts')).toContain('operations: 4');
});
