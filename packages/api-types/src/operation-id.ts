// Hand-written, and tiny: the generator names the exceptions by it, the client ships it in place of the whole table of operations.

/** Where a word begins: at the start, and where documented operationIds tell apart what paths run together, as in `hoseassembly`. */
const WORD = /^.|assembl|estimate|existing|hose|item|key|kit|line|list|order|password|term/g;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The operationId that an operation has by the habit of GoldLeaf's documentation: the method, then the path in PascalCase, its
 * words told apart. A path parameter is `Id` where it is the id of the noun before it, else it goes by its whole name.
 *
 * `GET /hosekit/{hoseKitId}/otheritems` is `getHoseKitIdOtherItems`. `oddOperationIds` names those that break the habit.
 *
 * @param method - in upper or lower case
 * @param path - with its parameters in braces, such as `/customer/{customerId}/items`
 */
export function habitualOperationId(method: string, path: string): string {
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
