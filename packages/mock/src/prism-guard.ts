// A few requests have Prism 5.12 throw where nobody catches: they are never answered, and the process that runs the mock ends
// with them (docs/decisions/prism-version.md). Here such requests get Prism's own answers.
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { createInstance } from '@stoplight/prism-http';
import { parse } from 'content-type';

/** Has Prism answer 500 with problem+json where one of its steps throws, a malformed percent-encoding in a path for one. */
export function answerFailures(prism: ReturnType<typeof createInstance>): void {
  const request = prism.request;
  prism.request =
    (...args) =>
    async () => {
      try {
        return await request(...args)();
      } catch (error) {
        return { _tag: 'Left', left: error instanceof Error ? error : new Error(String(error)) };
      }
    };
}

/** Hands Prism's server no request that it cannot read, and lets it name any violation in a header. */
export function readableRequests(server: Server): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    makeReadable(request);
    keepViolationsAscii(response);
    for (const listener of listeners) listener.call(server, request, response);
  });
}

/** A target that is no URL becomes a path that no description has; a Content-Type that is no media type becomes "some bytes". */
function makeReadable(request: IncomingMessage): void {
  const target = request.url ?? '';
  if (!URL.canParse(target, 'http://mock')) request.url = `/${encodeURIComponent(target)}`;

  const contentType = request.headers['content-type'];
  if (contentType && !isMediaType(contentType)) request.headers['content-type'] = 'application/octet-stream';
}

function isMediaType(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `sl-violations` quotes the names of properties, and a header takes no character above U+00FF: JSON's escapes say the same. */
function keepViolationsAscii(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(name, name === 'sl-violations' ? String(value).replace(/[^ -~]/g, jsonEscape) : value);
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
