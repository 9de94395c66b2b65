import type { Direction } from './change.ts';
import type { Cursor } from './cursor.ts';
import type { Finding, Subject } from './finding.ts';
import {
  explained,
  judgeContent,
  judgeHeader,
  judgeHeaderPresence,
  judgeOperation,
  judgeParameter,
  judgeParameterPresence,
  judgePathName,
  judgePresence,
  judgeRequestBody,
  judgeStatus,
} from './judged-operation.ts';
import { judgeReplacement } from './judged-replacement.ts';
import { judgeKeyword } from './judged-schema.ts';
import { joinTrail, stepsIntoSchema } from './schema-step.ts';

/** A finding, and where it was found. */
export interface Located {
  readonly finding: Finding;
  readonly direction: Direction;
  /** In words. */
  readonly place: string;
  readonly at: Cursor;
}

/** Judges the difference that a cursor leads to. */
export function judgeDifference(root: Cursor): Located[] {
  if (root.key === 'components') {
    const schema = root.down(3);
    return judgeSchemaAt(schema, RESPONSE_BODY, `schema \`${schema.after.done.at(-1)}\``);
  }
  const path = root.down(2);
  if (!path.isThere) return judgeOperationAt(path.down());
  const { before, after } = path.objects;
  // The path as a whole came, went, or names its parameters otherwise.
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((method) => {
    const operation = path.into(method);
    if (path.kind !== 'rename') return judgeOperationAt(operation);
    const finding = judgePathName(String(path.before.done.at(-1)), String(path.after.done.at(-1)));
    return located([finding], 'operation', 'path', operation);
  });
}

function judgeOperationAt(operation: Cursor): Located[] {
  if (operation.isThere)
    return located(judgePresence(operation.presence), 'operation', 'operation', operation);
  switch (operation.key) {
    case 'parameters':
      return judgeParameterAt(operation.down(2));
    case 'requestBody':
      return judgeRequestBodyAt(operation);
    case 'responses':
      return judgeResponseAt(operation.down());
    default: {
      const findings = judgeOperation({ key: operation.key, ...operation.objects });
      return located(findings, 'operation', 'operation', operation.down());
    }
  }
}

function judgeParameterAt(parameter: Cursor): Located[] {
  const described = parameter.presence.after ?? parameter.objects.before;
  const place = `${described['in']} parameter \`${described['name']}\``;
  if (parameter.isThere)
    return located(judgeParameterPresence(parameter.presence), 'request', place, parameter);
  if (parameter.key === 'schema') return judgeSchemaAt(parameter.down(), PARAMETER, place);
  return located(
    judgeParameter({ key: parameter.key, ...parameter.objects }),
    'request',
    place,
    parameter.down(),
  );
}

function judgeRequestBodyAt(operation: Cursor): Located[] {
  const body = operation.down();
  const place = 'request body';
  if (!body.isThere && body.key === 'content') return judgeContentAt(body, REQUEST_BODY, place);
  const [holder, at] = body.isThere ? [operation, body] : [body, body.down()];
  return located(judgeRequestBody({ key: holder.key, ...holder.objects }), 'request', place, at);
}

function judgeResponseAt(responses: Cursor): Located[] {
  const response = responses.down();
  const place = `answer ${responses.key}`;
  if (response.isThere) {
    return located(judgeStatus({ key: responses.key, ...responses.objects }), 'response', place, response);
  }
  if (response.key === 'content') return judgeContentAt(response, RESPONSE_BODY, place);
  if (response.key !== 'headers') return explainedAt(response, 'response', place);
  const headers = response.down();
  const names = headers.isThere
    ? Object.keys({ ...headers.objects.before, ...headers.objects.after })
    : [headers.key];
  return names.flatMap((name) =>
    judgeHeaderAt(headers.isThere ? headers.into(name) : headers.down(), `${place}, header \`${name}\``),
  );
}

function judgeHeaderAt(header: Cursor, place: string): Located[] {
  if (header.isThere) return located(judgeHeaderPresence(header.presence), 'response', place, header);
  if (header.key === 'schema') return judgeSchemaAt(header.down(), RESPONSE_HEADER, place);
  return located(judgeHeader({ key: header.key, ...header.objects }), 'response', place, header.down());
}

/** @param holder - the request body or the response */
function judgeContentAt(holder: Cursor, subject: Subject, where: string): Located[] {
  const content = holder.down();
  if (content.isThere || content.down().isThere) {
    return judgeContent(subject.direction, holder.objects).flatMap(({ mediaType, ...finding }) =>
      located([finding], subject.direction, `${where}, ${mediaType}`, content.into(mediaType)),
    );
  }
  const media = content.down();
  const place = content.key === 'application/json' ? where : `${where}, ${content.key}`;
  if (media.key === 'schema') return judgeSchemaAt(media.down(), subject, place);
  return explainedAt(media, subject.direction, place);
}

function judgeSchemaAt(schema: Cursor, subject: Subject, where: string, trail = ''): Located[] {
  const { before, after } = schema.objects;
  const here = trail === '' ? subject : { ...subject, name: subject.property };
  const placeOf = (finding: Finding): string => {
    const whole = `${trail}${trail && /^\w/.test(finding.trail ?? '') ? '.' : ''}${finding.trail ?? ''}`;
    return whole === '' ? where : `${where}, \`${whole}\``;
  };

  const replacement = judgeReplacement(before, after, here);
  if (replacement) return located([replacement], subject.direction, placeOf(replacement), schema);
  if (schema.isThere) return [];

  const steps = stepsIntoSchema(schema.after.rest);
  if (steps > 0) {
    return judgeSchemaAt(
      schema.down(steps),
      subject,
      where,
      joinTrail(trail, schema.after.rest.slice(0, steps)),
    );
  }
  const keyword = schema.down();
  const value = keyword.isThere ? keyword : keyword.down();
  const findings = judgeKeyword({
    keyword: schema.key,
    key: keyword.isThere ? undefined : keyword.key,
    kind: schema.kind,
    before,
    after,
    valueBefore: value.before.node,
    valueAfter: value.after.node,
    subject: here,
  });
  return findings.flatMap((finding) => {
    const at = finding.below?.reduce<Cursor>((cursor, key) => cursor.into(String(key)), schema) ?? keyword;
    return located([finding], subject.direction, placeOf(finding), at);
  });
}

const PARAMETER: Subject = {
  direction: 'request',
  name: 'request-parameter',
  property: 'request-parameter-property',
};
const REQUEST_BODY: Subject = { direction: 'request', name: 'request-body', property: 'request-property' };
const RESPONSE_BODY: Subject = {
  direction: 'response',
  name: 'response-body',
  property: 'response-property',
};
const RESPONSE_HEADER: Subject = {
  direction: 'response',
  name: 'response-header',
  property: 'response-header-property',
};

function explainedAt(holder: Cursor, direction: Direction, place: string): Located[] {
  return located([explained({ key: holder.key, ...holder.objects })], direction, place, holder.down());
}

function located(findings: readonly Finding[], direction: Direction, place: string, at: Cursor): Located[] {
  return findings.map((finding) => ({ finding, direction, place, at }));
}
