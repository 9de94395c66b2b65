import type { WireRequest } from './answer.ts';
import type { DocumentedSchema } from './documented-schema.ts';
import { type EvidencePage, evidencePages } from './evidence.ts';

/** A call of an operation with what its page demands and no more, and the success that the page names. */
export interface MinimalCall {
  /** `METHOD path`, its parameters in braces. */
  readonly operation: string;
  readonly request: WireRequest;
  readonly status: number;
}

/** The success of a page that names none, as the description reads it. */
const UNREAD_SUCCESS = 200;
const OBJECT_ID = '60c72b2f9b1e8b35d4f8e7a1';

/** One call of each operation that `specs/evidence` has, in the order of its files. */
export async function minimalCalls(): Promise<MinimalCall[]> {
  return await Promise.all(evidencePages().map(minimalCall));
}

async function minimalCall(page: EvidencePage): Promise<MinimalCall> {
  const query = (page.parameters ?? []).filter((parameter) => parameter.in === 'query' && parameter.required);
  if (query.length > 0) throw new Error(`${page.path} demands a query; until now no page did.`);

  const body = page.requestBody && (await encoded(page.requestBody));
  const statuses = Object.keys(page.responses ?? {}).filter((status) => status.startsWith('2'));
  return {
    operation: `${page.method} ${page.path}`,
    request: {
      method: page.method,
      path: page.path.replace(/\{\w+\}/g, OBJECT_ID),
      headers: { authorization: 'Bearer any', ...body?.headers },
      body: body?.text,
    },
    status: Number(statuses[0] ?? UNREAD_SUCCESS),
  };
}

async function encoded({ contentType, schema }: NonNullable<EvidencePage['requestBody']>) {
  const value = minimum(schema);
  if (contentType !== 'multipart/form-data')
    return { headers: { 'content-type': contentType ?? 'application/json' }, text: JSON.stringify(value) };
  const form = new FormData();
  form.set('file', new Blob(['PK']), 'file.xlsx');
  const response = new Response(form);
  return {
    headers: { 'content-type': response.headers.get('content-type') ?? '' },
    text: await response.text(),
  };
}

/** The least value that a page allows. Some pages demand names that are no properties, such as `params.hose`: those are left out. */
function minimum(schema: DocumentedSchema): unknown {
  if (schema.enum || schema.example !== undefined) return schema.enum?.[0] ?? schema.example;
  const [type] = [schema.type ?? 'string'].flat();
  if (type === 'object') {
    const demanded = Object.entries(schema.properties ?? {}).filter(([name]) =>
      schema.required?.includes(name),
    );
    return Object.fromEntries(demanded.map(([name, property]) => [name, minimum(property)]));
  }
  if (type === 'array') return [];
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return 1;
  return /^(mongo-?id|objectid)$/i.test(schema.format ?? '') ? OBJECT_ID : 'text';
}
