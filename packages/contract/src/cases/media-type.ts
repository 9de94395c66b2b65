import type { Expectation } from '../expectation.ts';
import {
  bodyRefusal,
  emptyAnswer,
  goodAnswer,
  goodRequest,
  prismProblem,
  type WireCase,
} from '../wire-case.ts';

const OTHER = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'multipart/form-data; boundary=x',
];

/** The body's media type: JSON, however it is written, and nothing else. */
export function mediaTypeCases(expectation: Expectation): WireCase[] {
  const { operation } = expectation;
  const request = goodRequest(expectation);
  const { 'content-type': mediaType, ...untyped } = request.headers as Record<string, string>;
  const sentAs = (type: string) => ({ ...request, headers: { ...untyped, 'content-type': type } });

  return [
    ...[`${mediaType}; charset=utf-8`, `${mediaType}`.toUpperCase()].map((type) => ({
      id: `media-type/${type}`,
      request: sentAs(type),
      answer: goodAnswer(expectation),
    })),
    ...OTHER.map((type) => ({
      id: `media-type/${type}`,
      request: sentAs(type),
      answer:
        400 in operation.responses
          ? emptyAnswer(400, ['request: 415'])
          : prismProblem(415, 'INVALID_CONTENT_TYPE'),
    })),
    {
      // Without a media type the body is text.
      id: 'media-type/none',
      request: { ...request, headers: untyped },
      answer: bodyRefusal(expectation, ['request.body: type']),
    },
  ];
}
