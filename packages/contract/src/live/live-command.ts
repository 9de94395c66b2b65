import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { goldLeaf } from '../description.ts';
import { isLoopback } from '../loopback.ts';
import { type CallPlan, planCalls } from './call-plan.ts';
import { harOf } from './har.ts';
import { liveOperations } from './live-operation.ts';
import { isAsDescribed, liveReport, reportText } from './live-report.ts';
import type { LiveTarget, Outcome } from './live-run.ts';
import { UsageError } from './usage-error.ts';

/** The command's options, as written. */
export interface LiveCommandOptions {
  readonly target: string;
  readonly operation?: readonly string[];
  readonly unread?: boolean;
  readonly param?: readonly string[];
  readonly allow?: readonly string[];
  readonly body?: readonly string[];
  readonly invite?: readonly string[];
  readonly customer?: string;
  readonly timeout: string;
  readonly report: string;
  readonly yes?: boolean;
}

/**
 * Asks the server and writes the report.
 *
 * @returns whether all answers are as described
 * @throws {UsageError} when options or environment are not fit for it, before anything is sent
 */
export async function liveCommand(options: LiveCommandOptions): Promise<boolean> {
  const target = targetOf(options, process.env);
  const plan = planCalls(liveOperations(goldLeaf), {
    operations: options.operation ?? [],
    unread: options.unread ?? false,
    allow: options.allow ?? [],
    invite: options.invite ?? [],
    parameters: pairs('param', options.param),
    bodies: await bodies(options.body),
  });
  if (plan.calls.length === 0) throw new UsageError(`Nothing is left to ask.\n${reasons(plan)}`);
  await mkdir(options.report, { recursive: true }); // before anything is sent: no answer is to be lost

  console.log(intention(target, plan));
  if (!options.yes && !isLoopback(new URL(target.baseUrl)) && !(await agreed())) {
    console.log('Nothing was sent.');
    return false;
  }
  const { runLive } = await import('./live-run.ts'); // Prism takes a second: not before all else is right
  const interrupt = new AbortController();
  const stop = (): void => {
    console.log('Stopping after the call that is under way. Ctrl-C again stops at once, without a report.');
    interrupt.abort();
  };
  process.once('SIGINT', stop);
  const run = await runLive(goldLeaf, target, plan, { onOutcome: show, signal: interrupt.signal });
  process.off('SIGINT', stop);

  const report = liveReport(target.baseUrl, plan, run);
  await writeFile(join(options.report, 'report.md'), reportText(report));
  await writeFile(join(options.report, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(options.report, 'traffic.har'), `${JSON.stringify(harOf(run.exchanges), null, 2)}\n`);
  if (run.stopped) console.log(run.stopped);
  console.log(`Report: ${join(options.report, 'report.md')}`);
  return isAsDescribed(report);
}

/** @throws {UsageError} when the URL is not fit for a key, or key or name is missing */
function targetOf(options: LiveCommandOptions, environment: NodeJS.ProcessEnv): LiveTarget {
  const { target, customer } = options;
  if (!URL.canParse(target)) throw new UsageError('--target is not a URL.');
  const { protocol, username, password, search, hash } = new URL(target);
  const loopback = isLoopback(new URL(target));
  if (
    !(protocol === 'https:' || (protocol === 'http:' && loopback)) ||
    username ||
    password ||
    search ||
    hash
  ) {
    throw new UsageError(
      '--target must be an https URL, or http on this machine, without user, query and fragment.',
    );
  }
  if (customer !== undefined && !/^[\da-f]{24}$/i.test(customer)) {
    throw new UsageError('--customer must be 24 hexadecimal characters.');
  }
  const seconds = Number(options.timeout);
  if (!(seconds > 0 && seconds <= 600))
    throw new UsageError('--timeout must be a number of seconds, up to 600.');
  const variable = (name: string): string => {
    const value = loopback ? 'made-up-for-loopback' : environment[name];
    if (value) return value;
    throw new UsageError(
      `Set ${name}: the API key is in GOLDLEAF_API_KEY, the name it was given in GOLDLEAF_API_KEY_NAME.`,
    );
  };
  const apiKey = variable('GOLDLEAF_API_KEY');
  const apiKeyName = variable('GOLDLEAF_API_KEY_NAME');
  return {
    baseUrl: target.replace(/\/$/, ''),
    apiKey,
    apiKeyName,
    customerId: customer,
    timeout: seconds * 1_000,
  };
}

function pairs(option: string, texts: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, name, value] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
      if (name === undefined || value === undefined) {
        throw new UsageError(
          `--${option} ${text}: write it as ${option === 'param' ? 'name=value' : 'operationId=file'}.`,
        );
      }
      return [name, value];
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
      throw new UsageError(`--body: ${file} ${isMissing ? 'cannot be read' : 'is no JSON'}.`);
    }
  });
  return Object.fromEntries(await Promise.all(read));
}

/** What is about to be sent, for whoever has to agree to it. */
function intention({ baseUrl }: LiveTarget, { calls }: CallPlan): string {
  const gets = calls.filter(({ operation }) => operation.method === 'GET').length;
  const posts = calls.filter(({ operation }) => operation.method === 'POST');
  return [
    `Asks ${baseUrl}: a token, ${gets} GET${gets === 1 ? '' : 's'} and ${posts.length} POST${posts.length === 1 ? '' : 's'}, each once.`,
    ...posts.map(({ operation, body }) => `  POST ${operation.path}${addressee(body)}`),
  ].join('\n');
}

function addressee(body: unknown): string {
  const [person] = (body as { emailAddresses?: { email?: string }[] } | undefined)?.emailAddresses ?? [];
  return person?.email === undefined ? '' : `: invites ${person.email}, who gets an e-mail`;
}

function reasons({ notAsked }: CallPlan): string {
  return Object.entries(notAsked)
    .map(([reason, ids]) => `  ${ids.length}, ${reason}`)
    .join('\n');
}

/** @throws {UsageError} where nobody can be asked */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('Nobody can be asked here. Say --yes to send.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Go on? (y/N) ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function show({ verdict, method, path, status, code, milliseconds, deviations }: Outcome): void {
  const mark = verdict === 'as described' ? '✔' : '✘';
  const parts = [mark, verdict.padEnd(12), `${method} ${path}`, status ?? code ?? '', `${milliseconds} ms`];
  console.log(parts.join('  '));
  for (const { kind, place, described, seen } of deviations) {
    console.log(`     ${kind}${place ? ` ${place}` : ''}: described ${described}; seen ${seen}`);
  }
}
