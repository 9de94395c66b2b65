import { inspect } from 'node:util';
import { type SourceLocation, sourceLocation } from '@goldleaf/specs/source-location';
import type { WireRequest } from './answer.ts';
import { pointerOf } from './description.ts';
import type { Expectation } from './expectation.ts';
import type { Level } from './level.ts';
import type { Failure } from './suite.ts';

/** Where `pnpm mock` listens. */
const MOCK = 'http://127.0.0.1:4010';

/** The keys below an operation that a level is about. */
const BELOW: Readonly<Record<Level, readonly string[]>> = {
  inventory: [],
  access: [],
  parameters: ['parameters'],
  body: ['requestBody'],
  responses: ['responses'],
  examples: ['responses'],
};

/** Where in the description to look for what a failure is about. */
export function failurePlace({ method, path }: Expectation, level: Level): SourceLocation {
  return sourceLocation(pointerOf(['paths', path, method.toLowerCase(), ...BELOW[level]]));
}

/**
 * All that is needed to look into a failure, and nothing secret: tokens are named, not written.
 *
 * @param url - base URL of the target, for the `curl` line. Default: the mock's
 */
export function failureText(expectation: Expectation, failure: Failure, url: string = MOCK): string {
  const { operationId, method, path, docs, evidence } = expectation;
  const { id, level, expected, got, seed, request } = failure;
  const place = failurePlace(expectation, level);
  return [
    `${operationId} ${id}`,
    `  operation  ${method} ${path} (${evidence} evidence)`,
    `  expected   ${shown(expected)}`,
    `  got        ${shown(got)}`,
    ...(seed === undefined ? [] : [`  seed       ${seed}`]),
    ...(request ? [`  again      ${curl(request, url)}`] : []),
    `  described  ${place.file}#${place.pointerInFile}`,
    `  docs       ${docs}`,
  ].join('\n');
}

/** The request as one line for a shell, the token left to its environment. */
export function curl({ method, path, headers, body }: WireRequest, url: string = MOCK): string {
  const shownHeaders = Object.entries(headers)
    .filter(([name]) => name !== 'accept')
    .map(([name, value]) =>
      name === 'authorization'
        ? `-H "authorization: ${value.replace(/^Bearer .+$/, 'Bearer $GOLDLEAF_TOKEN')}"`
        : `-H ${quoted(`${name}: ${value}`)}`,
    );
  const data = body === undefined ? [] : [`--data-raw ${quoted(body)}`];
  return ['curl -i', `-X ${method}`, quoted(url + path), ...shownHeaders, ...data].join(' ');
}

/** For a POSIX shell; where a character is not to be printed, as bash writes it. */
function quoted(text: string): string {
  const unprinted = /[^ -\u{10ffff}]/u;
  if (!unprinted.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = [...text].map((one) => {
    if (one === '\\' || one === "'") return `\\${one}`;
    return unprinted.test(one) ? `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}` : one;
  });
  return `$'${escaped.join('')}'`;
}

function shown(value: unknown): string {
  return inspect(value, { depth: 8, breakLength: 110, maxStringLength: 300, sorted: false }).replaceAll(
    '\n',
    '\n             ',
  );
}
