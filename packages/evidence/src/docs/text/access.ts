/** The roles and subscriptions that may call an operation. */
export interface Access {
  readonly roles: readonly string[];
  readonly rolesBlocked: readonly string[];
  readonly subscriptions: readonly string[];
  /** Whether the page says that nobody else may. */
  readonly isOnly: boolean;
}

const ROLES = '(?:admin(?:istrator)?|regular|customer|user)';
const PLANS = '(?:basic|free|starter|standard|professional|enterprise|premium)';

/**
 * Reads what a description says about roles and subscriptions, such as "Requires admin role." or "Customers are blocked.".
 *
 * @returns `undefined` if no sentence speaks of access, and `null` if one does in words that aren't known
 */
export function readAccess(text: string): Access | null | undefined {
  const sentences = text.split(/(?<=[.!?;])\s+|\n+/).filter(isAboutAccess);
  if (sentences.length === 0) return undefined;
  const found = {
    roles: [] as string[],
    rolesBlocked: [] as string[],
    subscriptions: [] as string[],
    isOnly: false,
  };
  for (const sentence of sentences) {
    const facts = readSentence(sentence);
    if (facts === undefined) return null;
    found.roles.push(...facts.roles);
    found.rolesBlocked.push(...facts.rolesBlocked);
    found.subscriptions.push(...facts.subscriptions);
    found.isOnly ||= facts.isOnly;
  }
  return found;
}

function isAboutAccess(sentence: string): boolean {
  return (
    /\b(requires?|needs?|only|must|allowed|accessible|available to|restricted|blocked|denied|permission)\b/i.test(
      sentence,
    ) &&
    /\b(roles?|admins?|administrators?|subscriptions?|customers? (?:are|role)|permission)\b/i.test(sentence)
  );
}

function readSentence(sentence: string): Access | undefined {
  const text = sentence.toLowerCase().replace(/[.!;]+$/, '');
  const blocked = new RegExp(
    `\\b(${ROLES})s?(?: role| users)? (?:is|are) (?:blocked|denied|not allowed)`,
  ).exec(text);
  const rest = blocked === null ? text : text.replace(blocked[0], '');
  const subscriptions = /\bsubscription/.test(rest) ? matches(rest, PLANS) : [];
  const isAboutRoles = /\broles?\b|\badmins?\b/.test(rest);
  const roles = isAboutRoles ? matches(rest.replace(/\buser roles?\b/g, 'role'), ROLES).map(roleName) : [];
  if (blocked === null && roles.length === 0 && subscriptions.length === 0) return undefined;
  return {
    roles: roles.filter((role) => role !== 'user'),
    rolesBlocked: blocked?.[1] === undefined ? [] : [roleName(blocked[1])],
    subscriptions,
    isOnly: /\bonly\b/.test(rest),
  };
}

function matches(text: string, pattern: string): string[] {
  return [
    ...new Set([...text.matchAll(new RegExp(`\\b(${pattern})s?\\b`, 'g'))].map((match) => match[1] ?? '')),
  ];
}

function roleName(word: string): string {
  return word === 'administrator' ? 'admin' : word;
}

/** Writes who may call an operation as the evidence does: "admin role only; customer role blocked". */
export function accessPhrase(access: Access): string {
  const parts: string[] = [];
  if (access.roles.length > 0) {
    parts.push(`${access.roles.join(' or ')} role${access.isOnly ? ' only' : ''}`);
  }
  for (const role of access.rolesBlocked) parts.push(`${role} role blocked`);
  if (access.subscriptions.length > 0) parts.push(`${access.subscriptions.join(' or ')} subscription`);
  return parts.join('; ');
}
