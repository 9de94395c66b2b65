import type { Direction } from '../compare/change.ts';
import type { Cursor } from '../compare/cursor.ts';
import { keysOf } from '../compare/json.ts';
import type { Finding, Subject } from './finding.ts';
import { mediaTypeRule, mediaTypesRule } from './media-type.ts';
import { operationPresenceRule, operationRule, pathNameRule } from './operation.ts';
import { parameterPresenceRule, parameterRule } from './parameter.ts';
import { requestBodyPresenceRule, requestBodyRule } from './request-body.ts';
import { headerPresenceRule, headerRule, responseRule, statusRule } from './response.ts';
import { keywordRule } from './schema/keyword.ts';
import { replacementRule } from './schema/replacement.ts';
import { joinTrail, stepsIntoSchema } from './schema/step.ts';

/** A finding and where it is. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly direction: Direction;
  /** In words. */
  readonly location: string;
  readonly at: Cursor;
}

/** Classifies the difference that a cursor leads to, in `{ paths, components }`. */
export function classify(root: Cursor): LocatedFinding[] {
  if (root.key === 'components') return classifyComponent(root.down());
  const path = root.down(2);
  if (!path.isThere) return classifyOperation(path.down());
  // The path as a whole was added or removed, or has other parameter names.
  const { before, after } = path.objects;
  return keysOf(before, after).flatMap((method) => {
    const operation = path.into(method);
    if (path.kind !== 'rename') return classifyOperation(operation);
    const finding = pathNameRule(String(path.before.done.at(-1)), String(path.after.done.at(-1)));
    return locate([finding], 'operation', 'path', operation);
  });
}

/** Classifies a component that no operation uses: its type is exported by name. */
function classifyComponent(components: Cursor): LocatedFinding[] {
  const kind = components.key;
  const component = components.down(2);
  const name = `\`${component.after.done.at(-1)}\``;
  switch (kind) {
    case 'parameters':
      return classifyParameter(component);
    case 'headers':
      return classifyHeader(component, `header ${name}`);
    case 'requestBodies':
      return classifyBodyKey(component, `request body ${name}`);
    case 'responses':
      return classifyResponseKey(component, `response ${name}`);
    default:
      return classifySchema(component, RESPONSE_BODY, `schema ${name}`);
  }
}

function classifyOperation(operation: Cursor): LocatedFinding[] {
  if (operation.isThere)
    return locate(operationPresenceRule(operation.presence), 'operation', 'operation', operation);
  switch (operation.key) {
    case 'parameters':
      return classifyParameter(operation.down(2));
    case 'requestBody':
      return classifyRequestBody(operation);
    case 'responses':
      return classifyResponse(operation.down());
    default: {
      const method = String(operation.after.done.at(-1));
      const findings = operationRule({ key: operation.key, ...operation.objects, method });
      return locateBelow(findings, 'operation', 'operation', operation.down());
    }
  }
}

function classifyParameter(parameter: Cursor): LocatedFinding[] {
  const described = parameter.presence.after ?? parameter.objects.before;
  const location = `${described['in']} parameter \`${described['name']}\``;
  if (parameter.isThere)
    return locate(parameterPresenceRule(parameter.presence), 'request', location, parameter);
  if (parameter.key === 'schema') return classifySchema(parameter.down(), PARAMETER, location);
  const findings = parameterRule({ key: parameter.key, ...parameter.objects });
  return locate(findings, 'request', location, parameter.down());
}

function classifyRequestBody(operation: Cursor): LocatedFinding[] {
  const body = operation.down();
  if (!body.isThere) return classifyBodyKey(body, 'request body');
  const findings = requestBodyPresenceRule({ key: operation.key, ...operation.objects });
  return locate(findings, 'request', 'request body', body);
}

function classifyBodyKey(body: Cursor, location: string): LocatedFinding[] {
  if (body.key === 'content') return classifyContent(body, REQUEST_BODY, location);
  return locate(requestBodyRule({ key: body.key, ...body.objects }), 'request', location, body.down());
}

