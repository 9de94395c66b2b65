import type { BodyFacts, ParameterFacts, ResponseFacts, SchemaFacts } from '../../model/evidence.ts';
import type { BlockCursor } from '../page/block-cursor.ts';
import type { ProblemList } from '../page/problem.ts';
import { type Access, accessPhrase, readAccess } from '../text/access.ts';
import type { CodeSample } from '../text/code-sample.ts';
import { readAuthentication } from './authentication.ts';
import { skipCallbacks } from './callbacks.ts';
import { checkSample, listSampleHeaders, takeCodeSample } from './code-samples.ts';
import type { OperationContext } from './operation-context.ts';
import { readParameters } from './parameters.ts';
import { isPartOfOperation } from './part-boundaries.ts';
import { writeProse } from './prose.ts';
import { readRequestBody, takeBodyExamples } from './request-body.ts';
import { readResponses, takeResponseExamples } from './responses/responses.ts';

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
  /** The methods after "one of the following methods". Empty if the page says that no authentication is needed. */
  readonly authentication: readonly string[];
  readonly sample: CodeSample | undefined;
}

const METHOD_LINE = /^`(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) (.+)`$/;

/**
 * Reads an operation's section, from its heading to its authentication line.
 *
 * @param cursor - is behind the operation's heading, and behind its section afterwards
 * @param linked - schemas that the page prints under "Schemas"
 * @returns `undefined` if the section is no complete operation, and `null` if it is none at all; the reason is listed
 */
export function readOperation(
  heading: { readonly line: number; readonly text: string },
  cursor: BlockCursor,
  linked: ReadonlyMap<string, SchemaFacts>,
  problems: ProblemList,
): OperationReading | undefined | null {
  return read({ heading, cursor, linked, problems });
}

function read(context: OperationContext): OperationReading | undefined | null {
  const { line, text } = context.heading;
  const sample = takeCodeSample(context);
  if (context.cursor.takeIf('paragraph', isForeignMethod) !== undefined) {
    context.problems.add('unread', line, `"${text}" is no operation: its method isn't one of HTTP.`);
    return null;
  }
  const [method, path] = takeMethodLine(context) ?? [];
  if (method === undefined || path === undefined) return undefined;
  checkSample(context, sample, method, path);
  const summary = takeSummary(context);
  const description = takeDescription(context);
  const bodyExamples = takeBodyExamples(context);
  const { parameters, bodyRows, enums } = readParameters(context);
  const responseExamples = takeResponseExamples(context);
  const responses = readResponses(context, responseExamples, sample);
  if (responses === undefined) return undefined;
  skipCallbacks(context);
  const authentication = readAuthentication(context);
  if (authentication === undefined) return undefined;

  const access = readDescribedAccess(context, summary, description);
  return {
    line,
    method,
    path,
    operationId: operationIdOf(context, method, path),
    summary,
    description,
    access,
    accessPhrase: access === null ? null : accessPhrase(access),
    parameters: listSampleHeaders(context, parameters, sample),
    requestBody: readRequestBody(context, bodyRows, enums, bodyExamples, sample),
    responses,
    authentication,
    sample,
  };
}

/** Widdershins heads an operation without an id with its method and path. */
function operationIdOf(context: OperationContext, method: string, path: string): string | null {
  const invented = `${method.toLowerCase()}_${path}`.split('?')[0]?.replaceAll('/', '_');
  const printed = context.heading.text;
  return printed === invented || printed === invented?.replaceAll('__', '**') ? null : printed;
}

function takeMethodLine(context: OperationContext): [string, string] | undefined {
  const block = context.cursor.takeIf('paragraph', ({ text }) => METHOD_LINE.test(text));
  const [, method, path] = METHOD_LINE.exec(block?.text ?? '') ?? [];
  if (method !== undefined && path !== undefined) return [method, path];
  const { line, text } = context.heading;
  context.problems.add('unread', line, `"${text}" has no line with a method and a path.`, { isLoss: true });
  return undefined;
}

function takeSummary(context: OperationContext): string | null {
  const block = context.cursor.takeIf('paragraph', ({ text }) => /^\*(?!\*)[\s\S]*[^*]\*$/.test(text));
  return block?.text.slice(1, -1).trim() ?? null;
}

function takeDescription(context: OperationContext): string | null {
  const parts: string[] = [];
  while (context.cursor.next !== undefined && !isPartOfOperation(context.cursor.next)) {
    const block = context.cursor.take();
    if (block !== undefined) parts.push(writeProse(context, block));
  }
  const text = parts.filter((part) => part !== '').join('\n\n');
  return text === '' ? null : text;
}

function readDescribedAccess(
  context: OperationContext,
  summary: string | null,
  description: string | null,
): Access | null {
  const access = readAccess([summary, description].filter((text) => text !== null).join('\n'));
  if (access !== null) return access ?? null;
  context.problems.add(
    'unread',
    context.heading.line,
    `The description speaks of access in words that aren't known: ${description ?? summary}`,
  );
  return null;
}

/** Widdershins takes every key of a path for a method, such as `servers`. */
function isForeignMethod({ text }: { readonly text: string }): boolean {
  return /^`[A-Z]+ \/.*`$/.test(text) && !METHOD_LINE.test(text);
}
