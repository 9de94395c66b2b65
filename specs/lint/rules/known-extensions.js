import { EVIDENCE_MARKS } from '@goldleaf/openapi';

const isText = (value) => typeof value === 'string' && value !== '';
const isTextOrTexts = (value) =>
  isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText));
const isWords = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);

/** The project's extensions, and what each may hold. Operations have further rules for `x-evidence` and `x-retry-safe`. */
const EXTENSIONS = {
  'x-assumption': [isText, 'a sentence'],
  'x-evidence': [(value) => EVIDENCE_MARKS.includes(value), `one of ${EVIDENCE_MARKS.join(', ')}`],
  'x-evidence-cut': [isText, 'a sentence'],
  'x-quirk': [isTextOrTexts, 'a sentence or a list of sentences'],
  'x-retry-safe': [(value) => typeof value === 'boolean', 'true or false'],
  'x-retry-safe-reason': [isText, 'a sentence'],
  'x-roles': [isWords, 'a list of roles'],
  'x-roles-blocked': [isWords, 'a list of roles'],
  'x-subscriptions': [isWords, 'a list of subscriptions'],
  'x-unread-schemas': [isWords, 'a list of names'],
};

/** A misspelt extension is read by nobody and missed by nobody, so none passes that is not known. */
export function knownExtensions() {
  return {
    any(node, { report, location }) {
      if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
      for (const name of Object.keys(node).filter((key) => key.startsWith('x-'))) {
        const [accepts, what] = EXTENSIONS[name] ?? [];
        if (accepts?.(node[name])) continue;
        report({
          message: accepts
            ? `"${name}" must be ${what}.`
            : `"${name}" is none of the project's extensions: ${Object.keys(EXTENSIONS).join(', ')}.`,
          location: location.child(name).key(),
        });
      }
    },
  };
}
