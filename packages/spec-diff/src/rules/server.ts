import { asArray, asObject, isEqual, type JsonObject, keysOf, omit } from '../compare/json.ts';
import { type Finding, otherKeyRule, show } from './finding.ts';

/** Classifies the servers of an operation, by their URL. */
export function serversRule(before: JsonObject, after: JsonObject): Finding[] {
  const [old, now] = [serversOf(before), serversOf(after)];
  const removed = [...old.keys()].filter((url) => !now.has(url));
  const added = [...now.keys()].filter((url) => !old.has(url));
  const findings: Finding[] = [
    ...removed.map(
      (url): Finding => ({
        id: 'api-server-removed',
        level: 'ERR',
        text: `is no longer available at ${url}.`,
        before: url,
      }),
    ),
    ...added.map(
      (url): Finding => ({
        id: 'api-server-added',
        level: 'INFO',
        text: `is also available at ${url}.`,
        after: url,
      }),
    ),
  ];
  for (const [url, server] of old) {
    const other = now.get(url);
    if (other) findings.push(...serverRule(url, server, other));
  }
  const [first, firstNow] = [[...old.keys()][0], [...now.keys()][0]];
  if (first !== firstNow && first !== undefined && now.has(first))
    findings.push(orderFinding(first, firstNow));
  return findings;
}

function serversOf(operation: JsonObject): ReadonlyMap<string, JsonObject> {
  const servers = asArray(operation['servers']).map(asObject);
  return new Map(servers.map((server) => [String(server['url']), server]));
}

/** Tools send requests to the first server. */
function orderFinding(before: string, after: string | undefined): Finding {
  return {
    id: 'api-default-server-changed',
    level: 'WARN',
    text: `has the default server ${after} (was ${before}): requests may go to another server.`,
    before,
    after,
  };
}

function serverRule(url: string, before: JsonObject, after: JsonObject): Finding[] {
  const keys = keysOf(before, after).filter((key) => !isEqual(before[key], after[key]));
  return keys.flatMap((key) =>
    key === 'variables'
      ? variablesRule(url, asObject(before[key]), asObject(after[key]))
      : [otherKeyRule({ key, before, after })],
  );
}

function variablesRule(url: string, before: JsonObject, after: JsonObject): Finding[] {
  const names = keysOf(before, after).filter((name) => !isEqual(before[name], after[name]));
  return names.flatMap((name) =>
    variableRule(`${url}, variable \`${name}\``, asObject(before[name]), asObject(after[name])),
  );
}

function variableRule(location: string, before: JsonObject, after: JsonObject): Finding[] {
  const findings: Finding[] = [];
  if (!isEqual(before['default'], after['default'])) {
    findings.push({
      id: 'api-server-variable-default-changed',
      level: 'WARN',
      text: `has the server ${location} with the default ${show(after['default'])} (was ${show(before['default'])}): requests may go to another server.`,
      before: before['default'],
      after: after['default'],
    });
  }
  if (!isEqual(before['enum'], after['enum']))
    findings.push(...variableEnumRule(location, before['enum'], after['enum']));
  const rest = ['default', 'enum'];
  const others = keysOf(omit(before, rest), omit(after, rest)).filter(
    (key) => !isEqual(before[key], after[key]),
  );
  return [...findings, ...others.map((key) => otherKeyRule({ key, before, after }))];
}

function variableEnumRule(location: string, before: unknown, after: unknown): Finding[] {
  const removed =
    after === undefined ? [] : asArray(before).filter((value) => !asArray(after).includes(value));
  const isNarrowed = removed.length > 0 || (before === undefined && after !== undefined);
  const id = `api-server-variable-enum-${isNarrowed ? 'narrowed' : 'widened'}`;
  const text = `has the server ${location} with the values ${show(after)} (was ${show(before)}).`;
  return [{ id, level: isNarrowed ? 'ERR' : 'INFO', text, before, after }];
}
