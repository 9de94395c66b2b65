import type { HandWrittenCases } from '../hand-written-cases.ts';

const BODY = { apiKey: 'an-api-key', name: 'The name of the API key', grantType: 'client_credentials' };

/** The token request. It has no reference page, so the cases are based on the guides. */
export const tokenRequest: HandWrittenCases = {
  facts: [
    "The request is POST https://goldleaf.app/security/v1/token, sent from the integrator's back-end server.",
    'Body: {"apiKey": "...", "name": "<API key name>", "grantType": "client_credentials"}.',
    "Generating a token needs a valid, unexpired API key, its name, and a request from one of the key's trusted IP addresses.",
    'Response JSON: {"securityToken": "<bearer token>", "expires": "<token expiry date-time>"} (top level, no data wrapper; format of expires not stated).',
    'On success the token is at data.securityToken: the response shown is {"data": {"securityToken": "..."}}.',
    'No status codes, error bodies or Content-Type header are documented for the token endpoint.',
  ],
  body: BODY,
  validBodies: {
    'extra-property': { ...BODY, scope: 'read' },
    unicode: { ...BODY, name: 'Schlüssel für die Schläuche 🔧' },
  },
  invalidBodies: {
    'no-properties': {
      body: {},
      violations: ['request.body: required', 'request.body: required', 'request.body: required'],
    },
    ...Object.fromEntries(
      Object.keys(BODY).map((key) => [
        `no-${key}`,
        { body: { ...BODY, [key]: undefined }, violations: ['request.body: required'] },
      ]),
    ),
    'another-grant': {
      body: { ...BODY, grantType: 'password' },
      violations: ['request.body.grantType: const'],
    },
    'grant-in-upper-case': {
      body: { ...BODY, grantType: 'CLIENT_CREDENTIALS' },
      violations: ['request.body.grantType: const'],
    },
    'empty-grant': { body: { ...BODY, grantType: '' }, violations: ['request.body.grantType: const'] },
    'key-and-grant': {
      body: { ...BODY, apiKey: 1, grantType: 'password' },
      violations: ['request.body.apiKey: type', 'request.body.grantType: const'],
    },
  },
  similarPaths: {
    'another-version': '/security/v2/token',
    'no-version': '/security/token',
    plural: '/security/v1/tokens',
  },
};
