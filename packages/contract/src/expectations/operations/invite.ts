import type { HandWrittenCases, InvalidBody } from '../hand-written-cases.ts';
import { invalidAddresses, validAddresses } from '../tables/addresses.ts';
import { invalidPasswords, validPasswords } from '../tables/passwords.ts';

const ADA = { email: 'ada@example.com', password: 'Example-1' };
const BOB = { email: 'bob@example.com', password: 'Example-2' };

const EMAIL = 'request.body.emailAddresses.0.email';
const PASSWORD = 'request.body.emailAddresses.0.password';

/** The invite operation. Its page marks nothing in the body as required. */
export const invite: HandWrittenCases = {
  facts: [
    'API calls send the token in the header "Authorization: Bearer <securityToken>".',
    'Example call: GET https://goldleaf.app/api/v1/customers with that header.',
    'That header is named apiCustomerId.',
    'The customer id is a 24-character hexadecimal string.',
  ],
  body: { emailAddresses: [ADA] },
  validBodies: {
    'no-list': {},
    'empty-list': { emailAddresses: [] },
    'two-people': { emailAddresses: [ADA, BOB] },
    'the-same-person-twice': { emailAddresses: [ADA, ADA] },
    'five-hundred-people': {
      emailAddresses: Array.from({ length: 500 }, (_, index) => ({
        ...ADA,
        email: `ada${index}@example.com`,
      })),
    },
    'no-address-and-no-password': { emailAddresses: [{}] },
    'address-alone': { emailAddresses: [{ email: ADA.email }] },
    'password-alone': { emailAddresses: [{ password: ADA.password }] },
    'extra-property': { emailAddresses: [ADA], message: 'Welcome' },
    'extra-property-of-a-person': { emailAddresses: [{ ...ADA, name: 'Ada' }] },
    unicode: { emailAddresses: [{ ...ADA, name: 'Ađa Łovelace 🔧' }], сообщение: 'ようこそ' },
    ...Object.fromEntries(
      Object.entries(validAddresses).map(([id, email]) => [
        `address/${id}`,
        { emailAddresses: [{ ...ADA, email }] },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(validPasswords).map(([id, password]) => [
        `password/${id}`,
        { emailAddresses: [{ ...ADA, password }] },
      ]),
    ),
  },
  invalidBodies: {
    ...Object.fromEntries(
      Object.entries(invalidAddresses).map(([id, email]): [string, InvalidBody] => [
        `address/${id}`,
        { body: { emailAddresses: [{ ...ADA, email }] }, violations: [`${EMAIL}: format`] },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(invalidPasswords).map(([id, [password, keyword]]): [string, InvalidBody] => [
        `password/${id}`,
        { body: { emailAddresses: [{ ...ADA, password }] }, violations: [`${PASSWORD}: ${keyword}`] },
      ]),
    ),
    'password/empty': {
      body: { emailAddresses: [{ ...ADA, password: '' }] },
      violations: [`${PASSWORD}: minLength`, `${PASSWORD}: pattern`],
    },
    'address-and-password': {
      body: { emailAddresses: [{ email: 'ada', password: 'Examp-1' }] },
      violations: [`${EMAIL}: format`, `${PASSWORD}: minLength`],
    },
    'second-address': {
      body: { emailAddresses: [ADA, { ...BOB, email: 'bob' }] },
      violations: ['request.body.emailAddresses.1.email: format'],
    },
    'second-person': {
      body: { emailAddresses: [ADA, null] },
      violations: ['request.body.emailAddresses.1: type'],
    },
    'first-and-third-password': {
      body: { emailAddresses: [{ ...ADA, password: 'Example-x' }, BOB, { ...ADA, password: 'Examp-1' }] },
      violations: [`${PASSWORD}: pattern`, 'request.body.emailAddresses.2.password: minLength'],
    },
  },
  similarPaths: {
    'singular-users': '/organization/user/invite',
    'plural-organization': '/organizations/users/invite',
    'another-last-segment': '/organization/users/remind',
    'no-organization': '/users/invite',
  },
};
