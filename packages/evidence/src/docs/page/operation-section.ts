import type { BodyFacts, ParameterFacts, ResponseFacts, SchemaFacts } from '../../model/evidence.ts';
import {
  type EnumeratedValues,
  readEnumeratedValues,
  withEnumeratedValues,
} from '../schema/enumerated-values.ts';
import { compareRows, isPrintedSchema, normalizeSchema } from '../schema/printed-schema.ts';
import { readPrintedValue } from '../schema/printed-value.ts';
import { buildRowTree, type RowNode } from '../schema/row-tree.ts';
import { readBoolean, readSchemaRow, type SchemaRow, textOf } from '../schema/schema-row.ts';
import { isSchemaTable, readSchemaTable } from '../schema/schema-tables.ts';
import { schemaFromRows, type TableContext, valuesOfRows } from '../schema/table-schema.ts';
import { readTypeCell } from '../schema/type-cell.ts';
import { type Access, accessPhrase, readAccess } from '../text/access.ts';
import { type CodeSample, readCodeSample } from '../text/code-sample.ts';
import type { Block, CodeBlock, HeadingBlock, TableBlock, TableRow, TextBlock } from './block.ts';
import type { BlockCursor } from './block-cursor.ts';
import type { ProblemList } from './problem.ts';

/** Facts of one operation on a reference page. */
export interface OperationReading {
  readonly line: number;
  readonly method: string;
  /** As the page prints it: `/hosekit/:hoseKitId/labels`. */
  readonly path: string;
  readonly operationId: string | null;
  readonly summary: string | null;
  readonly description: string | null;
  readonly access: Access | null;
  readonly accessPhrase: string | null;
  readonly parameters: readonly ParameterFacts[];
  readonly requestBody: BodyFacts | null;
  readonly responses: Readonly<Record<string, ResponseFacts>>;
  /** What the page names after "one of the following methods"; empty: it says that no authentication is needed. */
  readonly authentication: readonly string[];
  readonly sample: CodeSample | undefined;
}

const PARAMETER_COLUMNS = 'Name|In|Type|Required|Description';
const RESPONSE_COLUMNS = 'Status|Meaning|Description|Schema';
const HEADER_COLUMNS = 'Status|Header|Type|Format|Description';
const STATUS = /^(\d{3}|[1-5]XX|default)$/;
const METHOD_LINE = /^`(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) (.+)`$/;
const METHODS_TEXT =
  /^To perform this operation, you must be authenticated by means of one of the following methods:/;

/**
 * Reads an operation's section, from its heading to its authentication line.
 *
 * @param cursor - stands behind the operation's heading, and behind its section afterwards
 * @param linked - schemas that the page prints under "Schemas"
 * @returns `undefined` if the section is no complete operation, and `null` if it is none at all; the reason is listed
 */
export function readOperation(
  heading: { readonly line: number; readonly text: string },
  cursor: BlockCursor,
  linked: ReadonlyMap<string, SchemaFacts>,
  problems: ProblemList,
): OperationReading | undefined | null {
  return new OperationReader(heading, cursor, linked, problems).read();
}

/** A block that is printed as an example, under its label. */
interface Example {
  readonly label: string | undefined;
  readonly code: CodeBlock;
}

interface ResponseRow {
  readonly line: number;
  readonly description: string | null;
  readonly schema: string;
}

/** A row of a parameters table. */
interface ParameterCells {
  readonly name: string;
  readonly in: string;
  readonly type: string;
  readonly required: string;
  readonly description: string;
}

interface ResponseTable {
  readonly rows: SchemaRow[];
  enums: EnumeratedValues;
}

class OperationReader {
  readonly #heading: { readonly line: number; readonly text: string };
  readonly #cursor: BlockCursor;
  readonly #linked: ReadonlyMap<string, SchemaFacts>;
  readonly #problems: ProblemList;

  constructor(
    heading: { readonly line: number; readonly text: string },
    cursor: BlockCursor,
    linked: ReadonlyMap<string, SchemaFacts>,
    problems: ProblemList,
  ) {
    this.#heading = heading;
    this.#cursor = cursor;
    this.#linked = linked;
    this.#problems = problems;
  }

