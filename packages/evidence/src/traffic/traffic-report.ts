import type { Skipped } from './har-response.ts';
import type { SkippedEntries, Traffic } from './traffic-reader.ts';

const REASONS: Readonly<Record<Skipped, string>> = {
  malformed: 'no request, status or date',
  otherHost: "another address; to read it, pass --server with the API's address",
  unknownOperation: 'no known operation, listed below',
  failed: 'status other than 2xx',
  notJson: 'not JSON, such as an HTML page or a file',
  noBody: 'no body; some browsers save bodies only with "Save all as HAR with content"',
  unreadableBody: "body that isn't valid JSON, such as a cut or compressed one",
  duplicate: 'repeated by another entry',
};

/** Operations that one line lists. */
const MOST_OPERATIONS = 3;

/** Says what was read and what was ignored. It contains no value, and no address. */
export function reportTraffic({ files, unknown, documents }: Traffic): string {
  const lines: string[] = [];
  for (const { file, recorded, skipped } of files) {
    lines.push(`${file}: ${plural(recorded, 'response')} recorded.`);
    for (const [reason, text] of Object.entries(REASONS)) {
      const entries = skipped.get(reason as Skipped);
      if (entries) lines.push(`  ${plural(entries.count, 'entry')} ignored: ${text}${listed(entries)}.`);
    }
  }
  if (unknown.size > 0) lines.push('No known operation:');
  for (const [request, count] of unknown) lines.push(`  ${request} (${count})`);
  const operations = [...documents.values()].flatMap((one) => one.operations);
  lines.push(`Observed: ${plural(operations.length, 'operation')} of ${plural(documents.size, 'tag')}.`);
  return lines.join('\n');
}

/** Lists the operations of entries, so that a reader can find them in the HAR. */
function listed({ operations }: SkippedEntries): string {
  if (operations.size === 0) return '';
  const shown = [...operations].sort().slice(0, MOST_OPERATIONS);
  const rest = operations.size - shown.length;
  return ` (${shown.join(', ')}${rest > 0 ? `, ${rest} more` : ''})`;
}

function plural(count: number, noun: 'response' | 'entry' | 'operation' | 'tag'): string {
  if (count === 1) return `1 ${noun}`;
  return `${count.toLocaleString('en')} ${noun === 'entry' ? 'entries' : `${noun}s`}`;
}
