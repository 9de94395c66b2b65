import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Only a group that repeats can backtrack exponentially. */
const REPEATED_GROUP = /\)[*+{]/;

/**
 * Rejects a pattern whose time can double with each further character. Mock, client and `observe` run the patterns on bodies that other
 * people wrote: one such body would stop the process.
 */
export function schemaPatternLinear() {
  return {
    Schema({ pattern, patternProperties = {} }, { report, location }) {
      const patterns = [
        [pattern, location.child('pattern')],
        ...Object.keys(patternProperties).map((key) => [
          key,
          location.child(['patternProperties', key]).key(),
        ]),
      ];
      for (const [source, at] of patterns) {
        const message = problemWith(source);
        if (message !== undefined) report({ message, location: at });
      }
    },
  };
}

function problemWith(pattern) {
  if (!REPEATED_GROUP.test(pattern)) return undefined;
  // Loading it takes longer than most lint runs need.
  const { status, complexity, attack } = require('recheck').checkSync(pattern, 'u');
  if (status === 'unknown')
    return 'Simplify the pattern. No program could tell how long it takes for a long text.';
  if (status === 'safe' || complexity.type !== 'exponential') return undefined;
  return `Rewrite the pattern. Its time doubles with each further character of a text such as ${attack.pattern}.`;
}
