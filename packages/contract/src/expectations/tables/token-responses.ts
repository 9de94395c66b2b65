/** The token in the responses below. */
export const TOKEN = 'a-token';

/** Responses to the token request with a token, in the two documented shapes and variations of them. */
export const validTokenResponses: Readonly<Record<string, unknown>> = {
  'security-tokens-page': { securityToken: TOKEN, expires: '2099-12-31T23:59:59.000Z' },
  'configuration-page': { data: { securityToken: TOKEN } },
  // A server may send both while it migrates.
  'both-at-once': { securityToken: TOKEN, data: { securityToken: TOKEN } },
  'beside-an-empty-data': { data: {}, securityToken: TOKEN },
  // The format of `expires` is not documented.
  'expires-in-seconds': { securityToken: TOKEN, expires: 4_102_444_799 },
  'expires-in-words': { securityToken: TOKEN, expires: 'Thu Dec 31 2099' },
  'no-expires': { securityToken: TOKEN },
  'extra-property': { securityToken: TOKEN, type: 'bearer' },
  'extra-property-outside-of-data': { data: { securityToken: TOKEN }, status: 'ok' },
  'extra-property-in-data': { data: { securityToken: TOKEN, type: 'bearer' } },
};

/** Responses to the token request without a token. */
export const invalidTokenResponses: Readonly<Record<string, unknown>> = {
  null: null,
  string: TOKEN,
  list: [{ securityToken: TOKEN }],
  empty: {},
  'another-name': { token: TOKEN },
  'another-case': { securitytoken: TOKEN },
  'expires-alone': { expires: '2099-12-31T23:59:59.000Z' },
  'token-null': { securityToken: null },
  'token-number': { securityToken: 1 },
  'token-object': { securityToken: { value: TOKEN } },
  'data-null': { data: null },
  'data-string': { data: TOKEN },
  'data-empty': { data: {} },
  'data-list': { data: [{ securityToken: TOKEN }] },
  'token-null-in-data': { data: { securityToken: null } },
  'token-number-in-data': { data: { securityToken: 1 } },
};
