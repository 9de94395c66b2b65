import { expect } from 'vitest';
import type { Expectation } from '../expectation.ts';

const BODY = { apiKey: 'an-api-key', name: 'The name of the API key', grantType: 'client_credentials' };

/**
 * The exchange of an API key for a token. It has no reference page, so what the guides say is written down here. They state
 * neither operationId nor status nor which properties are required: these are the description's own reading.
 */
export const tokenExchange: Expectation = {
  operation: {
    operationId: 'postSecurityV1Token',
    tag: 'Security',
    method: 'POST',
    path: '/security/v1/token',
    evidence: 'full',
    docs: 'https://docs.goldleafapp.com/api/v1/ecommerce/securityTokens.html',
    roles: [],
    requestBody: {
      required: true,
      mediaType: 'application/json',
      schema: {
        type: 'object',
        properties: {
          apiKey: { type: 'string' },
          name: { type: 'string' },
          grantType: { type: 'string', const: 'client_credentials' },
        },
      },
    },
    responses: { 200: ['application/json'] },
  },
  facts: [
    "The request is POST https://goldleaf.app/security/v1/token, sent from the integrator's back-end server.",
    'Body: {"apiKey": "...", "name": "<API key name>", "grantType": "client_credentials"}.',
    "Generating a token needs a valid, unexpired API key, its name, and a request from one of the key's trusted IP addresses.",
    'Response JSON: {"securityToken": "<bearer token>", "expires": "<token expiry date-time>"} (top level, no data wrapper; format of expires not stated).',
    'On success the token is at data.securityToken: the response shown is {"data": {"securityToken": "..."}}.',
    'No status codes, error bodies or Content-Type header are documented for the token endpoint.',
  ],
  server: 'https://goldleaf.app',
  secured: false,
  required: ['apiKey', 'name', 'grantType'],
  writeOnly: ['apiKey'],
  body: BODY,
  goodBodies: {
    'extra-property': { ...BODY, scope: 'read' },
    unicode: { ...BODY, name: 'Schlüssel für die Schläuche 🔧' },
  },
  badBodies: {
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
  nearMissPaths: {
    'another-version': '/security/v2/token',
    'no-version': '/security/token',
    plural: '/security/v1/tokens',
  },
  answers: {
    securityTokens: { securityToken: expect.any(String), expires: expect.any(String) },
    configuration: { data: { securityToken: expect.any(String) } },
  },
};
