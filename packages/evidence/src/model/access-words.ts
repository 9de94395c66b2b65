/** How the description says who may call an operation. */
export interface AccessWords {
  /** First line of the description. */
  readonly words: string;
  readonly roles?: readonly string[];
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
  let words = '';
  let result: Omit<AccessWords, 'words'> = {};
  for (const part of phrase.split('; ')) {
    const [, roles, only] = /^([\w]+(?: or \w+)*) role( only)?$/.exec(part) ?? [];
    const blocked = /^(\w+) role blocked$/.exec(part)?.[1];
    const plans = /^(\w+(?: or \w+)*) subscription$/.exec(part)?.[1]?.split(' or ');
    if (roles !== undefined) {
      const names = roles.split(' or ');
      const noun = `the ${names.join(' or the ')} role`;
      words = only === undefined ? `Needs ${noun}` : `Only ${noun} may call it`;
      result = { ...result, roles: names };
    } else if (blocked !== undefined) {
      const sentence = `the ${blocked} role is blocked`;
      words = words === '' ? `The${sentence.slice(3)}` : `${words}; ${sentence}`;
      result = { ...result, rolesBlocked: [...(result.rolesBlocked ?? []), blocked] };
    } else if (plans !== undefined) {
      const noun = `${plans.map((plan) => `${article(plan)} ${plan}`).join(' or ')} subscription`;
      words = words === '' ? `Needs ${noun}` : `${words}, and ${noun}`;
      result = { ...result, subscriptions: plans };
    } else return undefined;
  }
  return { words: `${words}.`, ...result };
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
