import { EVIDENCE_MARKS } from '@goldleaf/openapi';

const isText = (value) => typeof value === 'string' && value !== '';
const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);

const sentence = { accepts: isText, name: 'a sentence' };
const texts = (name) => ({ accepts: isTexts, name });

/** The project's extensions and their values. Operations have further rules for `x-evidence` and `x-retry-safe`. */
const EXTENSIONS = {
  'x-assumption': sentence,
  'x-evidence': {
    accepts: (value) => EVIDENCE_MARKS.includes(value),
    name: `one of ${EVIDENCE_MARKS.join(', ')}`,
  },
  'x-evidence-cut': sentence,
  'x-quirk': {
    accepts: (value) => isText(value) || isTexts(value),
    name: 'a sentence or a list of sentences',
  },
  'x-retry-safe': { accepts: (value) => typeof value === 'boolean', name: 'true or false' },
  'x-retry-safe-reason': sentence,
  'x-roles': texts('a list of roles'),
  'x-roles-blocked': texts('a list of roles'),
  'x-subscriptions': texts('a list of subscriptions'),
  'x-unread-schemas': texts('a list of names'),
};

/** Rejects unknown extensions, which are mostly misspelled ones, and wrong values of known ones. */
export function knownExtensions() {
  return {
    any(node, { report, location }) {
      if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
      for (const name of Object.keys(node).filter((key) => key.startsWith('x-'))) {
        const message = problemWith(name, node[name]);
        if (message !== undefined) report({ message, location: location.child(name).key() });
      }
    },
  };
}

function problemWith(name, value) {
  const extension = EXTENSIONS[name];
  if (extension === undefined)
    return `Rename or remove "${name}". The known extensions are ${Object.keys(EXTENSIONS).join(', ')}.`;
  return extension.accepts(value) ? undefined : `Set "${name}" to ${extension.name}.`;
}