  read(): OperationReading | undefined | null {
    const { line, text } = this.#heading;
    const sample = this.#codeSample();
    if (this.#cursor.takeIf('paragraph', isForeignMethod) !== undefined) {
      this.#problems.add('unread', line, `"${text}" is no operation: its method isn't one of HTTP.`);
      return null;
    }
    const [method, path] = this.#methodLine() ?? [];
    if (method === undefined || path === undefined) return undefined;
    this.#checkSample(sample, method, path);
    const summary = this.#summary();
    const description = this.#description();
    const bodyExamples = this.#bodyExamples();
    const { parameters, bodyRows, enums } = this.#parameters();
    const responseExamples = this.#responseExamples();
    const responses = this.#responses(responseExamples, sample);
    if (responses === undefined) return undefined;
    this.#callbacks();
    const authentication = this.#authentication();
    if (authentication === undefined) return undefined;

    const access = this.#access(summary, description);
    return {
      line,
      method,
      path,
      operationId: this.#operationId(method, path),
      summary,
      description,
      access,
      accessPhrase: access === null ? null : accessPhrase(access),
      parameters: this.#withSampleHeaders(parameters, sample),
      requestBody: this.#requestBody(bodyRows, enums, bodyExamples, sample),
      responses,
      authentication,
      sample,
    };
  }

