import { checksOf } from '../checks/all-checks.ts';
import type { Expectation } from '../expectations/expectation.ts';
import { expectedInventory } from '../expectations/inventory.ts';
import type { Target } from '../targets/target.ts';
import type { WireRequest, WireResponse } from '../targets/wire.ts';

/** A recorded request of the suite and the response to it. */
export interface Interaction {
  /** Id of the check that sent it. */
  readonly check: string;
  readonly request: WireRequest;
  /** The documented server's URL, without the path. */
  readonly baseUrl: string;
  readonly response: WireResponse;
}

/** Sends the requests of an operation's checks, valid and invalid ones, and records the responses. */
export async function recordTraffic(
  expectation: Expectation,
  all: readonly Expectation[],
  target: Target,
): Promise<Interaction[]> {
  const interactions: Interaction[] = [];
  const [baseUrl = ''] = expectation.row.servers ?? expectedInventory().servers;
  for (const { id, kind, needs, run } of checksOf(expectation, all)) {
    if (kind !== 'request' || needs === 'validateResponse') continue;
    const send = async (request: WireRequest): Promise<WireResponse> => {
      const response = await target.send(request);
      interactions.push({ check: id, request, baseUrl, response });
      return response;
    };
    await run({ ...target, send });
  }
  return interactions;
}

/** Returns a body as text. */
export function responseText({ mediaType, body }: WireResponse): string | undefined {
  if (body === undefined) return undefined;
  return mediaType?.endsWith('json') ? JSON.stringify(body) : String(body);
}
