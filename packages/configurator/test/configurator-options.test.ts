import { describe, expect, test } from 'vitest';
import { type ConfiguratorOptions, checkOptions } from '../src/configurator-options.ts';

const getToken = () => 'a-token';

interface Row {
  readonly name: string;
  readonly options: unknown;
  readonly message: string;
}

const INVALID: readonly Row[] = [
  { name: 'no options', options: undefined, message: 'Pass the options as an object.' },
  { name: 'no getToken', options: {}, message: 'The option getToken is missing.' },
  {
    name: 'a token as getToken',
    options: { getToken: 'SECRET' },
    message: 'The option getToken is invalid.',
  },
  {
    name: 'an unknown option',
    options: { getToken, apiKey: 'SECRET' },
    message: 'The option apiKey is unknown.',
  },
  {
    name: 'an inherited name',
    options: { getToken, toString: 1 },
    message: 'The option toString is unknown.',
  },
  {
    name: 'a short customer id',
    options: { getToken, customerId: 'SECRET' },
    message: '24 hexadecimal characters',
  },
  { name: 'a text as a switch', options: { getToken, hidePricing: 'false' }, message: 'Pass true or false.' },
  { name: 'a height of 0', options: { getToken, height: 0 }, message: 'The option height is invalid.' },
  { name: 'an empty title', options: { getToken, title: ' ' }, message: 'The option title is invalid.' },
  { name: 'plain http', options: { getToken, origin: 'http://goldleaf.app' }, message: 'an https origin' },
  {
    name: 'http to a lookalike',
    options: { getToken, origin: 'http://127.0.0.1.example.com' },
    message: 'an https origin',
  },
  {
    name: 'a path',
    options: { getToken, origin: 'https://goldleaf.app/iframe' },
    message: 'an https origin',
  },
];

const VALID: readonly (Partial<ConfiguratorOptions> & { readonly name: string })[] = [
  { name: 'loopback', origin: 'http://[::1]:4010' },
  { name: 'https with a port', origin: 'https://staging.example.com:8443' },
  { name: 'undefined values', customerId: undefined, hidePricing: undefined },
  { name: 'a CSS height', height: '80vh' },
];

describe('checkOptions', () => {
  test.each(INVALID)('rejects $name and shows no value', ({ options, message }) => {
    const check = () => checkOptions(options as ConfiguratorOptions);
    expect(check).toThrow(expect.objectContaining({ code: 'invalid_option', name: 'ConfiguratorError' }));
    expect(check).toThrow(message);
    expect(check).not.toThrow('SECRET');
  });

  test.each(VALID)('accepts $name', ({ name: _, ...options }) => {
    expect(() => checkOptions({ getToken, ...options })).not.toThrow();
  });
});
