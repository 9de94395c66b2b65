/** Characters that nobody sees on a screen, but that a server stores. Joiners and tags are left out: emoji and some scripts need them. */
const INVISIBLE = /(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** At the beginning or end, a joiner has nothing to join, and a blank is easily missed. */
const BLANK = /\p{White_Space}|\u200c|\u200d/u;

const NAMES: Readonly<Record<number, string>> = {
  0: 'null',
  9: 'tab',
  10: 'line feed',
  13: 'carriage return',
  27: 'escape',
  32: 'space',
  127: 'delete',
  133: 'next line',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8239: 'narrow no-break space',
  8288: 'word joiner',
  12288: 'ideographic space',
  65279: 'byte order mark',
};

/**
 * Finds a character in an address or a password that was typed by mistake: an invisible one, or a blank at the beginning or end.
 *
 * @returns where it is and what it is, such as `Ends with U+000D (carriage return).`, or undefined if there is none. Holds nothing else of
 * the text.
 */
export function describeInvisibleCharacter(text: string): string | undefined {
  const characters = [...text];
  const [first = ''] = characters;
  const last = characters.at(-1) ?? '';
  if (isMissedAtEdge(first)) return `Begins with ${nameOf(first)}.`;
  if (isMissedAtEdge(last)) return `Ends with ${nameOf(last)}.`;
  const inside = characters.find((character) => INVISIBLE.test(character));
  return inside === undefined ? undefined : `Contains ${nameOf(inside)}.`;
}

function isMissedAtEdge(character: string): boolean {
  return BLANK.test(character) || INVISIBLE.test(character);
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${NAMES[code] ?? kindOf(character)})`;
}

function kindOf(character: string): string {
  if (/\p{Zs}/u.test(character)) return 'blank';
  if (/\p{Cs}/u.test(character)) return 'half of a surrogate pair';
  return /\p{Cc}/u.test(character) ? 'control character' : 'invisible character';
}
