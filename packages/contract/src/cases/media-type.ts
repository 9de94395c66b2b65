import { fullValue } from '@goldleaf/openapi';
import { answerCheck, type Check } from '../check.ts';
import type { Expectation, ExpectedBody } from '../expectation.ts';
import { bodyText, goodAnswer, goodRequest, mediaTypeRefusal, refusal } from '../expected-answer.ts';

const OTHER = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
];

const FORM = 'multipart/form-data';

/** The body's media type: the one that is documented, however it is written, and nothing else. */
export function mediaTypeCases(expectation: Expectation): Check[] {
  const { body } = expectation;
  if (!body || body.mediaType === '*/*') return [];
  const request = goodRequest(expectation);
  const { 'content-type': _, ...untyped } = request.headers as Record<string, string>;
  const sentAs = (type: string) => ({ ...request, headers: { ...untyped, 'content-type': type } });
  const refused = mediaTypeRefusal(expectation);
  return [
    ...OTHER.map((type) => answerCheck(`C1/${type}`, 'body', sentAs(type), refused)),
    ...(body.mediaType === FORM ? formCases(expectation, body) : jsonCases(expectation)),
  ];
}

function jsonCases(expectation: Expectation): Check[] {
  const request = goodRequest(expectation);
  const { 'content-type': mediaType, ...untyped } = request.headers as Record<string, string>;
  const sentAs = (type: string) => ({ ...request, headers: { ...untyped, 'content-type': type } });
  return [
    ...[`${mediaType}; charset=utf-8`, `${mediaType}`.toUpperCase()].map((type) =>
      answerCheck(`C3/${type}`, 'body', sentAs(type), goodAnswer(expectation)),
    ),
    answerCheck(`C1/${FORM}`, 'body', sentAs(`${FORM}; boundary=x`), mediaTypeRefusal(expectation)),
    // Without a media type the body is text.
    answerCheck(
      'C2/none',
      'body',
      { ...request, headers: untyped },
      refusal(expectation, ['request.body: type']),
    ),
  ];
}

function formCases(expectation: Expectation, { mediaType, schema }: ExpectedBody): Check[] {
  const request = goodRequest(expectation);
  const parts = fullValue(schema) as Record<string, unknown>;
  const sent = (value: unknown) => ({ ...request, body: bodyText(mediaType, value) });
  const flags = Object.entries(schema.properties ?? {}).filter(([, { type }]) => type === 'boolean');
  const objects = Object.entries(schema.properties ?? {}).filter(([, { type }]) => type === 'object');
  return [
    answerCheck('P3/all', 'body', request, goodAnswer(expectation)),
    ...Object.keys(parts).map((name) =>
      answerCheck(`P4/${name}-missing`, 'body', sent({ ...parts, [name]: {} }), goodAnswer(expectation)),
    ),
    ...flags.map(([name]) =>
      answerCheck(
        `N17/${name}/type-string`,
        'body',
        sent({ ...parts, [name]: 'maybe' }),
        refusal(expectation, [`request.body.${name}: type`]),
      ),
    ),
    ...objects.map(([name]) =>
      answerCheck(
        `N17/${name}/type-string`,
        'body',
        sent({ ...parts, [name]: 'text' }),
        refusal(expectation, [`request.body.${name}: type`]),
      ),
    ),
    answerCheck(
      'C1/application/json',
      'body',
      { ...request, headers: { ...request.headers, 'content-type': 'application/json' }, body: '{}' },
      mediaTypeRefusal(expectation),
    ),
    answerCheck(
      'N17/no-boundary',
      'body',
      { ...request, headers: { ...request.headers, 'content-type': mediaType } },
      mediaTypeRefusal(expectation),
    ),
  ];
}
