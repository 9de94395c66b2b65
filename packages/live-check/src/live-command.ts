import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { describedNames } from '@goldleaf/api-types/response-validators';
import { recordShapes } from '@goldleaf/observe';
import { parseResponse } from './compare/parsed-response.ts';
import { type CallPlan, planCalls } from './plan/call-plan.ts';
import { liveOperations } from './plan/live-operation.ts';
import { goldLeafSpec } from './plan/spec.ts';
import { formatCoverage } from './report/coverage.ts';
import { harOf } from './report/har.ts';
import { formatReport, hasOnlyMatches, liveReport } from './report/live-report.ts';
import { type LiveRun, type LiveTarget, type Outcome, runLive } from './run/live-run.ts';
import { isLoopback, liveTarget, type TargetOptions } from './run/live-target.ts';
import { UsageError } from './usage-error.ts';

/** The command's options, as typed. */
export interface LiveCommandOptions extends TargetOptions {
  readonly operation?: readonly string[];
  readonly undocumented?: boolean;
  readonly param?: readonly string[];
  readonly allow?: readonly string[];
  readonly body?: readonly string[];
  readonly invite?: readonly string[];
  readonly report: string;
  readonly yes?: boolean;
}

/**
 * Makes the calls and writes the report.
 *
 * @returns whether all responses match
 * @throws {UsageError} if options or environment are invalid, before anything is sent
 */
export async function liveCommand(
  options: LiveCommandOptions,
  environment: NodeJS.ProcessEnv,
): Promise<boolean> {
  const target = liveTarget(options, environment);
  const plan = planCalls(liveOperations(goldLeafSpec), {
    operations: options.operation ?? [],
    undocumented: options.undocumented ?? false,
    allow: options.allow ?? [],
    invite: options.invite ?? [],
    parameters: pairs('param', options.param),
    bodies: await bodies(options.body),
  });
  if (plan.calls.length === 0) throw new UsageError(`Nothing to send.\n${formatReasons(plan)}`);
  await mkdir(options.report, { recursive: true }); // before anything is sent, so that no response is lost

  console.log(formatPlan(target, plan));
  if (!options.yes && !isLoopback(new URL(target.baseUrl)) && !(await isConfirmed())) {
    console.log('Nothing was sent.');
    return false;
  }
  const interrupt = new AbortController();
  const stop = (): void => {
    console.log('Stopping after the current call. Press Ctrl-C again to stop at once, without a report.');
    interrupt.abort();
  };
  process.once('SIGINT', stop);
  const run = await runLive(goldLeafSpec, target, plan, { onOutcome: show, signal: interrupt.signal });
  process.off('SIGINT', stop);

  const report = liveReport(goldLeafSpec, target.baseUrl, plan, run);
  const write = (name: string, text: string) => writeFile(join(options.report, name), text);
  await write('report.md', formatReport(report));
  await write('report.json', formatJson(report));
  await write('shapes.json', formatJson(shapesOf(run)));
  await write('traffic.har', formatJson(harOf(goldLeafSpec, run.requests)));
  if (run.stopped) console.log(run.stopped);
  console.log(formatCoverage(report.coverage));
  console.log(`Report: ${join(options.report, 'report.md')}`);
  return hasOnlyMatches(report);
}

/** Records the shapes of all responses. Each operation is called once, so a described name is kept from its first occurrence. */
function shapesOf({ requests }: LiveRun): object {
  const shapes = recordShapes({ names: describedNames });
  for (const { operation, request } of requests) {
    if (request.response) shapes.onData(parseResponse(operation, request.response));
  }
  return shapes.toJSON();
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function pairs(option: 'param' | 'body', texts: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
      if (name !== undefined && value !== undefined) return [name, value];
      const form = option === 'param' ? 'name=value' : 'operationId=file';
      throw new UsageError(`--${option} ${text}: write it as ${form}.`);
    }),
  );
}

async function bodies(texts: readonly string[] | undefined): Promise<Record<string, unknown>> {
  const files = Object.entries(pairs('body', texts));
  const read = files.map(async ([operationId, file]) => {
    try {
      return [operationId, JSON.parse(await readFile(file, 'utf8'))];
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error;
      throw new UsageError(
        `--body: ${file} ${isMissing ? 'cannot be read. Check the path' : 'is invalid JSON'}.`,
      );
    }
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Returns what is about to be sent, for the person who has to confirm it. */
function formatPlan({ baseUrl }: LiveTarget, { calls }: CallPlan): string {
  const gets = calls.filter(({ operation }) => operation.method === 'GET').length;
  const posts = calls.filter(({ operation }) => operation.method === 'POST');
  return [
    `Sends to ${baseUrl}: the token request, ${count(gets, 'GET')} and ${count(posts.length, 'POST')}, each once.`,
    ...posts.map(({ operation, body }) => `  POST ${operation.path}${formatInvitee(body)}`),
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function formatInvitee(body: unknown): string {
  const [person] = (body as { emailAddresses?: { email?: string }[] } | undefined)?.emailAddresses ?? [];
  return person?.email === undefined ? '' : `: invites ${person.email}, who gets an email`;
}

function formatReasons({ notSent }: CallPlan): string {
  return Object.entries(notSent)
    .map(([reason, ids]) => `  ${ids.length}, ${reason}`)
    .join('\n');
}

/** @throws {UsageError} if there is no terminal to ask in */
async function isConfirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('Pass --yes to send: there is no terminal to ask in.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const reply = await terminal.question('Continue? (y/N) ');
  terminal.close();
  return /^y(es)?$/i.test(reply.trim());
}

function show(outcome: Outcome): void {
  const { verdict, method, path, status, code, milliseconds, mismatches, undocumented } = outcome;
  const mark = verdict === 'match' ? '✔' : '✘';
  const parts = [mark, verdict.padEnd(14), `${method} ${path}`, status ?? code ?? '', `${milliseconds} ms`];
  console.log(parts.join('  '));
  for (const { kind, pointer, described, seen } of mismatches)
    console.log(`     ${kind}${pointer && ` ${pointer}`}: described as ${described}, was ${seen}`);
  for (const { pointer, seen } of undocumented) {
    const subject = pointer === '' ? 'body' : `property ${pointer}`;
    console.log(`     beyond the description: ${subject}, ${seen}`);
  }
}
