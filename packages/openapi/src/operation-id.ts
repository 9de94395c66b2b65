/** The start of a word in a path segment: the first letter, and words that documented operationIds tell apart, as in `hoseassembly`. */
const WORD = /^.|assembl|estimate|existing|hose|item|key|kit|line|list|order|password|term/g;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Derives an operationId by the naming convention of GoldLeaf's documentation: the method, then the path in PascalCase. A path
 * parameter becomes `Id` when it is the id of the noun before it; otherwise its whole name is used.
 *
 * `GET /hosekit/{hoseKitId}/otheritems` is `getHoseKitIdOtherItems`. Some documented ids are exceptions.
 *
 * @param method - in upper or lower case
 * @param path - with its parameters in braces, such as `/customer/{customerId}/items`
 */
export function derivedOperationId(method: string, path: string): string {
  let noun = '';
  let id = method.toLowerCase();
  for (const segment of path.split('/')) {
    if (segment.startsWith('{')) {
      const parameter = segment.slice(1, -1);
      id += parameter.toLowerCase() === `${noun.replace(/s$/, '')}id` ? 'Id' : capital(parameter);
    } else {
      noun = segment;
      id += segment.replace(WORD, capital);
    }
  }
  return id;
}
