import type { BodyFacts, SchemaFacts } from '../../model/evidence.ts';
import type { EnumeratedValues } from '../schema/enumerated-values.ts';
import type { SchemaRow } from '../schema/schema-row.ts';
import type { CodeSample } from '../text/code-sample.ts';
import { readBodySchema } from './body-schema.ts';
import type { OperationContext } from './operation-context.ts';
import { type Example, readPrinted, takeCodeBlocks } from './printed-examples.ts';

/** Takes the examples of the body, if they come next. */
export function takeBodyExamples(context: OperationContext): Example[] {
  if (context.cursor.takeIf('quote', ({ text }) => text === 'Body parameter') === undefined) return [];
  const label = context.cursor.takeIf('quote', ({ text }) => text !== 'Example responses')?.text;
  return takeCodeBlocks(context, label);
}

export function readRequestBody(
  context: OperationContext,
  rows: readonly SchemaRow[],
  enums: EnumeratedValues,
  examples: readonly Example[],
  sample: CodeSample | undefined,
): BodyFacts | null {
  context.problems.section = 'Body parameter';
  const contentType = sample?.contentType ?? null;
  const [body, ...below] = rows;
  if (body === undefined && examples.length === 0 && contentType === null) return null;
  const inSample = sample?.body === undefined ? [] : [exampleInSample(context, sample.body, contentType)];
  const printed = readPrinted(context, examples.length > 0 ? examples : inSample);
  // The rows of a body begin with one `»`, the name of the body with none.
  const schema = readBodySchema(context, {
    line: body?.line ?? context.heading.line,
    rows: below,
    root: body === undefined ? {} : rootSchema(context, body),
    enums: bodyValues(enums, rows),
    label: rowLabel,
    printed,
  });
  const described = body?.description === undefined ? {} : { description: body.description };
  return { required: body?.required ?? null, contentType, ...described, schema };
}

function rootSchema(context: OperationContext, body: SchemaRow): SchemaFacts {
  const linked = body.type.link === undefined ? undefined : context.linked.get(body.type.link);
  if (linked === undefined) return body.type.schema;
  return body.type.schema['type'] === 'array' ? { ...body.type.schema, items: linked } : linked;
}

function exampleInSample(context: OperationContext, text: string, contentType: string | null): Example {
  const language = contentType?.includes('json') ? 'json' : undefined;
  return { label: undefined, code: { kind: 'code', line: context.heading.line, language, text } };
}

function rowLabel(row: SchemaRow): string {
  return `${'»'.repeat(row.depth)} ${row.name}`.trim();
}

/** The table of values names parameters and properties alike. */
function bodyValues(enums: EnumeratedValues, rows: readonly SchemaRow[]): EnumeratedValues {
  const labels = new Set(rows.map(rowLabel));
  return new Map([...enums].filter(([name]) => labels.has(name)));
}
