import { readdir } from 'node:fs/promises';
import { DIST } from './built-site.ts';

/** The path of one page of each kind, by the kind. */
export const KINDS: Readonly<Record<string, string>> = {
  'the landing page': '/',
  'all operations': '/operations/',
  'the operations of a subject': '/operations/customer/',
  'a documented operation': '/operations/user/postOrganizationUserInvite/',
  'an operation that is documented in part': '/operations/hose-assembly/postHoseAssembliesCreate/',
  'an operation of which only the name is known': '/operations/hose/getHoseId/',
  'an operation that sends a file': '/operations/price-list/postPriceListImports/',
  'the token request': '/operations/security/postSecurityV1Token/',
  'how far to trust it': '/trust/',
  'a guide': '/guides/tokens-for-a-front-end/',
  'a package': '/packages/client/',
  'a wide table': '/glossary/',
  'a decision': '/decisions/an-invitation-is-sent-once/',
  'a page that does not exist': '/404.html',
};

/** Returns the HTML files of the built site, from its folder. */
export async function htmlFiles(): Promise<string[]> {
  const files = await readdir(DIST, { recursive: true });
  return files.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.html'));
}
