import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { markdownTable } from 'markdown-table';
import { type Comparison, named, type Row } from './comparison.ts';
import { format } from './figure.ts';
import type { Generation } from './generate-peers.ts';
import type { Peer } from './peers.ts';
import type { Target } from './targets.ts';

/** Writes a run as Markdown: what must be reached, the clients side by side, and how the generators fared. */
export function report({ rows, nodeSize, generations }: Comparison, targets: readonly Target[]): string {
  const typed = rows.filter(({ types }) => types);
  return [
    table(
      ['what', 'must be at most', 'is', ''],
      targets.map(({ what, most, is, reached }) => [what, most, is, reached ? 'reached' : '**missed**']),
    ),
    table(
      ['client', 'beside sending', 'size', 'CPU a call', '× openapi-fetch', '× ky', 'requests/s', '× fetch'],
      rows.map((row) => [
        label(row),
        duties(row),
        `${format(row.size)} B`,
        `${format(row.cpu, 1)} µs`,
        format(row.cpu / named(rows, 'openapi-fetch').cpu, 2),
        format(row.cpu / named(rows, 'ky').cpu, 2),
        format(row.requestsPerSecond),
        format(row.requestsPerSecond / named(rows, 'fetch').requestsPerSecond, 2),
      ]),
    ),
    table(
      [
        'types of',
        'instantiations, TypeScript 5.9',
        'check',
        'instantiations, 7.0',
        'check',
        '× openapi-fetch',
      ],
      typed.map(({ name, typeChecks: { '5.9': older, '7.0': newer } }) => [
        name,
        format(older.instantiations),
        `${format(older.time, 2)} s`,
        format(newer.instantiations),
        `${format(newer.time, 2)} s`,
        format(newer.instantiations / named(rows, 'openapi-fetch').typeChecks['7.0'].instantiations, 2),
      ]),
    ),
    table(
      ['generator', 'takes the description', 'seconds', 'what it writes compiles'],
      generations.map((generation) => generationCells(generation, rows)),
    ),
    `Bundled for Node, “invite one user” has ${format(nodeSize)} B.`,
    `Node ${process.versions.node}, ${availableParallelism()} cores. Ratios count, not times.`,
  ].join('\n\n');
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return markdownTable([[...head], ...body.map((cells) => [...cells])]);
}

function label({ name, package: packageName }: Peer): string {
  return packageName && name !== 'goldleaf' ? `${name} ${versionOf(packageName)}` : name;
}

function versionOf(packageName: string): string {
  const file = new URL(`../node_modules/${packageName}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function duties(peer: Peer): string {
  return (['types', 'tokens', 'retries', 'timeouts'] as const).filter((duty) => peer[duty]).join(', ');
}

function generationCells({ name, seconds, error }: Generation, rows: readonly Row[]): string[] {
  if (error) return [name, `no: ${error}`, '', ''];
  const { errors } = named(rows, name).typeChecks['7.0'];
  const reasons = [...new Set(errors.map((line) => line.replace(/^.*?: error /, '')))];
  const compiles = errors.length === 0 ? 'yes' : `no, ${errors.length} errors: ${reasons.join('; ')}`;
  return [name, 'yes', format(seconds, 1), compiles];
}
