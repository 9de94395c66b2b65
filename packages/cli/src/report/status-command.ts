import { stat } from 'node:fs/promises';
import { type RowState, Screen } from '../screen.ts';
import type { Terminal } from '../terminal.ts';
import type { Imported } from './event.ts';
import { Journal } from './journal.ts';
import { KnownPeople, type PersonRecord } from './known-people.ts';
import { locateReport } from './old-report.ts';
import { isAlive } from './process-identity.ts';
import { ReportError } from './report-error.ts';

/** A person as `--status` shows them. */
interface Status extends Omit<PersonRecord, 'state'> {
  readonly state: Extract<RowState, 'invited' | 'failed' | 'unknown'> | 'in progress';
}

/**
 * Shows who is unknown, who failed and who is being invited right now, for each server of a report.
 *
 * @returns whether everyone in the report is invited
 * @throws {ReportError} if the file can't be read, or isn't a report
 */
export async function statusCommand(name: string, terminal: Terminal): Promise<boolean> {
  await stat(name).catch((error) => {
    throw ReportError.of('read', name, error);
  });
  const people = await readPeople(name);
  const screen = new Screen(terminal.stdout);
  const all = people.servers.flatMap((server) => showServer(server, people, screen));
  if (all.length === 0) screen.line('The report contains no people.');
  showInvalidRows(people, screen);
  if (all.some(({ state }) => state === 'unknown')) {
    screen.line();
    screen.line('Check in GoldLeaf whether the unknown people were invited. Then record it, for example:');
    screen.line(`  goldleaf invite --report ${name} --mark ADDRESS invited`);
    screen.line(`  goldleaf invite --report ${name} --mark ADDRESS not-invited`);
  }
  return all.every(({ state }) => state === 'invited');
}

async function readPeople(name: string): Promise<KnownPeople> {
  const people = new KnownPeople();
  const { journal: path, oldEntries } = await locateReport(name);
  for (const entry of oldEntries) people.apply({ event: 'imported', run: '', ...entry } satisfies Imported);
  using _journal = Journal.open(path, (event) => people.apply(event), { isReadOnly: true });
  return people;
}

function showServer(server: string, people: KnownPeople, screen: Screen): readonly Status[] {
  const statuses = people.peopleAt(server).map((person) => statusOf(person, people));
  const of = (state: Status['state']): readonly Status[] =>
    statuses.filter((status) => status.state === state);
  const counts = (['unknown', 'failed', 'in progress', 'invited'] as const)
    .map((state) => ({ state, count: of(state).length }))
    .filter(({ count }) => count > 0);
  screen.line(`${server}: ${counts.map(({ state, count }) => `${count} ${state}`).join(', ')}.`);
  for (const { email, at, reason } of of('unknown')) screen.marked('unknown', ['unknown', email, at, reason]);
  for (const { email, at, reason } of of('failed')) screen.marked('failed', ['failed ', email, at, reason]);
  for (const { email, at } of of('in progress')) screen.marked('not_sent', ['in progress', email, at]);
  return statuses;
}

function statusOf(person: PersonRecord, people: KnownPeople): Status {
  const { server, email, state } = person;
  if (state !== 'sending') return { ...person, state };
  const processes = people.openClaims(server, email).map(({ run }) => people.processOf(run));
  const isInProgress = processes.some((process) => process !== undefined && isAlive(process));
  return { ...person, state: isInProgress ? 'in progress' : 'unknown' };
}

function showInvalidRows({ invalidRows }: KnownPeople, screen: Screen): void {
  if (invalidRows.length === 0) return;
  screen.line();
  screen.line('Invalid rows of the last run:');
  for (const { location, email, rules } of invalidRows)
    screen.marked('invalid', [location, email, rules.join(', ')]);
}
