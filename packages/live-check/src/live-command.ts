import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type CallPlan, planCalls } from './plan/call-plan.ts';
import { liveOperations } from './plan/live-operation.ts';
import { goldLeafSpec } from './plan/spec.ts';
import { harOf } from './report/har.ts';
import { formatReport, hasOnlyMatches, liveReport } from './report/live-report.ts';
import type { LiveTarget, Outcome } from './run/live-run.ts';
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
  const { runLive } = await import('./run/live-run.ts'); // Prism takes a second to load
  const interrupt = new AbortController();
  const stop = (): void => {
    console.log('Stopping after the current call. Press Ctrl-C again to stop at once, without a report.');
    interrupt.abort();
  };
  process.once('SIGINT', stop);
  const run = await runLive(goldLeafSpec, target, plan, { onOutcome: show, signal: interrupt.signal });
  process.off('SIGINT', stop);

  const report = liveReport(target.baseUrl, plan, run);
  const har = harOf(goldLeafSpec, run.requests);
  await writeFile(join(options.report, 'report.md'), formatReport(report));
  await writeFile(join(options.report, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(options.report, 'traffic.har'), `${JSON.stringify(har, null, 2)}\n`);
  if (run.stopped) console.log(run.stopped);
  console.log(`Report: ${join(options.report, 'report.md')}`);
  return hasOnlyMatches(report);
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

function show({ verdict, method, path, status, code, milliseconds, mismatches }: Outcome): void {
  const mark = verdict === 'match' ? '✔' : '✘';
  const parts = [mark, verdict.padEnd(14), `${method} ${path}`, status ?? code ?? '', `${milliseconds} ms`];
  console.log(parts.join('  '));
  for (const { kind, location, described, seen } of mismatches)
    console.log(`     ${kind}${location ? ` ${location}` : ''}: described ${described}; seen ${seen}`);
}
