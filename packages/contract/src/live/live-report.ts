import { descriptionPlace } from '../description-place.ts';
import type { CallPlan } from './call-plan.ts';
import type { LiveRun, Outcome, Verdict } from './live-run.ts';

/** What a run has found, without a value of any answer: for whoever mends the description. */
export interface LiveReport {
  /** Origin and base path of the server. */
  readonly target: string;
  readonly stopped?: string;
  readonly outcomes: readonly Outcome[];
  /** OperationIds by reason. */
  readonly notAsked: CallPlan['notAsked'];
}

export function liveReport(target: string, plan: CallPlan, { outcomes, stopped }: LiveRun): LiveReport {
  const asked = new Set(outcomes.map(({ operationId }) => operationId));
  const left = plan.calls.map(({ operation }) => operation.operationId).filter((id) => !asked.has(id));
  const notAsked = left.length === 0 ? plan.notAsked : { ...plan.notAsked, 'the run ended before': left };
  return { target, ...(stopped !== undefined && { stopped }), outcomes, notAsked };
}

/** Whether every call that was planned was made, and answered as described. */
export function isAsDescribed({ stopped, outcomes }: LiveReport): boolean {
  return stopped === undefined && outcomes.every(({ verdict }) => verdict === 'as described');
}

/** The report as Markdown. */
export function reportText(report: LiveReport): string {
  const { target, stopped, outcomes, notAsked } = report;
  const of = (verdict: Verdict) => outcomes.filter((outcome) => outcome.verdict === verdict);
  const counts = (['as described', 'otherwise', 'refused', 'no answer'] as const).map(
    (verdict) => `${of(verdict).length} ${verdict}`,
  );
  const sections = [
    '# What the server answered otherwise than described',
    `${target}: ${outcomes.length} answers asked for: ${counts.join(', ')}.${stopped ? ` ${stopped}` : ''}`,
    'No value of an answer is in here, only what it is like.',
    ...of('otherwise').map(deviationSection),
    ...list('Refused, as described', 'Nothing is known of the success.', of('refused')),
    ...list(
      'No answer',
      'None in time, or not to its end. What was asked may have been done.',
      of('no answer'),
    ),
    ...list('As described', '', of('as described')),
    '## Not asked',
    Object.entries(notAsked)
      .map(([reason, ids]) => `- ${ids.length}, ${reason}: ${ids.map((id) => `\`${id}\``).join(', ')}`)
      .join('\n') || 'None.',
  ];
  return `${sections.join('\n\n')}\n`;
}

function deviationSection({ operationId, method, path, docs, evidence, deviations }: Outcome): string {
  const page = docs ? `[GoldLeaf's page](${docs})` : 'No page of it was read';
  const rows = deviations.map(
    ({ kind, pointer, place, described, seen }) =>
      `| ${kind} | ${code(fileOf(pointer))} | ${place ? code(place) : ''} | ${cell(described)} | ${cell(seen)} |`,
  );
  return [
    `## \`${method} ${path}\` (${operationId})`,
    `${page}; evidence \`${evidence ?? 'none'}\`.`,
    [
      '| | in the description | in the body | described | seen |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}

/** The file to mend, and the place in it. */
function fileOf(pointer: string): string {
  const { file, pointerInFile } = descriptionPlace(pointer);
  return `${file}#${pointerInFile}`;
}

function list(title: string, words: string, outcomes: readonly Outcome[]): string[] {
  if (outcomes.length === 0) return [];
  const rows = outcomes.map(
    ({ operationId, method, path, status, milliseconds, code: why }) =>
      `- \`${method} ${path}\` (${operationId}): ${status ?? why}, ${milliseconds} ms`,
  );
  return [`## ${title}`, ...(words === '' ? [] : [words]), rows.join('\n')];
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
