import fc from 'fast-check';
import { checksOf } from '../../src/checks/all-checks.ts';
import { type CheckTopic, topicFamily, topicId } from '../../src/checks/topic.ts';
import type { Expectation } from '../../src/expectations/expectation.ts';
import type { WireRequest } from '../../src/targets/wire.ts';

/** A request of the suite. */
export interface VariedRequest {
  readonly operation: string;
  readonly check: string;
  readonly topic: CheckTopic;
  readonly request: WireRequest;
}

/**
 * Selects requests of all operations and all families of checks. The same call selects the same requests.
 *
 * @param count - number of requests
 */
export async function variedRequests(all: readonly Expectation[], count: number): Promise<VariedRequest[]> {
  const byFamily = new Map<string, VariedRequest[]>();
  for (const expectation of all)
    for await (const varied of requestsOf(expectation, all)) {
      const family = familyOf(varied.topic);
      byFamily.set(family, [...(byFamily.get(family) ?? []), varied]);
    }
  const families = [...byFamily.values()].map(shuffled);
  const selected: VariedRequest[] = [];
  const operations = new Set<string>();
  for (let round = 0; selected.length < count && families.some((family) => family.length > 0); round++)
    for (const family of families) {
      // Operations without a request come first.
      const index = family.findIndex(({ operation }) => !operations.has(operation));
      const [varied] = family.splice(Math.max(index, 0), 1);
      if (!varied) continue;
      operations.add(varied.operation);
      selected.push(withAccept(varied, round));
    }
  return selected.slice(0, count);
}

/** Values of the header `Accept`, for every fifth request of each family. */
const ACCEPT = ['application/json', 'application/xml', 'text/*;q=0.5, application/json'];

function withAccept(varied: VariedRequest, round: number): VariedRequest {
  const accept = round % 5 === 0 ? ACCEPT[(round / 5) % ACCEPT.length] : undefined;
  if (accept === undefined) return varied;
  const request = { ...varied.request, headers: { ...varied.request.headers, accept } };
  return { ...varied, check: `${varied.check} with Accept: ${accept}`, request };
}

/** Schemes, methods and statuses are families of their own. */
function familyOf(topic: CheckTopic): string {
  const hasOwnFamilies = ['access', 'method', 'status'].includes(topic.subject);
  return hasOwnFamilies ? topicId(topic) : topicFamily(topic);
}

/** Shuffles a list. The same list always gets the same order. */
function shuffled<T>(list: readonly T[]): T[] {
  const whole = { minLength: list.length, maxLength: list.length };
  const [order = []] = fc.sample(fc.shuffledSubarray([...list], whole), { seed: 5, numRuns: 1 });
  return order;
}

/** Runs the checks of an operation on a target that only records their requests. */
async function* requestsOf(
  expectation: Expectation,
  all: readonly Expectation[],
): AsyncGenerator<VariedRequest> {
  for (const { id, topic, kind, needs, run } of checksOf(expectation, all)) {
    if (kind !== 'request' || needs === 'validateResponse') continue;
    let sent: WireRequest | undefined;
    await run({
      isPrism: true,
      send: async (request) => {
        sent = request;
        return { status: 0, mediaType: undefined, body: undefined, violations: [] };
      },
    });
    if (sent) yield { operation: expectation.operationId, check: id, topic, request: sent };
  }
}
