import { oneByOne, type Peer } from './peer.ts';
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

interface Library {
  readonly Comparator: new (documents: { readonly oas: object }) => Comparator;
}

/** PactFlow's comparison of a description with the contracts of its consumers. */
export const pactComparator: Peer = {
  name: `${PACKAGE} ${peerVersion(PACKAGE)}`,
  input: 'the recorded traffic as a Pact',
  reports: oneByOne(async ({ spec, traffic }) => {
    const { Comparator: Implementation } = loadPeer<Library>(PACKAGE);
    const lines: string[] = [];
    try {
      const results = new Implementation({ oas: spec }).compare(pactOf(traffic));
      for await (const { code, message, mockDetails } of results)
        lines.push([code, message, mockDetails?.location].join(' '));
    } catch (error) {
      lines.push(String(error));
    }
    return lines.join('\n');
  }),
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
