import { type Bundle, bundlePeer } from './bundle.ts';
import { measureCpu } from './cpu.ts';
import { type Generation, generatePeers } from './generate-peers.ts';
import { measureLoopback } from './loopback.ts';
import { measureObserving, type Observing } from './observing.ts';
import { type Peer, peers } from './peers.ts';
import { countTokenRequests, type TokenRequests } from './token-requests.ts';
import { type CompilerVersion, type TypeCheck, typeCheckPeer } from './type-check.ts';

/** How often each call is checked: its time is the median. */
const TYPE_CHECKS = 3;

/** `peers/NAME.ts` of the client, called by `goldleaf[path]`. */
const PATH_KEYED = 'goldleaf-path-keyed';

/** The results of one run. */
export interface Comparison {
  readonly generations: readonly Generation[];
  /** Rows of the peers whose generator accepted the description. */
  readonly rows: readonly Row[];
  /** Bytes of our client as bundled for Node. */
  readonly nodeSize: number;
  readonly tokenRequests: TokenRequests;
  readonly observing: Observing;
  /** The types of the same call, written as `goldleaf[path].POST()`. */
  readonly pathKeyed: Readonly<Record<CompilerVersion, TypeCheck>>;
}

export interface Row extends Peer {
  /** Bytes of a page's bundle, minified and brotli. */
  readonly size: number;
  /** Microseconds a call. */
  readonly cpu: number;
  readonly requestsPerSecond: number;
  readonly typeChecks: Readonly<Record<CompilerVersion, TypeCheck>>;
}

/** Measures everything, side by side. Takes a minute or two. */
export async function compare(): Promise<Comparison> {
  const step = <T>(name: string, run: () => Promise<T>): Promise<T> => {
    console.error(`${name} …`);
    return run();
  };

  const generations = await step('generate', generatePeers);
  const failed = generations.filter(({ error }) => error).map(({ name }) => name);
  const compared = peers.filter(({ name }) => !failed.includes(name));

  const bundles = new Map<string, Bundle>();
  const nodeBundle = await step('bundle', async () => {
    for (const { name } of compared) bundles.set(name, await bundlePeer(name));
    return bundlePeer('goldleaf', 'node');
  });
  const urls = new Map([...bundles].map(([name, { url }]) => [name, url]));
  // The calls are made by Node, where our client does more than in a page.
  urls.set('goldleaf', nodeBundle.url);

  const typeChecks = new Map<string, Record<CompilerVersion, TypeCheck>>();
  await step('check types', async () => {
    const check = (name: string, version: CompilerVersion) => typeCheckPeer(name, version, TYPE_CHECKS);
    for (const name of [...compared.map((peer) => peer.name), PATH_KEYED]) {
      typeChecks.set(name, { '5.9': await check(name, '5.9'), '7.0': await check(name, '7.0') });
    }
  });
  const tokenRequests = await step('request tokens', () => countTokenRequests(of(urls, 'goldleaf')));
  const cpu = await step('call on a stub', () => measureCpu(urls));
  const loopback = await step('call on loopback', () => measureLoopback(urls));
  const observing = await step('observe', measureObserving);

  const rows = compared.map((peer) => ({
    ...peer,
    size: of(bundles, peer.name).size,
    cpu: of(cpu, peer.name),
    requestsPerSecond: of(loopback, peer.name),
    typeChecks: of(typeChecks, peer.name),
  }));
  return {
    generations,
    rows,
    nodeSize: nodeBundle.size,
    tokenRequests,
    observing,
    pathKeyed: of(typeChecks, PATH_KEYED),
  };
}

/** @throws {Error} when it was not measured: a generator that failed leaves its peer out */
export function named(rows: readonly Row[], name: string): Row {
  return of(new Map(rows.map((row) => [row.name, row])), name);
}

function of<T>(values: ReadonlyMap<string, T>, name: string): T {
  const value = values.get(name);
  if (value === undefined) throw new Error(`${name} was not measured`);
  return value;
}
