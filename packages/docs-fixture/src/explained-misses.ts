import type { ReferenceReading } from '@goldleaf/evidence/docs';

/** Why a fact can't be read: Widdershins doesn't print it, or prints it in a way that has two meanings. */
export interface ExplainedMiss {
  readonly fact: string;
  readonly reason: string;
}

/**
 * Explains facts that were not read.
 *
 * @returns the explained ones, and those that only a fault of the reader explains
 */
export function explainMisses(
  missed: readonly string[],
  readings: readonly ReferenceReading[],
): { explained: ExplainedMiss[]; unexplained: string[] } {
  const listed = listedProblems(readings);
  const explained: ExplainedMiss[] = [];
  const unexplained: string[] = [];
  for (const fact of missed) {
    const reason = reasonOf(fact, listed);
    if (reason === undefined) unexplained.push(fact);
    else explained.push({ fact, reason });
  }
  return { explained, unexplained };
}

/** Problems by operation and part, such as `POST /pets 200`. */
function listedProblems(readings: readonly ReferenceReading[]): Map<string, string> {
  const problems = new Map<string, string>();
  for (const { operations, problems: listed } of readings) {
    for (const { part, section, text } of listed) {
      const operation = part === undefined ? undefined : operations[part];
      if (operation === undefined) continue;
      const name = `${operation.method} ${operation.path}`;
      const status = /^Responses, (.+)$/.exec(section)?.[1];
      problems.set(`${name} ${status ?? (section === 'Body parameter' ? 'body' : '')}`.trim(), text);
    }
  }
  return problems;
}

function reasonOf(fact: string, listed: ReadonlyMap<string, string>): string | undefined {
  const [, part = '', rest = ''] = /^(\S+ \S+ [^\s/[]+)(.*)$/.exec(fact) ?? [];
  const problem = listed.get(part);
  if (problem !== undefined) return `The reader lists it: ${problem.replace(/:.*/, '')}`;
  const isResponse = / (\d{3}|[1-5]XX|default)$/.test(part);
  if (isResponse && / format=/.test(rest))
    return 'A table has no format of a response, of items, or of a type that is a list.';
  if (isResponse && /(\[\]|\/\w+)* (enum|type)=/.test(rest))
    return 'A table has no values and no types of items.';
  if (/\[\].* (type|format|enum)=/.test(rest))
    return "A table has one type for items: nothing of the items' own.";
  return undefined;
}
