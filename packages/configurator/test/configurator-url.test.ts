import { describe, expect, test } from 'vitest';
import type { ConfiguratorOptions } from '../src/configurator-options.ts';
import { configuratorUrl } from '../src/configurator-url.ts';

const BASE = 'https://goldleaf.app/iframe/hoseassembly?security_token=a-token';

interface Row {
  readonly name: string;
  readonly options: Omit<ConfiguratorOptions, 'getToken'>;
  readonly url: string;
}

// Names and values as the guide has them.
const ROWS: readonly Row[] = [
  { name: 'only the token by default', options: {}, url: BASE },
  {
    name: 'the customer',
    options: { customerId: '64f0c2d1a7b3e90012345678' },
    url: `${BASE}&customer_id=64f0c2d1a7b3e90012345678`,
  },
  {
    name: 'each button that is on',
    options: { addToCartButton: true, requestQuoteButton: true, generatePdfButton: true },
    url: `${BASE}&add_to_cart_button=true&request_quote_button=true&generate_pdf_button=true`,
  },
  { name: 'no button that is off', options: { addToCartButton: false }, url: BASE },
  { name: 'an encoded colour', options: { buttonColor: '#FF0000' }, url: `${BASE}&button_color=%23FF0000` },
  {
    name: 'what is hidden',
    options: { hidePricing: true, hideInStockOnlyButton: true },
    url: `${BASE}&hide_pricing=true&hide_in_stock_only_button=true`,
  },
  {
    name: 'another origin',
    options: { origin: 'http://localhost:4010/' },
    url: 'http://localhost:4010/iframe/hoseassembly?security_token=a-token',
  },
];

describe('configuratorUrl', () => {
  test.each(ROWS)('has $name', ({ options, url }) => {
    expect(configuratorUrl(options, 'a-token')).toBe(url);
  });

  test('encodes a token', () => {
    expect(configuratorUrl({}, 'a+b/c=&d')).toBe(BASE.replace('a-token', 'a%2Bb%2Fc%3D%26d'));
  });
});
