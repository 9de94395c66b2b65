import type { Skipped } from './har-response.ts';
import type { Traffic } from './traffic-reader.ts';

const REASONS: Readonly<Record<Skipped | 'duplicate', (count: string) => string>> = {
  malformed: (count) => `${count} without a request, a status or a date.`,
  otherHost: (count) => `${count} to other addresses. To read them, pass --server with the API's address.`,
  unknownOperation: (count) => `${count} that belong to no known operation. They are listed below.`,
  failed: (count) => `${count} with a status other than 2xx.`,
  notJson: (count) => `${count} that aren't JSON, such as HTML pages and files.`,
  noBody: (count) =>
    `${count} without a body. Some browsers save bodies only on request: "Save all as HAR with content".`,
  unreadableBody: (count) => `${count} whose body is no valid JSON, such as a cut or compressed one.`,
  duplicate: (count) => `${count} that another entry repeats.`,
};

/** Says what was read and what was ignored. It contains no value, and no address. */
export function reportTraffic({ files, unknown, documents }: Traffic): string {
  const lines: string[] = [];
  for (const { file, recorded, skipped } of files) {
    lines.push(`${file}: ${plural(recorded, 'response')} recorded.`);
    for (const [reason, write] of Object.entries(REASONS)) {
      const count = skipped.get(reason as Skipped);
      if (count !== undefined) lines.push(`  Ignored ${write(plural(count, 'entry'))}`);
    }
  }
  if (unknown.size > 0) lines.push('No known operation:');
  for (const [request, count] of unknown) lines.push(`  ${request} (${count})`);
  const operations = [...documents.values()].flatMap((one) => one.operations);
  lines.push(`Observed: ${plural(operations.length, 'operation')} of ${plural(documents.size, 'tag')}.`);
  return lines.join('\n');
}

function plural(count: number, noun: 'response' | 'entry' | 'operation' | 'tag'): string {
  if (count === 1) return `1 ${noun}`;
  return `${count.toLocaleString('en')} ${noun === 'entry' ? 'entries' : `${noun}s`}`;
}
