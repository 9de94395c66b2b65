import type { Direction } from '../compare/change.ts';
import type { Cursor } from '../compare/cursor.ts';
import { joinTrail, stepsIntoSchema } from '../compare/schema-step.ts';
import type { Finding, Subject } from './finding.ts';
import {
  contentRule,
  explained,
  headerPresenceRule,
  headerRule,
  operationPresenceRule,
  operationRule,
  parameterPresenceRule,
  parameterRule,
  pathNameRule,
  requestBodyRule,
  statusRule,
} from './operation.ts';
import { keywordRule } from './schema/keyword.ts';
import { replacementRule } from './schema/replacement.ts';

/** A finding, and where it was found. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly direction: Direction;
  /** In words. */
  readonly location: string;
  readonly at: Cursor;
}

/** Judges the difference that a cursor leads to. */
export function classifyDifference(root: Cursor): LocatedFinding[] {
  if (root.key === 'components') {
    const schema = root.down(3);
    return classifySchema(schema, RESPONSE_BODY, `schema \`${schema.after.done.at(-1)}\``);
  }
  const path = root.down(2);
  if (!path.isThere) return classifyOperation(path.down());
  const { before, after } = path.objects;
  // The path as a whole came, went, or names its parameters otherwise.
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((method) => {
    const operation = path.into(method);
    if (path.kind !== 'rename') return classifyOperation(operation);
    const finding = pathNameRule(String(path.before.done.at(-1)), String(path.after.done.at(-1)));
    return located([finding], 'operation', 'path', operation);
  });
}

function classifyOperation(operation: Cursor): LocatedFinding[] {
  if (operation.isThere)
    return located(operationPresenceRule(operation.presence), 'operation', 'operation', operation);
  switch (operation.key) {
    case 'parameters':
      return classifyParameter(operation.down(2));
    case 'requestBody':
      return classifyRequestBody(operation);
    case 'responses':
      return classifyResponse(operation.down());
    default: {
      const findings = operationRule({ key: operation.key, ...operation.objects });
      return located(findings, 'operation', 'operation', operation.down());
    }
  }
}

function classifyParameter(parameter: Cursor): LocatedFinding[] {
  const described = parameter.presence.after ?? parameter.objects.before;
  const location = `${described['in']} parameter \`${described['name']}\``;
  if (parameter.isThere)
    return located(parameterPresenceRule(parameter.presence), 'request', location, parameter);
  if (parameter.key === 'schema') return classifySchema(parameter.down(), PARAMETER, location);
  return located(
    parameterRule({ key: parameter.key, ...parameter.objects }),
    'request',
    location,
    parameter.down(),
  );
}

function classifyRequestBody(operation: Cursor): LocatedFinding[] {
  const body = operation.down();
  const location = 'request body';
  if (!body.isThere && body.key === 'content') return classifyContent(body, REQUEST_BODY, location);
  const [holder, at] = body.isThere ? [operation, body] : [body, body.down()];
  return located(requestBodyRule({ key: holder.key, ...holder.objects }), 'request', location, at);
}

function classifyResponse(responses: Cursor): LocatedFinding[] {
  const response = responses.down();
  const location = `response ${responses.key}`;
  if (response.isThere) {
    return located(statusRule({ key: responses.key, ...responses.objects }), 'response', location, response);
  }
  if (response.key === 'content') return classifyContent(response, RESPONSE_BODY, location);
  if (response.key !== 'headers') return explainedAt(response, 'response', location);
  const headers = response.down();
  const names = headers.isThere
    ? Object.keys({ ...headers.objects.before, ...headers.objects.after })
    : [headers.key];
  return names.flatMap((name) =>
    classifyHeader(headers.isThere ? headers.into(name) : headers.down(), `${location}, header \`${name}\``),
  );
}

function classifyHeader(header: Cursor, location: string): LocatedFinding[] {
  if (header.isThere) return located(headerPresenceRule(header.presence), 'response', location, header);
  if (header.key === 'schema') return classifySchema(header.down(), RESPONSE_HEADER, location);
  return located(headerRule({ key: header.key, ...header.objects }), 'response', location, header.down());
}

/** @param holder - the request body or the response */
function classifyContent(holder: Cursor, subject: Subject, where: string): LocatedFinding[] {
  const content = holder.down();
  if (content.isThere || content.down().isThere) {
    return contentRule(subject.direction, holder.objects).flatMap(({ mediaType, ...finding }) =>
      located([finding], subject.direction, `${where}, ${mediaType}`, content.into(mediaType)),
    );
  }
  const media = content.down();
  const location = content.key === 'application/json' ? where : `${where}, ${content.key}`;
  if (media.key === 'schema') return classifySchema(media.down(), subject, location);
  return explainedAt(media, subject.direction, location);
}

function classifySchema(schema: Cursor, subject: Subject, where: string, trail = ''): LocatedFinding[] {
  const { before, after } = schema.objects;
  const here = trail === '' ? subject : { ...subject, name: subject.property };
  const locationOf = (finding: Finding): string => {
    const whole = `${trail}${trail && /^\w/.test(finding.trail ?? '') ? '.' : ''}${finding.trail ?? ''}`;
    return whole === '' ? where : `${where}, \`${whole}\``;
  };

  const replacement = replacementRule(before, after, here);
  if (replacement) return located([replacement], subject.direction, locationOf(replacement), schema);
  if (schema.isThere) return [];

  const steps = stepsIntoSchema(schema.after.rest);
  if (steps > 0) {
    return classifySchema(
      schema.down(steps),
      subject,
      where,
      joinTrail(trail, schema.after.rest.slice(0, steps)),
    );
  }
  const keyword = schema.down();
  const value = keyword.isThere ? keyword : keyword.down();
  const findings = keywordRule({
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
    return located([finding], subject.direction, locationOf(finding), at);
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

function explainedAt(holder: Cursor, direction: Direction, location: string): LocatedFinding[] {
  return located([explained({ key: holder.key, ...holder.objects })], direction, location, holder.down());
}

function located(
  findings: readonly Finding[],
  direction: Direction,
  location: string,
  at: Cursor,
): LocatedFinding[] {
  return findings.map((finding) => ({ finding, direction, location, at }));
}