function classifyResponse(responses: Cursor): LocatedFinding[] {
  const response = responses.down();
  const location = `response ${responses.key}`;
  if (!response.isThere) return classifyResponseKey(response, location);
  return locate(statusRule({ key: responses.key, ...responses.objects }), 'response', location, response);
}

function classifyResponseKey(response: Cursor, location: string): LocatedFinding[] {
  if (response.key === 'content') return classifyContent(response, RESPONSE_BODY, location);
  if (response.key !== 'headers') {
    const findings = responseRule({ key: response.key, ...response.objects });
    return locateBelow(findings, 'response', location, response.down());
  }
  const headers = response.down();
  if (!headers.isThere) return classifyHeader(headers.down(), `${location}, header \`${headers.key}\``);
  return keysOf(headers.objects.before, headers.objects.after).flatMap((name) =>
    classifyHeader(headers.into(name), `${location}, header \`${name}\``),
  );
}

function classifyHeader(header: Cursor, location: string): LocatedFinding[] {
  if (header.isThere) return locate(headerPresenceRule(header.presence), 'response', location, header);
  if (header.key === 'schema') return classifySchema(header.down(), RESPONSE_HEADER, location);
  return locate(headerRule({ key: header.key, ...header.objects }), 'response', location, header.down());
}

/** @param holder - the request body or the response */
function classifyContent(holder: Cursor, subject: Subject, where: string): LocatedFinding[] {
  const content = holder.down();
  if (content.isThere || content.down().isThere) {
    return mediaTypesRule(subject.direction, holder.objects).flatMap(({ mediaType, ...finding }) =>
      locate([finding], subject.direction, `${where}, ${mediaType}`, content.into(mediaType)),
    );
  }
  const media = content.down();
  const location = content.key === 'application/json' ? where : `${where}, ${content.key}`;
  if (media.key === 'schema') return classifySchema(media.down(), subject, location);
  const findings = mediaTypeRule(subject.direction, { key: media.key, ...media.objects });
  return findings.flatMap((finding) => {
    const at = finding.below ? follow(media, finding.below) : media.down();
    return locate([finding], subject.direction, withTrail(location, finding.trail ?? ''), at);
  });
}

function classifySchema(schema: Cursor, subject: Subject, where: string, trail = ''): LocatedFinding[] {
  const { before, after } = schema.objects;
  const here = trail === '' ? subject : { ...subject, name: subject.property };

  const replacement = replacementRule(before, after, here);
  if (replacement)
    return locate([replacement], subject.direction, locationOf(where, trail, replacement), schema);
  if (schema.isThere) return [];

  const steps = stepsIntoSchema(schema.after.rest);
  if (steps > 0) {
    const longer = joinTrail(trail, schema.after.rest.slice(0, steps));
    return classifySchema(schema.down(steps), subject, where, longer);
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
    const at = finding.below ? follow(schema, finding.below) : keyword;
    return locate([finding], subject.direction, locationOf(where, trail, finding), at);
  });
}

function locationOf(where: string, trail: string, { trail: added = '' }: Finding): string {
  return withTrail(where, `${trail}${trail && /^\w/.test(added) ? '.' : ''}${added}`);
}

function withTrail(where: string, trail: string): string {
  return trail === '' ? where : `${where}, \`${trail}\``;
}

function follow(cursor: Cursor, keys: readonly (string | number)[]): Cursor {
  return keys.reduce<Cursor>((at, key) => at.into(String(key)), cursor);
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

function locate(
  findings: readonly Finding[],
  direction: Direction,
  location: string,
  at: Cursor,
): LocatedFinding[] {
  return findings.map((finding) => ({ finding, direction, location, at }));
}

/** Locates each finding at the keys below that it names. */
function locateBelow(
  findings: readonly Finding[],
  direction: Direction,
  location: string,
  at: Cursor,
): LocatedFinding[] {
  return findings.map((finding) => ({
    finding,
    direction,
    location,
    at: finding.below ? follow(at, finding.below) : at,
  }));
}
