import { responseTo } from './response-to.ts';
import { variedRequests } from './varied-requests.ts';

/**
 * Sends varied requests to two servers, one after another.
 *
 * @param seed - selects the requests
 * @returns the requests whose responses differ
 */
export async function findDifferences(
  count: number,
  seed: string,
  { expected, found }: { readonly expected: string; readonly found: string },
): Promise<readonly object[]> {
  const differences: object[] = [];
  for (const request of variedRequests(count, seed)) {
    const [one, other] = [await responseTo(expected, request), await responseTo(found, request)];
    if (JSON.stringify(one) !== JSON.stringify(other))
      differences.push({ request, expected: one, found: other });
  }
  return differences;
}