  /** Widdershins heads an operation without an id with its method and path. */
  #operationId(method: string, path: string): string | null {
    const invented = `${method.toLowerCase()}_${path}`.split('?')[0]?.replaceAll('/', '_');
    const printed = this.#heading.text;
    return printed === invented || printed === invented?.replaceAll('__', '**') ? null : printed;
  }

  #codeSample(): CodeSample | undefined {
    if (this.#cursor.takeIf('quote', ({ text }) => text === 'Code samples') === undefined) return undefined;
    const code = this.#cursor.takeIf('code', ({ language }) => language === 'javascript');
    for (let other = this.#takeSampleOf(); other !== undefined; other = this.#takeSampleOf()) {
      this.#problems.add(
        'unread',
        other.line,
        `A code sample in ${other.language ?? 'an unnamed language'}.`,
      );
    }
    return code === undefined ? undefined : readCodeSample(code.text);
  }

  #takeSampleOf(): CodeBlock | undefined {
    return this.#cursor.takeIf('code');
  }

  #methodLine(): [string, string] | undefined {
    const block = this.#cursor.takeIf('paragraph', ({ text }) => METHOD_LINE.test(text));
    const [, method, path] = METHOD_LINE.exec(block?.text ?? '') ?? [];
    if (method !== undefined && path !== undefined) return [method, path];
    const { line, text } = this.#heading;
    this.#problems.add('unread', line, `"${text}" has no line with a method and a path.`, { isLoss: true });
    return undefined;
  }

  #checkSample(sample: CodeSample | undefined, method: string, path: string): void {
    const { line } = this.#heading;
    if (sample?.method !== undefined && sample.method !== method) {
      this.#problems.add(
        'contradiction',
        line,
        `The code sample sends ${sample.method}, the page says ${method}.`,
      );
    }
    const url = sample?.url?.split('?')[0] ?? path;
    if (!url.replace(/\/+/g, '/').endsWith(path.split('?')[0]?.replace(/\/+/g, '/') ?? '')) {
      this.#problems.add('contradiction', line, `The code sample calls ${url}, the page says ${path}.`);
    }
  }

  #summary(): string | null {
    const block = this.#cursor.takeIf('paragraph', ({ text }) => /^\*(?!\*)[\s\S]*[^*]\*$/.test(text));
    return block?.text.slice(1, -1).trim() ?? null;
  }

  #description(): string | null {
    const parts: string[] = [];
    while (this.#cursor.next !== undefined && !isPartOfOperation(this.#cursor.next)) {
      const block = this.#cursor.take();
      if (block !== undefined) parts.push(this.#prose(block));
    }
    const text = parts.filter((part) => part !== '').join('\n\n');
    return text === '' ? null : text;
  }

  #prose(block: Block): string {
    if (block.kind === 'list') {
      return block.items.map(({ depth, text }) => `${'  '.repeat(depth - 1)}- ${text}`).join('\n');
    }
    if (block.kind === 'table')
      return [block.header, ...block.rows.map(({ cells }) => cells)]
        .map((cells) => cells.join(' | '))
        .join('\n');
    if (block.kind === 'other') {
      this.#problems.add(
        'unread',
        block.line,
        `The description has an element <${block.element}>: ${block.text}`,
      );
      return '';
    }
    return block.text;
  }

  #access(summary: string | null, description: string | null): Access | null {
    const access = readAccess([summary, description].filter((text) => text !== null).join('\n'));
    if (access !== null) return access ?? null;
    this.#problems.add(
      'unread',
      this.#heading.line,
      `The description speaks of access in words that aren't known: ${description ?? summary}`,
    );
    return null;
  }

  #bodyExamples(): Example[] {
    if (this.#cursor.takeIf('quote', ({ text }) => text === 'Body parameter') === undefined) return [];
    const label = this.#cursor.takeIf('quote', ({ text }) => text !== 'Example responses')?.text;
    return this.#codeBlocks(label);
  }

  #codeBlocks(label: string | undefined): Example[] {
    const examples: Example[] = [];
    for (let code = this.#cursor.takeIf('code'); code !== undefined; code = this.#cursor.takeIf('code')) {
      examples.push({ label, code });
    }
    return examples;
  }

  #parameters(): {
    parameters: ParameterFacts[];
    bodyRows: SchemaRow[];
    enums: EnumeratedValues;
  } {
    const parameters: ParameterFacts[] = [];
    const bodyRows: SchemaRow[] = [];
    const none = { parameters, bodyRows, enums: new Map() };
    if (this.#cursor.takeIf('heading', (heading) => isPart(heading, 'Parameters')) === undefined) return none;
    const table = this.#cursor.takeIf('table', ({ header }) => header.join('|') === PARAMETER_COLUMNS);
    if (table === undefined) {
      this.#problems.add(
        'unread',
        this.#cursor.next?.line ?? this.#heading.line,
        'The heading "Parameters" has no table.',
        {
          isLoss: true,
        },
      );
      return none;
    }
    const detailed = this.#detailedDescriptions();
    const enums = this.#enumeratedValues('Parameter|Value');
    this.#problems.section = 'Parameters';
    for (const [row, cells] of this.#parameterRows(table)) {
      const described = { ...cells, description: detailed.get(cells.name) ?? cells.description };
      if (cells.in === 'body') {
        const read = readSchemaRow(row, described, this.#problems);
        if (read !== undefined) bodyRows.push(read);
      } else {
        const parameter = this.#parameter(row.line, described, enums);
        if (parameter !== undefined) parameters.push(parameter);
      }
    }
    return { parameters, bodyRows, enums };
  }

  *#parameterRows({ rows }: TableBlock): Generator<[TableRow, ParameterCells]> {
    for (const row of rows) {
      const [name = '', place = '', type = '', required = '', description = ''] = row.cells;
      const isParameter = /^(query|path|header|cookie|body|formData)$/.test(place);
      if (row.cells.length === 5 && isParameter) {
        yield [row, { name, in: place, type, required, description }];
      } else {
        const text = `The row "${row.cells.join(' | ')}" isn't a parameter.`;
        this.#problems.add('unread', row.line, text, { isLoss: true });
      }
    }
  }

  #parameter(line: number, cells: ParameterCells, enums: EnumeratedValues): ParameterFacts | undefined {
    const type = readTypeCell(cells.type);
    const required = readBoolean(cells.required);
    if (type === undefined || required === undefined) {
      this.#problems.add(
        'unread',
        line,
        `The parameter "${cells.name}" has an unknown type or mark: ${cells.type}, ${cells.required}.`,
        {
          isLoss: true,
        },
      );
      return undefined;
    }
    const linked = type.link === undefined ? undefined : this.#linked.get(type.link);
    const values = enums.get(cells.name);
    let schema: SchemaFacts = { ...linked, ...type.schema };
    if (values !== undefined) schema = withEnumeratedValues(schema, [...new Set(values)]);
    const { description: _, ...facts } = schema;
    return {
      name: cells.name,
      in: cells.in,
      ...facts,
      required,
      description: textOf(cells.description) ?? null,
    };
  }

  #detailedDescriptions(): Map<string, string> {
    const texts = new Map<string, string>();
    if (this.#cursor.takeIf('heading', ({ text }) => text === 'Detailed descriptions') === undefined)
      return texts;
    let name: string | undefined;
    while (this.#cursor.next !== undefined && !isPartOfOperation(this.#cursor.next)) {
      const block = this.#cursor.take();
      if (block === undefined) break;
      const prose = this.#prose(block);
      const start = /^\*\*(.+?)\*\*: ?([\s\S]*)$/.exec(prose);
      if (start?.[1] !== undefined) name = start[1];
      if (name === undefined) continue;
      const before = texts.get(name);
      texts.set(name, start === null ? `${before}\n\n${prose}` : (start[2] ?? ''));
    }
    return texts;
  }

  #enumeratedValues(columns: string): EnumeratedValues {
    if (this.#cursor.takeIf('heading', ({ text }) => text === 'Enumerated Values') === undefined)
      return new Map();
    const table = this.#cursor.takeIf('table', ({ header }) => header.join('|') === columns);
    return table === undefined ? new Map() : readEnumeratedValues(table);
  }

  /** A header whose name only the code sample shows has its schema printed in place of a value. */
  #withSampleHeaders(
    parameters: readonly ParameterFacts[],
    sample: CodeSample | undefined,
  ): readonly ParameterFacts[] {
    const known = new Set(['Content-Type', 'Accept', 'Authorization', ...parameters.map(({ name }) => name)]);
    for (const name of sample?.headers ?? []) {
      if (!known.has(name)) {
        this.#problems.add('unread', this.#heading.line, `Only the code sample shows the header "${name}".`);
      }
    }
    return parameters;
  }

  #requestBody(
    rows: readonly SchemaRow[],
    enums: EnumeratedValues,
    examples: readonly Example[],
    sample: CodeSample | undefined,
  ): BodyFacts | null {
    this.#problems.section = 'Body parameter';
    const contentType = sample?.contentType ?? null;
    const [body, ...below] = rows;
    if (body === undefined && examples.length === 0 && contentType === null) return null;
    const inSample = sample?.body === undefined ? [] : [this.#sampleBody(sample.body, contentType)];
    const printed = this.#printed(examples.length > 0 ? examples : inSample);
    // The rows of a body begin with one `»`, the name of the body with none.
    const schema = this.#schema({
      line: body?.line ?? this.#heading.line,
      rows: below,
      root: body === undefined ? {} : this.#rootOf(body),
      enums: bodyValues(enums, rows),
      label: rowLabel,
      printed,
    });
    const described = body?.description === undefined ? {} : { description: body.description };
    return { required: body?.required ?? null, contentType, ...described, schema };
  }

  #rootOf(body: SchemaRow): SchemaFacts {
    const linked = body.type.link === undefined ? undefined : this.#linked.get(body.type.link);
    if (linked === undefined) return body.type.schema;
    return body.type.schema['type'] === 'array' ? { ...body.type.schema, items: linked } : linked;
  }

  #sampleBody(text: string, contentType: string | null): Example {
    const language = contentType?.includes('json') ? 'json' : undefined;
    return { label: undefined, code: { kind: 'code', line: this.#heading.line, language, text } };
  }

  #responseExamples(): Example[] {
    if (this.#cursor.takeIf('quote', ({ text }) => text === 'Example responses') === undefined) return [];
    const examples: Example[] = [];
    while (this.#cursor.next?.kind === 'quote' || this.#cursor.next?.kind === 'code') {
      const label = this.#cursor.takeIf('quote')?.text ?? examples.at(-1)?.label;
      examples.push(...this.#codeBlocks(label));
    }
    return examples;
  }

  #responses(
    examples: readonly Example[],
    sample: CodeSample | undefined,
  ): Record<string, ResponseFacts> | undefined {
    this.#skipToResponses();
    const heading = this.#cursor.takeIf('heading', (block) => isPart(block, 'Responses'));
    const table = this.#cursor.takeIf('table', ({ header }) => header.join('|') === RESPONSE_COLUMNS);
    if (heading === undefined || table === undefined) {
      const { line, text } = this.#heading;
      this.#problems.add('unread', line, `"${text}" has no table of responses.`, { isLoss: true });
      return undefined;
    }
    const rows = this.#responseRows(table);
    const tables = this.#responseTables();
    const headers = this.#responseHeaders();
    const byStatus = this.#examplesByStatus(examples, rows);
    const facts: Record<string, ResponseFacts> = {};
    let isFirst = true;
    for (const [status, row] of rows) {
      this.#problems.section = `Responses, ${status}`;
      const printed = this.#printed(byStatus.get(status) ?? []);
      const schema = this.#responseSchema(row, tables.get(status), printed);
      const header = headers.get(status);
      const { accept } = sample ?? {};
      facts[status] = {
        description: row.description,
        ...(isFirst && schema !== null && accept !== undefined && accept !== 'application/json'
          ? { contentType: accept }
          : {}),
        ...(header === undefined ? {} : { headers: header }),
        schema,
      };
      if (schema !== null) isFirst = false;
    }
    return facts;
  }

  #skipToResponses(): void {
    while (this.#cursor.next !== undefined && !endsOperation(this.#cursor.next)) {
      if (this.#cursor.next.kind === 'heading' && isPart(this.#cursor.next, 'Responses')) return;
      const block = this.#cursor.take();
      if (block !== undefined) {
        this.#problems.add('unread', block.line, `No known part of an operation: ${summaryOf(block)}`, {
          isLoss: true,
        });
      }
    }
  }

  #responseRows(table: TableBlock): Map<string, ResponseRow> {
    const rows = new Map<string, ResponseRow>();
    for (const { cells, line } of joinedRows(table, this.#textRows())) {
      const [status = '', , description = '', schema = ''] = cells;
      if (cells.length !== 4 || !STATUS.test(status)) {
        this.#problems.add('unread', line, `The row "${cells.join(' | ')}" isn't a response.`, {
          isLoss: true,
        });
        continue;
      }
      if (rows.has(status)) {
        this.#problems.add('contradiction', line, `The status ${status} has two rows.`);
        continue;
      }
      rows.set(status, { line, description: textOf(description) ?? null, schema });
    }
    return rows;
  }

  /** A blank line in a description ends the table: the rest of the table stands below it as text. */
  #textRows(): TableRow[] {
    const rows: TableRow[] = [];
    while (this.#cursor.next !== undefined && !followsResponses(this.#cursor.next)) {
      const block = this.#cursor.take();
      if (block === undefined) break;
      // Vue joins the lines of a text.
      const lines = this.#prose(block).replace(/\| \|(?=(?:\d{3}|[1-5]XX|default)\|)/g, '|\n|');
      for (const part of lines.split('\n')) {
        rows.push({ line: block.line, cells: part.replace(/^\||\|$/g, '').split('|') });
      }
    }
    return rows;
  }

  #responseTables(): Map<string, ResponseTable> {
    const tables = new Map<string, ResponseTable>();
    if (this.#cursor.takeIf('heading', (block) => isPart(block, 'Response Schema')) === undefined)
      return tables;
    let table: ResponseTable | undefined;
    let title: string | undefined;
    for (let next = this.#cursor.next; next !== undefined; next = this.#cursor.next) {
      const status = statusOf(next);
      if (status !== undefined) {
        table = { rows: [], enums: new Map() };
        tables.set(status, table);
      } else if (next.kind === 'table' && isSchemaTable(next)) {
        table?.rows.push(...readSchemaTable(next, title, this.#problems));
      } else if (next.kind === 'heading') {
        if (!this.#responseSubsection(next, table)) return tables;
        continue;
      } else if (!TEXT_KINDS.has(next.kind)) return tables;
      title = titleOf(next);
      this.#cursor.take();
    }
    return tables;
  }

  /** @returns whether the heading belongs to the tables of the responses */
  #responseSubsection(heading: HeadingBlock, table: ResponseTable | undefined): boolean {
    if (heading.text === 'Links') {
      this.#links();
      return true;
    }
    if (heading.text !== 'Enumerated Values') return false;
    const values = this.#enumeratedValues('Property|Value');
    if (table !== undefined && table.enums.size === 0) table.enums = values;
    else if (values.size > 0) {
      const text = `The values of ${[...values.keys()].join(', ')} belong to no table.`;
      this.#problems.add('unread', heading.line, text);
    }
    return true;
  }

  #links(): void {
    const heading = this.#cursor.take();
    if (heading !== undefined)
      this.#problems.add('unread', heading.line, "Links between operations aren't read.");
    while (this.#cursor.next !== undefined) {
      const { next } = this.#cursor;
      const isLink = next.kind === 'paragraph' && / => /.test(next.text);
      const isTable = next.kind === 'table' && next.header.join('|').startsWith('Parameter|Expression');
      if (!isLink && !isTable) return;
      this.#cursor.take();
    }
  }

  #responseHeaders(): Map<string, Record<string, SchemaFacts>> {
    const headers = new Map<string, Record<string, SchemaFacts>>();
    if (this.#cursor.takeIf('heading', ({ text }) => text === 'Response Headers') === undefined)
      return headers;
    const table = this.#cursor.takeIf('table', ({ header }) => header.join('|') === HEADER_COLUMNS);
    for (const { cells, line } of table === undefined ? [] : joinedRows(table, [])) {
      const [status = '', name = '', type = '', format = '', description = ''] = cells;
      const read = readTypeCell(type);
      if (read === undefined || name === '') {
        this.#problems.add(
          'unread',
          line,
          `The response header "${cells.join(' | ')}" has an unknown type.`,
          { isLoss: true },
        );
        continue;
      }
      const facts = {
        ...read.schema,
        ...(format === '' ? {} : { format }),
        ...(textOf(description) === undefined ? {} : { description }),
      };
      headers.set(status, { ...headers.get(status), [name]: facts });
    }
    return headers;
  }

  /** Gives each example to the status that its label names, or whose description it repeats. */
  #examplesByStatus(
    examples: readonly Example[],
    rows: ReadonlyMap<string, ResponseRow>,
  ): Map<string, Example[]> {
    const byStatus = new Map<string, Example[]>();
    for (const example of examples) {
      const { label, code } = example;
      const named = /^(\d{3}|[1-5]XX|default) Response$/.exec(label ?? '')?.[1];
      const described = [...rows].filter(([, row]) => row.description !== null && row.description === label);
      const status = named ?? (described.length === 1 ? described[0]?.[0] : undefined);
      if (status === undefined || !rows.has(status)) {
        this.#problems.add(
          'unread',
          code.line,
          `The example "${label ?? ''}" doesn't say of which status it is.`,
        );
        continue;
      }
      byStatus.set(status, [...(byStatus.get(status) ?? []), example]);
    }
    return byStatus;
  }

  #responseSchema(
    row: ResponseRow,
    table: ResponseTable | undefined,
    printed: Printed | undefined,
  ): SchemaFacts | null {
    const { schema: cell, line } = row;
    if (cell === 'None' && table === undefined && printed === undefined) return null;
    const rows = table?.rows ?? [];
    let root: SchemaFacts = {};
    if (cell !== 'Inline' && cell !== 'None') {
      const type = readTypeCell(cell);
      if (type === undefined) {
        this.#problems.add('unread', line, `The schema "${cell}" has an unknown form.`, { isLoss: true });
      } else root = this.#linked.get(type.link ?? '') ?? type.schema;
    }
    return this.#schema({
      line,
      rows,
      root,
      enums: table?.enums ?? new Map(),
      label: ({ name }) => name,
      printed,
      isOpen: cell === 'Inline',
    });
  }

  /** Reads the examples of one body: at most one value, in one or more languages. */
  #printed(examples: readonly Example[]): Printed | undefined {
    const values: { value: unknown; line: number }[] = [];
    for (const { code } of examples) {
      if (code.language === 'xml' && examples.length > 1) continue; // The same value in another language.
      const read = readPrintedValue(code);
      if (read === undefined) {
        this.#problems.add(
          'unread',
          code.line,
          `An example isn't valid ${code.language ?? 'text'}: ${excerpt(code.text)}`,
        );
      } else if (!values.some(({ value }) => isSame(value, read.value)))
        values.push({ value: read.value, line: code.line });
    }
    const [first] = values;
    return first === undefined ? undefined : { line: first.line, values: values.map(({ value }) => value) };
  }

  #schema(source: SchemaSource): SchemaFacts {
    const { rows, printed } = source;
    const names = rows.filter((row) => row.depth === (rows[0]?.depth ?? 0)).map((row) => row.name);
    const schemas =
      printed?.values.filter((value): value is SchemaFacts => isPrintedSchema(value, names)) ?? [];
    const examples = printed?.values.filter((value) => !schemas.includes(value as SchemaFacts)) ?? [];
    const [schema] = schemas;
    if (schema === undefined || printed === undefined) {
      return withExamples(this.#tableSchema(source, examples), examples);
    }
    if (rows.length > 0) {
      for (const text of compareRows(rows, schema)) {
        this.#problems.add('contradiction', rows[0]?.line ?? 0, text);
      }
    }
    return withExamples(normalizeSchema(schema, printed.line, this.#problems), examples);
  }

  #tableSchema(source: SchemaSource, examples: readonly unknown[]): SchemaFacts {
    const { rows, root, enums, label, isOpen = false } = source;
    const [first] = rows;
    if (first === undefined) {
      if (isOpen) this.#problems.add('unread', source.line, 'The page says "Inline" and prints no schema.');
      return root;
    }
    const values = valuesOfRows(rows, enums, label, this.#problems);
    const context = { enums: values, linked: this.#linked, problems: this.#problems };
    if (!isOpen) return schemaFromRows(buildRowTree(rows, 0, this.#problems), context, root);
    // A row without `»` is the schema itself.
    if (first.depth === 0) {
      const tree = buildRowTree(rows.slice(1), 0, this.#problems);
      return schemaFromRows({ row: first, children: tree.children }, context);
    }
    const tree = buildRowTree(rows, 0, this.#problems);
    const [example] = examples;
    const titled = titledItems(tree, example);
    if (titled !== undefined) return { type: 'array', items: schemaFromRows(titled, context) };
    if (Array.isArray(example)) {
      const items = isObject(example[0]) ? { type: 'object' } : {};
      return schemaFromRows(tree, context, { type: 'array', items });
    }
    if (isObject(example)) {
      const hasProperties = tree.children.some(({ row }) => row?.name !== '*anonymous*');
      return schemaFromRows(tree, context, hasProperties ? { type: 'object' } : {});
    }
    return this.#ambiguousSchema(first.line, tree, context);
  }

  /** Without an example, a table doesn't say what its rows belong to. */
  #ambiguousSchema(line: number, tree: RowNode, context: TableContext): SchemaFacts {
    const [only, ...others] = tree.children;
    const isTitle =
      others.length === 0 && only?.row?.name !== '*anonymous*' && (only?.children.length ?? 0) > 0;
    const text = isTitle
      ? `"${only?.row?.name}" may be a property, or the title of a list's items.`
      : "The page doesn't say whether it is an object or a list of objects.";
    this.#problems.add('ambiguous', line, text, { isLoss: isTitle });
    return isTitle ? {} : schemaFromRows(tree, context);
  }

  /** Callbacks are operations inside an operation, under the same heading again. */
  #callbacks(): void {
    const heading = this.#cursor.takeIf('heading', ({ text, level }) => text === 'Callbacks' && level === 3);
    if (heading === undefined) return;
    this.#problems.add('unread', heading.line, "Callbacks aren't read.");
    while (this.#cursor.next !== undefined) {
      const { next, afterNext } = this.#cursor;
      if (next.kind === 'heading' && next.level <= 2 && next.text !== this.#heading.text) return;
      if (next.kind === 'aside' && !this.#isInCallbacks(afterNext)) return;
      this.#cursor.take();
    }
  }

  /** Whether a block stands inside the callbacks, or ends the operation that they belong to. */
  #isInCallbacks(block: Block | undefined): boolean {
    if (block?.kind === 'heading') return block.level === 4 || block.text === this.#heading.text;
    return block?.kind === 'aside' || (block?.kind === 'paragraph' && block.text.startsWith('**'));
  }

  #authentication(): string[] | undefined {
    const aside = this.#cursor.takeIf('aside');
    if (aside === undefined) {
      const { line, text } = this.#heading;
      this.#problems.add('unread', line, `"${text}" has no line about authentication at its end.`, {
        isLoss: true,
      });
      return undefined;
    }
    return this.#methods(aside);
  }

  #methods(aside: TextBlock<'aside'>): string[] {
    if (/^This operation does not require authentication\b/.test(aside.text)) return [];
    if (METHODS_TEXT.test(aside.text)) {
      return aside.text
        .replace(METHODS_TEXT, '')
        .split(/,(?![^(]*\))/)
        .map((method) => method.replace(/\s+/g, ' ').trim())
        .filter((method) => method !== '');
    }
    this.#problems.add('unread', aside.line, `The authentication line has an unknown form: ${aside.text}`);
    return [];
  }
}

/** Blocks that may stand between the tables of responses. */
const TEXT_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'code', 'quote']);

