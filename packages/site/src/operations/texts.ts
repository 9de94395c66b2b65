import type { Access, CoverageLevel, OperationPage } from './operation-page.ts';

/** Says whether an operation is sent again, and why. */
export function retryText({ method, retry }: Pick<OperationPage, 'method' | 'retry'>): string {
  const reason = retry.reason === undefined ? '' : ` ${retry.reason}`;
  if (retry.isSafe) return `Retried when a response is lost or the server is busy.${reason}`;
  if (method === 'GET')
    return `Not retried if it may have been processed: it seems to change something.${reason}`;
  return 'Never resent if it may have been processed. After a failure, check `mayHaveActed`.';
}

/** Says who may call an operation. */
export function accessText({ roles, blockedRoles, subscriptions, needsToken }: Access): string {
  if (!needsToken) return 'No token. The API key is in the body.';
  const parts = [
    roles.length === 0 ? 'A token. No role is documented.' : `A token of the role ${roles.join(' or ')}.`,
    ...(blockedRoles.length === 0 ? [] : [`The role ${blockedRoles.join(', ')} is blocked.`]),
    ...(subscriptions.length === 0 ? [] : [`A subscription: ${subscriptions.join(' or ')}.`]),
  ];
  return parts.join(' ');
}

/** Checks of the contract suite up to each coverage level. */
export const CHECKED: readonly string[] = [
  'Whether the operation exists as documented.',
  'Method, path and access.',
  'Everything up to the parameters.',
  'Everything up to the body.',
  'Everything up to the responses.',
  'Everything up to the examples.',
];

/** Says how deep the contract suite checks an operation. */
export function levelText(level: CoverageLevel | undefined): string {
  if (!level) return 'Not measured in this build.';
  return `${CHECKED[level.number] ?? level.name} Coverage level ${level.number} of ${CHECKED.length - 1}.`;
}
