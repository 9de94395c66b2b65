/** How the description says who may call an operation. */
export interface AccessWords {
  /** First line of the description. */
  readonly words: string;
  readonly roles?: readonly string[];
  readonly rolesBlocked?: readonly string[];
  readonly subscriptions?: readonly string[];
}

/** The meaning of one part of a phrase, such as `admin role only`. */
interface AccessPart {
  readonly roles?: readonly string[];
  /** Only these roles may call it. */
  readonly isExclusive?: boolean;
  readonly rolesBlocked?: readonly string[];
  readonly subscriptions?: readonly string[];
}

/**
 * Puts a phrase of the evidence into the description's words: "admin role only; customer role blocked" becomes "Only the admin role may
 * call it; the customer role is blocked.".
 *
 * @returns `undefined` if the phrase has another form
 */
export function accessWords(phrase: string): AccessWords | undefined {
  const parts: AccessPart[] = [];
  for (const text of phrase.split('; ')) {
    const part = readPart(text);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const roles = parts.flatMap((part) => part.roles ?? []);
  const rolesBlocked = parts.flatMap((part) => part.rolesBlocked ?? []);
  const subscriptions = parts.flatMap((part) => part.subscriptions ?? []);
  const isExclusive = parts.some((part) => part.isExclusive);
  const clauses = [
    needsClause(roles, subscriptions, isExclusive),
    ...rolesBlocked.map((role) => `the ${role} role is blocked`),
  ];
  const words = clauses.filter((clause) => clause !== '').join('; ');
  return {
    words: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    ...(roles.length > 0 && { roles }),
    ...(rolesBlocked.length > 0 && { rolesBlocked }),
    ...(subscriptions.length > 0 && { subscriptions }),
  };
}

function readPart(text: string): AccessPart | undefined {
  const [, roles, only] = /^(\w+(?: or \w+)*) role( only)?$/.exec(text) ?? [];
  if (roles !== undefined) return { roles: roles.split(' or '), isExclusive: only !== undefined };
  const blocked = /^(\w+) role blocked$/.exec(text)?.[1];
  if (blocked !== undefined) return { rolesBlocked: [blocked] };
  const plans = /^(\w+(?: or \w+)*) subscription$/.exec(text)?.[1];
  return plans === undefined ? undefined : { subscriptions: plans.split(' or ') };
}

function needsClause(
  roles: readonly string[],
  subscriptions: readonly string[],
  isExclusive: boolean,
): string {
  const role = `the ${roles.join(' or the ')} role`;
  const subscription = `${subscriptions.map((plan) => `${article(plan)} ${plan}`).join(' or ')} subscription`;
  const roleClause = isExclusive ? `only ${role} may call it` : `needs ${role}`;
  if (subscriptions.length === 0) return roles.length === 0 ? '' : roleClause;
  if (roles.length === 0) return `needs ${subscription}`;
  return `${roleClause}, ${isExclusive ? 'with' : 'and'} ${subscription}`;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