/** Returns the status that a block says a table is for. */
function statusOf(block: Block): string | undefined {
  return block.kind === 'paragraph' ? /^Status Code \*\*(.+)\*\*$/.exec(block.text)?.[1] : undefined;
}

/** Returns the title of the table behind a block. A description of several paragraphs is none. */
function titleOf(block: Block): string | undefined {
  return block.kind === 'paragraph' && /^\*[\s\S]+\*$/.test(block.text) ? block.text : undefined;
}

/** What a page says about one body: rows of a table, and a schema or examples that are printed beside it. */
interface SchemaSource {
  readonly line: number;
  readonly rows: readonly SchemaRow[];
  /** What is known of the schema that the rows belong to. */
  readonly root: SchemaFacts;
  readonly enums: EnumeratedValues;
  /** Returns the name under which the table of values lists a row. */
  readonly label: (row: SchemaRow) => string;
  readonly printed: Printed | undefined;
  /** Whether the type of the root isn't printed. */
  readonly isOpen?: boolean;
}

interface Printed {
  readonly line: number;
  readonly values: readonly unknown[];
}

/** Joins rows that a line break in a description split: only the first part of a row begins with a status. */
function joinedRows(table: TableBlock, more: readonly TableRow[]): TableRow[] {
  const rows: { line: number; cells: string[] }[] = [];
  for (const { line, cells } of [...table.rows, ...more]) {
    const last = rows.at(-1);
    if (last === undefined || !isContinuation(cells, table.header)) rows.push({ line, cells: [...cells] });
    else last.cells = continued(last.cells, cells, table.header);
  }
  return rows;
}

