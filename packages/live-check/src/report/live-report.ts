import { sourceLocation } from '@goldleaf/specs/source-location';
import { VERDICTS, type Verdict } from '../compare/verdict.ts';
import type { CallPlan } from '../plan/call-plan.ts';
import { liveOperations } from '../plan/live-operation.ts';
import type { Spec } from '../plan/spec.ts';
import type { LiveRun, Outcome } from '../run/live-run.ts';
import { type Coverage, coverageOf, formatCoverage } from './coverage.ts';

/** The result of a run, without values of responses. */
export interface LiveReport {
  /** Base URL of the server. */
  readonly target: string;
  /** Why the run stopped early. */
  readonly stopped?: string;
  readonly outcomes: readonly Outcome[];
  /** OperationIds by the reason why they were not sent. */
  readonly notSent: CallPlan['notSent'];
  readonly coverage: Coverage;
}

export function liveReport(spec: Spec, target: string, plan: CallPlan, run: LiveRun): LiveReport {
  const { outcomes, requests, stopped } = run;
  const sent = new Set(outcomes.map(({ operationId }) => operationId));
  const left = plan.calls.map(({ operation }) => operation.operationId).filter((id) => !sent.has(id));
  const notSent = left.length === 0 ? plan.notSent : { ...plan.notSent, 'the run stopped before': left };
  const coverage = coverageOf(spec, liveOperations(spec), requests);
  const report = { target, outcomes, notSent, coverage };
  return stopped === undefined ? report : { ...report, stopped };
}

/** Returns whether every planned call was made and its response matches. */
export function hasOnlyMatches({ stopped, outcomes }: LiveReport): boolean {
  return stopped === undefined && outcomes.every(({ verdict }) => verdict === 'match');
}

/** Returns the report as Markdown. */
export function formatReport(report: LiveReport): string {
  return `${[...sections(report)].join('\n\n')}\n`;
}

function* sections({ target, stopped, outcomes, notSent, coverage }: LiveReport): Generator<string> {
  const withVerdict = (verdict: Verdict) => outcomes.filter((outcome) => outcome.verdict === verdict);
  const counts = VERDICTS.map((verdict) => `${withVerdict(verdict).length} ${verdict}`).join(', ');
  yield '# Responses compared with the OpenAPI description';
  yield `${target}: ${outcomes.length} requests: ${counts}.${stopped ? ` ${stopped}` : ''}`;
  yield 'This report shows types. It contains no value of a response.';
  yield formatCoverage(coverage);
  for (const outcome of withVerdict('mismatch')) yield* mismatchSection(outcome);
  yield* list(
    'Error responses that match',
    'The success response is still unknown.',
    withVerdict('error response'),
  );
  yield* list(
    'No response',
    'The response was late or cut short. The server may have processed the request.',
    withVerdict('no response'),
  );
  yield* list('Matches', '', withVerdict('match'));
  yield* undocumentedSection(outcomes);
  yield* unseenSection(coverage);
  yield '## Not sent';
  const rows = Object.entries(notSent).map(
    ([reason, ids]) => `- ${ids.length}, ${reason}: ${ids.map((id) => `\`${id}\``).join(', ')}`,
  );
  yield rows.join('\n') || 'None.';
}

function* mismatchSection(outcome: Outcome): Generator<string> {
  const { operationId, method, path, docs, evidence, mismatches } = outcome;
  const page = docs ? `[GoldLeaf's page](${docs})` : 'No page';
  const rows = mismatches.map(
    ({ kind, source, pointer, described, seen, likelyCause }) =>
      `| ${kind} | ${code(fileOf(source))} | ${pointer ? code(pointer) : ''} | ${cell(described)} | ${cell(seen)} | ${CAUSES[likelyCause]} |`,
  );
  yield `## \`${method} ${path}\` (${operationId})`;
  yield `${page}; evidence \`${evidence ?? 'none'}\`.`;
  yield [
    '| | source file | in the body | described | seen | likely cause |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const CAUSES: Readonly<Record<Outcome['mismatches'][number]['likelyCause'], string>> = {
  description: 'the description',
  no_api_response: 'no response of the API',
};

function* undocumentedSection(outcomes: readonly Outcome[]): Generator<string> {
  const rows = outcomes.flatMap(({ method, path, status, undocumented }) =>
    undocumented.map(({ pointer, seen }) => {
      const where = pointer === '' ? 'the whole body' : code(pointer);
      return `- \`${method} ${path}\` ${status}: ${where}, ${seen}`;
    }),
  );
  if (rows.length === 0) return;
  yield '## Beyond the description';
  yield 'The description says nothing about these. Read `shapes.json` with `pnpm evidence:traffic` to learn from them.';
  yield rows.join('\n');
}

function* unseenSection({ unseen }: Coverage): Generator<string> {
  const rows = Object.entries(unseen).map(
    ([response, pointers]) => `- \`${response}\`: ${pointers.map(code).join(', ')}`,
  );
  if (rows.length === 0) return;
  yield '## Described and not seen';
  yield rows.join('\n');
}

/** Returns the source file and the pointer into it. */
function fileOf(pointer: string): string {
  const { file, pointerInFile } = sourceLocation(pointer);
  return `${file}#${pointerInFile}`;
}

function* list(title: string, explanation: string, outcomes: readonly Outcome[]): Generator<string> {
  if (outcomes.length === 0) return;
  yield `## ${title}`;
  if (explanation !== '') yield explanation;
  yield outcomes
    .map(
      ({ operationId, method, path, status, milliseconds, code: errorCode }) =>
        `- \`${method} ${path}\` (${operationId}): ${status ?? errorCode}, ${milliseconds} ms`,
    )
    .join('\n');
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
