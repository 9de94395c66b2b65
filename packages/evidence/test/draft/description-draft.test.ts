import { cp, mkdtempDisposable, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftDescription, writeDraft } from '../../src/draft/description-draft.ts';
import type { EvidenceDocument, OperationFacts } from '../../src/model/index.ts';

const GOLDLEAF = join(import.meta.dirname, '../../../../specs/goldleaf');
const BRANDS = 'paths/brand/brands.yaml';
const INVITE = 'paths/user/organization-users-invite.yaml';

const brands: OperationFacts = {
  slug: 'brands',
  docs: 'api/v1/references/brand/brands.html',
  updated: '2026-01-31',
  evidence: 'full',
  cutAt: null,
  method: 'GET',
  path: '/brands',
  operationId: 'getAllBrands',
  summary: 'List all brands',
  access: 'admin role only; customer role blocked; professional or enterprise subscription',
  description: 'Only the admin role may call it. # no comment: {{ none }}',
  authentication: ['None'],
  parameters: [
    { name: 'Authorization', in: 'header', type: 'string', required: true, description: null },
    { name: 'page', in: 'query', type: 'integer', required: false, description: 'Page number.' },
    {
      name: 'kinds',
      in: 'query',
      type: 'array',
      items: { type: 'string' },
      required: false,
      description: null,
    },
  ],
  requestBody: null,
  responses: {
    '200': {
      description: 'Brands',
      schema: {
        type: 'object',
        required: ['items', 'missing.name'],
        properties: {
          items: {
            type: 'array',
            items: {
              properties: {
                _id: { type: 'string', format: 'mongo-id' },
                made: { type: 'string', format: 'odd' },
              },
            },
          },
        },
      },
    },
    '500': { description: 'Internal server error', schema: { type: 'string' } },
  },
  quirks: ['The page is odd.'],
};

const brandPage = {
  name: 'Brand',
  docs: 'api/v1/schemas/Brand.html',
  updated: '2026-01-31',
  evidence: 'full',
  cutAt: null,
  quirks: [],
} as const;

