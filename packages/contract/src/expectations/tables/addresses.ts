/** Email addresses that are valid in every interpretation of the documentation. */
export const validAddresses: Readonly<Record<string, string>> = {
  shortest: 'a@b.co',
  'plus-sign': 'ada+goldleaf@example.com',
  dots: 'ada.b.lovelace@mail.eu.example.com',
  'upper-case': 'Ada@Example.COM',
  apostrophe: "o'hara@example.com",
  'digits-and-hyphens': '1-2@3-4.example',
  // RFC 5321, 4.5.3.1: 64 characters before the sign, 254 in all.
  longest: `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.com`,
};

/**
 * Invalid email addresses. The page calls `email` an address and states no format. The description interprets it as JSON Schema's `email`,
 * which rejects addresses without a dot in the domain or with non-ASCII letters, although some mail servers accept them.
 */
export const invalidAddresses: Readonly<Record<string, string>> = {
  empty: '',
  'no-sign': 'ada.example.com',
  'two-signs': 'ada@home@example.com',
  'nothing-before-the-sign': '@example.com',
  'no-domain': 'ada@',
  'no-dot-in-the-domain': 'ada@example',
  'dot-first': '.ada@example.com',
  'dot-before-the-sign': 'ada.@example.com',
  'two-dots': 'ada..lovelace@example.com',
  'two-dots-in-the-domain': 'ada@example..com',
  'dot-last': 'ada@example.com.',
  'hyphen-first-in-the-domain': 'ada@-example.com',
  'underscore-in-the-domain': 'ada@exam_ple.com',
  'space-inside': 'ada lovelace@example.com',
  'space-before': ' ada@example.com',
  'space-after': 'ada@example.com ',
  'line-end-after': 'ada@example.com\n',
  'with-a-name': 'Ada <ada@example.com>',
  'two-addresses': 'ada@example.com,bob@example.com',
  'as-a-link': 'mailto:ada@example.com',
  'letters-beyond-ascii': 'ädä@example.com',
  'domain-beyond-ascii': 'ada@exämple.com',
};
