import { fileURLToPath } from 'node:url';

/** Path of the repository, with a slash at the end. */
export const repositoryRoot: string = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Returns the address of a file in the repository where the repository is browsed, or undefined if that is not known.
 * GitHub Actions sets the variables.
 *
 * @param file - path from the repository's root
 */
export function browsedAt(file: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}/blob/main/${file}` : undefined;
}
