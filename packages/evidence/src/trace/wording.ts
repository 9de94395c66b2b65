/** Words that add nothing to a name. */
const SMALL_WORDS = /^(a|all|an|another|as|for|in|is|its|of|on|one|organizations?|that|the|to)$/;

/** Verbs that only make a sentence of a name, by method. */
const VERBS: Readonly<Record<string, RegExp>> = { GET: /^gets$/, POST: /^makes$/ };

/** Some pages' summaries are in the imperative ("Update one item"); the description's are in the third person. */
export function inThirdPerson(summary: string): string {
  return summary
    .replace(/^(Add|Check|Delete|List|Make|Release|Update)\b/, '$1s')
    .replace(' and go ', ' and goes ');
}

/**
 * Returns whether a sentence only repeats an operation's name. Each of its words is in the method or the path, and each word of the path
 * is in the sentence.
 */
export function repeatsName(sentence: string, method: string, path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
  const parameters = [...path.matchAll(/\{(\w+?)(?:Id)?\}/g)].map((match) => match[1] ?? '');
  const name = segments.join('/').toLowerCase();
  const known = `${name}/${parameters.join('/').toLowerCase()}`;

  const words =
    sentence
      .toLowerCase()
      .replace(/'s\b/g, '')
      .match(/[a-z]+/g) ?? [];
  const unsaid = words
    .map((word) => stems(word).find((stem) => known.includes(stem)) ?? word)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), name)
    .replace(/\//g, '');
  const added = words.filter(
    (word) =>
      !SMALL_WORDS.test(word) &&
      !VERBS[method]?.test(word) &&
      !stems(word).some((stem) => known.includes(stem)),
  );
  return added.length === 0 && /^(s|es)*$/.test(unsaid.replace('organization', ''));
}

/** Returns whether a sentence says what a parameter's name says, and no more: `hoseKitId` is "Id of the hose kit." */
export function repeatsParameterName(sentence: string, name: string): boolean {
  const noun = sentence.match(/^Id of the ([a-z ]+)\.$/)?.[1];
  return noun !== undefined && `${noun.replaceAll(' ', '')}id` === name.toLowerCase();
}

function stems(word: string): string[] {
  const otherNumber = word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [`${word.replace(/ies$/, '')}y`];
  return [word, ...otherNumber, word.replace(/s$/, ''), word.replace(/es$/, '')].filter(
    (stem) => stem.length > 1,
  );
}
