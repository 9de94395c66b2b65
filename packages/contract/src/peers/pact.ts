import type { Peer } from './peer.ts';
import { loadPeer, peerVersion } from './tools.ts';
import type { Interaction } from './traffic.ts';

const PACKAGE = '@pactflow/openapi-pact-comparator';

interface Comparator {
  compare(pact: object): AsyncIterable<{
    readonly code: string;
    readonly message: string;
    readonly mockDetails?: { readonly location: string };
  }>;
}

/** PactFlow's comparison of a description with the contracts of its consumers. */
export const pactComparator: Peer = {
  name: `${PACKAGE} ${peerVersion(PACKAGE)}`,
  input: 'the recorded traffic as a Pact',
  async report(spec, traffic) {
    const { Comparator: Implementation } = loadPeer<{
      Comparator: new (documents: { readonly oas: object }) => Comparator;
    }>(PACKAGE);
    const reports: string[] = [];
    try {
      for await (const { code, message, mockDetails } of new Implementation({ oas: spec }).compare(
        pactOf(traffic),
      ))
        reports.push([code, message, mockDetails?.location].join(' '));
    } catch (error) {
      reports.push(String(error));
    }
    return reports.join('\n');
  },
};

/** @see https://github.com/pact-foundation/pact-specification/tree/version-2 */
function pactOf(traffic: readonly Interaction[]): object {
  return {
    consumer: { name: 'contract' },
    provider: { name: 'goldleaf' },
    metadata: { pactSpecification: { version: '2.0.0' } },
    interactions: traffic.map(pactInteraction),
  };
}

function pactInteraction({ check, request, response }: Interaction): object {
  const { pathname, search } = new URL(request.path, 'http://mock');
  const { status, mediaType, body } = response;
  return {
    description: check,
    request: {
      method: request.method,
      path: pathname,
      query: search.slice(1),
      headers: request.headers,
      ...(request.body !== undefined && { body: parsed(request.body) }),
    },
    response: {
      status,
      headers: mediaType ? { 'content-type': mediaType } : {},
      ...(body !== undefined && { body }),
    },
  };
}

/** A Pact has JSON bodies as values, and others as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