function isContinuation(cells: readonly string[], header: readonly string[]): boolean {
  const columns = header.length - header.indexOf('Description');
  return !STATUS.test(cells[0] ?? '') && cells.slice(columns).every((cell) => cell === '');
}

/** Appends a row's rest to its description. In a table of responses, the schema stands behind the description. */
function continued(cells: readonly string[], rest: readonly string[], header: readonly string[]): string[] {
  const at = header.indexOf('Description');
  const result = [...cells];
  result[at] = `${cells[at] ?? ''}\n${rest[0] ?? ''}`.trim();
  for (let index = at + 1; index < header.length; index += 1) {
    const cell = rest[index - at] ?? '';
    if (cell !== '') result[index] = cell;
  }
  return result;
}

/** Returns the items of a list, if the example shows that the only row is their title and no property. */
function titledItems(tree: RowNode, example: unknown): RowNode | undefined {
  const [only, ...others] = tree.children;
  if (only?.row === undefined || others.length > 0 || !Array.isArray(example)) return undefined;
  const { name } = only.row;
  const isProperty = example.some((item) => typeof item === 'object' && item !== null && name in item);
  return isProperty || name === '*anonymous*' ? undefined : only;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Widdershins takes every key of a path for a method, such as `servers`. */
function isForeignMethod({ text }: { readonly text: string }): boolean {
  return /^`[A-Z]+ \/.*`$/.test(text) && !METHOD_LINE.test(text);
}

function isPart(block: { readonly text: string; readonly level: number }, text: string): boolean {
  return block.level === 3 && block.text === text;
}

/** Whether a block is a part that Widdershins prints, and no prose of the description. */
function isPartOfOperation(block: Block): boolean {
  if (block.kind === 'heading') {
    return block.level <= 2 || /^(Parameters|Responses|Enumerated Values)$/.test(block.text);
  }
  if (block.kind === 'quote') return block.text === 'Body parameter' || block.text === 'Example responses';
  return block.kind === 'aside';
}

/** Whether a block stands behind the table of responses, and is no rest of a row. */
function followsResponses(block: Block): boolean {
  if (block.kind === 'heading')
    return block.level <= 2 || /^(Response Schema|Response Headers|Callbacks)$/.test(block.text);
  return block.kind === 'aside' || block.kind === 'table';
}

function endsOperation(block: Block): boolean {
  return block.kind === 'aside' || (block.kind === 'heading' && block.level <= 2);
}

function rowLabel(row: SchemaRow): string {
  return `${'»'.repeat(row.depth)} ${row.name}`.trim();
}

/** The table of values names parameters and properties alike. */
function bodyValues(enums: EnumeratedValues, rows: readonly SchemaRow[]): EnumeratedValues {
  const labels = new Set(rows.map(rowLabel));
  return new Map([...enums].filter(([name]) => labels.has(name)));
}

function withExamples(schema: SchemaFacts, examples: readonly unknown[]): SchemaFacts {
  if (examples.length === 0) return schema;
  return examples.length === 1 ? { ...schema, example: examples[0] } : { ...schema, examples };
}

function summaryOf(block: Block): string {
  if (block.kind === 'table') return `a table with the columns ${block.header.join(', ')}`;
  if (block.kind === 'list') return `a list, ${excerpt(block.items.map(({ text }) => text).join(', '))}`;
  if (block.kind === 'other') return `an element <${block.element}>`;
  return `${block.kind} "${excerpt(block.text)}"`;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