describe('draftDescription', () => {
  test('writes an operation in the style of the description', async () => {
    await using folder = await copyOfDescription();
    const { files, drafted } = await draft(folder.path, brands);
    expect([...files.keys()]).toEqual([BRANDS]);
    expect(drafted[0]?.notes).toEqual(['operationId: "getBrands" becomes "getAllBrands".']);
    expect(files.get(BRANDS)?.split('\n').slice(1).join('\n')).toBe(`get:
  operationId: getAllBrands
  tags: [Brand]
  summary: Lists all brands
  description: |-
    Only the admin role may call it, with a professional or an enterprise subscription; the customer role is blocked.

    Only the admin role may call it. # no comment: {{ none }}
  x-evidence: full
  x-roles: [admin]
  x-roles-blocked: [customer]
  x-subscriptions: [professional, enterprise]
  externalDocs:
    url: https://docs.goldleafapp.com/api/v1/references/brand/brands.html
  x-quirk: [The page is odd.]
  parameters:
    - $ref: ../../components/parameters/page.yaml
    - name: kinds
      in: query
      description: Not described in the documentation.
      style: form
      explode: true
      x-assumption: The docs don't say how the list is written; \`explode\` is OpenAPI's own default.
      schema:
        type: array
        items:
          type: string
  responses:
    "200":
      description: Brands
      x-assumption: No media type is documented.
      content:
        application/json:
          schema:
            type: object
            required: [items]
            properties:
              items:
                type: array
                items:
                  type: object
                  x-assumption: The page prints no type; properties make it an object.
                  properties:
                    _id:
                      $ref: ../../components/schemas/ObjectId.yaml
                    made:
                      type: string
                      x-quirk: The page prints the format "odd".
            x-quirk: The page requires missing.name, which it doesn't list.
          example:
            items:
              - _id: 60c72b2f9b1e8b35d4f8e7a1
                made: text
    "500":
      $ref: ../../components/responses/ServerErrorText.yaml
`);
  });

  test('marks a response that is known in part', async () => {
    await using folder = await copyOfDescription();
    const responses = {
      '200': { evidence: 'partial', cutAt: 'Row 3.', description: 'Brands', schema: {} },
    } as const;
    const { files } = await draft(folder.path, { ...brands, responses });
    expect(parse(files.get(BRANDS) ?? '').get.responses['200']).toMatchObject({
      'x-evidence': 'partial',
      'x-evidence-cut': 'Row 3.',
    });
  });

  test('changes nothing when it runs again', async () => {
    await using folder = await copyOfDescription();
    await writeDraft(folder.path, await draft(folder.path, brands));
    expect((await draft(folder.path, brands)).files.size).toBe(0);
  });

  test('keeps the comments of people', async () => {
    await using folder = await copyOfDescription();
    const text = await readFile(join(folder.path, BRANDS), 'utf8');
    const commented = text
      .replace('  tags:', '  # Ask Ada about brands.\n  tags:')
      .replace('  summary:', '  # Short.\n  summary:');
    await writeFile(join(folder.path, BRANDS), commented);
    const drafted = (await draft(folder.path, brands)).files.get(BRANDS);
    expect(drafted).toContain('  # Ask Ada about brands.\n  tags: [Brand]');
    expect(drafted).toContain('  # Short.\n  summary: Lists all brands');
  });

  test('keeps the comments of people on what it replaces, above what takes its place', async () => {
    await using folder = await copyOfDescription();
    await writeFile(
      join(folder.path, BRANDS),
      `get:
  operationId: getBrands
  # Ada knows why.
  x-assumption: A guess. # To be asked.
  parameters:
    # Pages begin with 1.
    - name: page
      in: query
      description: The page. # Not the page size.
    # Ada never saw it.
    - name: hidden
      in: query
  responses:
    "200":
      # Is it a list?
      $ref: ../../components/responses/UnknownResponse.yaml
`,
    );
    const drafted = (await draft(folder.path, { ...brands, quirks: [] })).files.get(BRANDS) ?? '';
    expect(drafted).toContain('  # Ada knows why.\n  x-assumption: A guess. # To be asked.\n');
    expect(drafted).toContain(
      '  parameters:\n    # Pages begin with 1.\n    # Not the page size.\n    # Ada never saw it.\n    - $ref: ../../components/parameters/page.yaml\n',
    );
    expect(drafted).toContain('    "200":\n      # Is it a list?\n      description: Brands\n');
    await writeFile(join(folder.path, BRANDS), drafted);
    expect((await draft(folder.path, { ...brands, quirks: [] })).files.size).toBe(0);
  });

  test('refers to the component that has the same structure, and to the one with the same name if there are several', async () => {
    await using folder = await copyOfDescription();
    const size = { type: 'object', properties: { size: { type: 'string' } } };
    for (const name of ['Depth', 'Width'])
      await writeFile(
        join(folder.path, `components/schemas/${name}.yaml`),
        'type: object\nproperties:\n  size: {type: string, description: In inches.}\n',
      );
    const schema = { type: 'object', properties: { widths: { type: 'array', items: size }, other: size } };
    const { files } = await draft(folder.path, {
      ...brands,
      responses: { '200': { description: null, schema } },
    });
    const media = parse(files.get(BRANDS) ?? '').get.responses['200'].content['application/json'];
    expect(media.schema.properties).toEqual({
      widths: { type: 'array', items: { $ref: '../../components/schemas/Width.yaml' } },
      other: { $ref: '../../components/schemas/Depth.yaml' },
    });
    expect(media.example).toEqual({ widths: [{ size: 'text' }], other: { size: 'text' } });
  });

  test('refers to the schema of a schema page only by its name', async () => {
    await using folder = await copyOfDescription();
    const schema = { type: 'object', properties: { size: { type: 'string' } } } as const;
    const body = { type: 'object', properties: { brands: { type: 'array', items: schema }, other: schema } };
    const operation = { ...brands, responses: { '200': { description: null, schema: body } } };
    const { files } = await draftDescription(
      folder.path,
      new Map([
        ['Brand.yaml', { tag: 'Brand', operations: [operation], schemas: [{ ...brandPage, schema }] }],
      ]),
    );
    const { properties } = parse(files.get(BRANDS) ?? '').get.responses['200'].content['application/json']
      .schema;
    expect(properties).toEqual({
      brands: { type: 'array', items: { $ref: '../../components/schemas/Brand.yaml' } },
      other: schema,
    });
  });

  test('writes a drafted operation again when its facts change', async () => {
    await using folder = await copyOfDescription();
    await writeDraft(folder.path, await draft(folder.path, brands));
    const { files } = await draft(folder.path, { ...brands, summary: 'List brands' });
    expect(parse(files.get(BRANDS) ?? '')).toMatchObject({ get: { summary: 'Lists brands' } });
  });

  test('leaves a drafted operation alone when a person has removed the mark', async () => {
    await using folder = await copyOfDescription();
    await writeDraft(folder.path, await draft(folder.path, brands));
    const text = await readFile(join(folder.path, BRANDS), 'utf8');
    await writeFile(join(folder.path, BRANDS), text.replace(/^# Drafted.*\n/, ''));
    const { files, kept } = await draft(folder.path, { ...brands, summary: 'List brands' });
    expect([files.size, kept]).toEqual([0, ['GET /brands']]);
  });

  test('does not touch an operation that people wrote in full', async () => {
    await using folder = await copyOfDescription();
    const invite: OperationFacts = { ...brands, method: 'POST', path: '/organization/users/invite' };
    const { files, kept } = await draft(folder.path, invite, 'User');
    expect(files.has(INVITE)).toBe(false);
    expect(kept).toEqual(['POST /organization/users/invite']);
  });

  test('does not use an operationId that another operation has', async () => {
    await using folder = await copyOfDescription();
    const { files, drafted } = await draft(folder.path, {
      ...brands,
      operationId: 'postOrganizationUserInvite',
    });
    expect(parse(files.get(BRANDS) ?? '')).toMatchObject({ get: { operationId: 'getBrands' } });
    expect(drafted[0]?.notes[0]).toContain('belongs to another operation');
  });

  test('does not use an operationId that can not name a type', async () => {
    await using folder = await copyOfDescription();
    const { files, drafted } = await draft(folder.path, { ...brands, operationId: 'get-brands.all' });
    expect(parse(files.get(BRANDS) ?? '')).toMatchObject({ get: { operationId: 'getBrands' } });
    expect(drafted[0]?.notes[0]).toContain("can't name a type");
  });

  test('says in a quirk which keywords of a schema are invalid', async () => {
    await using folder = await copyOfDescription();
    const schema = { type: 'string', minLength: '5', enum: 'a, b', pattern: '(' };
    const { files } = await draft(folder.path, {
      ...brands,
      responses: { '200': { description: null, schema } },
    });
    const media = parse(files.get(BRANDS) ?? '').get.responses['200'].content['application/json'];
    expect(media.schema).toEqual({
      type: 'string',
      'x-quirk': [
        'The page prints enum: "a, b".',
        'The page prints minLength: "5".',
        'The page prints the pattern "(", which isn\'t valid.',
      ],
    });
  });

  test('removes the component that nothing refers to any more', async () => {
    await using folder = await copyOfDescription();
    const shared = join(folder.path, 'components/parameters/oldPage.yaml');
    await writeFile(shared, 'name: oldPage\nin: query\nschema: {type: integer}\n');
    const text = await readFile(join(folder.path, BRANDS), 'utf8');
    const reference = '  parameters: [{$ref: ../../components/parameters/oldPage.yaml}]\n';
    await writeFile(join(folder.path, BRANDS), text.replace('  responses:', `${reference}  responses:`));
    const drafted = await draft(folder.path, brands);
    expect(drafted.unused).toEqual(['components/parameters/oldPage.yaml']);
    await writeDraft(folder.path, drafted);
    await expect(readFile(shared)).rejects.toThrow('ENOENT');
  });

  test('writes a standard component again when it was removed', async () => {
    await using folder = await copyOfDescription();
    const name = 'components/responses/UnknownResponse.yaml';
    const text = await readFile(join(folder.path, name), 'utf8');
    await rm(join(folder.path, name));
    const { files } = await draft(folder.path, { ...brands, responses: {} });
    expect(parse(files.get(name) ?? '')).toEqual(parse(text));
  });

  test('adds the file of a new path, and lists it beside the others of its tag', async () => {
    await using folder = await copyOfDescription();
    const { files } = await draft(folder.path, { ...brands, path: '/brand/{brandId}/new' });
    expect(files.has('paths/brand/brand-_brandId_-new.yaml')).toBe(true);
    expect(files.get('openapi.yaml')).toMatch(
      /\$ref: paths\/brand\/\S+\n {2}\/brand\/\{brandId\}\/new:\n {4}\$ref: paths\/brand\/brand-_brandId_-new.yaml\n/,
    );
  });

  test('adds the schema of a schema page, and takes it from the list of unread ones', async () => {
    await using folder = await copyOfDescription();
    const schema = { title: 'Brand', required: ['_id'], properties: { _id: { type: 'string' } } };
    const documents = new Map([['schemas.yaml', { schemas: [{ ...brandPage, schema }] }]]);
    const { files } = await draftDescription(folder.path, documents);
    expect(parse(files.get('components/schemas/Brand.yaml') ?? '')).toMatchObject({
      title: 'Brand',
      'x-evidence': 'full',
      required: ['_id'],
    });
    const root = parse(files.get('openapi.yaml') ?? '');
    expect(root.components.schemas.Brand).toEqual({ $ref: 'components/schemas/Brand.yaml' });
    expect(root['x-unread-schemas']).not.toContain('Brand');
  });

  test('drafts nothing from facts that people wrote', async () => {
    await using folder = await copyOfDescription();
    const { updated: _, ...written } = brands;
    expect((await draft(folder.path, written)).files.size).toBe(0);
  });
});

async function draft(folder: string, facts: OperationFacts, tag = 'Brand') {
  const document: EvidenceDocument = { tag, operations: [facts] };
  return await draftDescription(folder, new Map([[`${tag}.yaml`, document]]));
}

/** The description with the paths of two tags: a copy of all takes longer than the tests. */
async function copyOfDescription() {
  const folder = await mkdtempDisposable(join(tmpdir(), 'description-'));
  for (const name of ['openapi.yaml', 'components', 'paths/brand', 'paths/user'])
    await cp(join(GOLDLEAF, name), join(folder.path, name), { recursive: true });
  return folder;
}
