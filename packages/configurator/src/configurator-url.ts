import type { ConfiguratorOptions } from './configurator-options.ts';

/** The origin that the guide names. */
const GOLDLEAF = 'https://goldleaf.app';

/** Options that are query parameters, which GoldLeaf writes in snake case. */
const PARAMETERS = [
  'customerId',
  'addToCartButton',
  'requestQuoteButton',
  'generatePdfButton',
  'buttonColor',
  'hidePricing',
  'hideInStockOnlyButton',
] as const;

/** The origin that the iframe loads from and that its messages have. */
export function configuratorOrigin({ origin = GOLDLEAF }: Pick<ConfiguratorOptions, 'origin'>): string {
  return new URL(origin).origin;
}

/**
 * Builds the address of the configurator.
 *
 * The guide shows an option only with the value that switches it on, so an option that is off is left out.
 */
export function configuratorUrl(options: Omit<ConfiguratorOptions, 'getToken'>, token: string): string {
  const url = new URL('/iframe/hoseassembly', configuratorOrigin(options));
  url.searchParams.set('security_token', token);
  for (const name of PARAMETERS) {
    const value = options[name];
    if (value) url.searchParams.set(name.replace(/[A-Z]/g, '_$&').toLowerCase(), String(value));
  }
  return url.href;
}
