import { ConfiguratorError } from './configurator-error.ts';

/** The argument of `getToken`. */
export interface TokenRequest {
  /** The token that the configurator rejected as expired. Undefined for the first token. */
  readonly expiredToken: string | undefined;
  /** Aborts when the configurator is unmounted. */
  readonly signal: AbortSignal;
}

/** Returns a security token, as a string or as `{ value }`. Your server requests it: an API key doesn't belong in a page. */
export type GetToken = (request: TokenRequest) => TokenLike | Promise<TokenLike>;

/** A token as a string, or as the client's `Token`. */
export type TokenLike = string | { readonly value: string };

/** Options of the configurator. The guide "The Configurator iframe Component" of GoldLeaf's documentation is their source. */
export interface ConfiguratorOptions {
  /** Returns a security token. Called once at the start, and once each time the token has expired. */
  readonly getToken: GetToken;
  /** The customer whose prices are shown: 24 hexadecimal characters. Default: the organization's default prices. */
  readonly customerId?: string | undefined;
  /** Shows the add-to-cart button. Default: false. */
  readonly addToCartButton?: boolean | undefined;
  /** Shows the request-quote button. Default: false. */
  readonly requestQuoteButton?: boolean | undefined;
  /** Shows the button that generates a PDF drawing. Default: false. */
  readonly generatePdfButton?: boolean | undefined;
  /** Colour of the buttons: a colour name or a hex code, such as `red` or `#FF0000`. Default: GoldLeaf's. */
  readonly buttonColor?: string | undefined;
  /** Hides all prices. Default: false. */
  readonly hidePricing?: boolean | undefined;
  /** Hides the option to show only items in stock. Default: false. */
  readonly hideInStockOnlyButton?: boolean | undefined;
  /** Accessible name of the iframe. Default: `Hose assembly configurator`. */
  readonly title?: string | undefined;
  /** Height of the iframe: pixels, or a CSS length. Default: 800. */
  readonly height?: number | string | undefined;
  /** Origin of the configurator. Plain http is accepted for loopback addresses only. Default: `https://goldleaf.app`. */
  readonly origin?: string | undefined;
  /** Called with the message of `addedToCart`. GoldLeaf doesn't document its payload. */
  readonly onAddedToCart?: ((message: unknown) => void) | undefined;
  /** Called with the message of `requestedQuote`. GoldLeaf doesn't document its payload. */
  readonly onRequestedQuote?: ((message: unknown) => void) | undefined;
  /** Called with the message of `generatedPdf`. GoldLeaf doesn't document its payload. */
  readonly onGeneratedPdf?: ((message: unknown) => void) | undefined;
  /** Called with each `token_failed`. Default: `reportError`, which your error monitoring sees. */
  readonly onError?: ((error: ConfiguratorError) => void) | undefined;
}

type Check = (value: unknown) => boolean;

const isFunction: Check = (value) => typeof value === 'function';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isHeight: Check = (value) =>
  typeof value === 'number' ? value > 0 && value < Infinity : isText(value);
const isCustomerId: Check = (value) => /^[\da-f]{24}$/i.test(String(value));
const isOrigin: Check = (value) =>
  /^(https:\/\/[^/?#@]+|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?)\/?$/.test(String(value)) &&
  URL.canParse(String(value));

/** Each option: its check, and what a valid value is. */
const OPTIONS: {
  readonly [Name in keyof Required<ConfiguratorOptions>]: readonly [Check, expected: string];
} = {
  getToken: [isFunction, 'a function that returns a token'],
  customerId: [isCustomerId, '24 hexadecimal characters'],
  addToCartButton: [isBoolean, 'true or false'],
  requestQuoteButton: [isBoolean, 'true or false'],
  generatePdfButton: [isBoolean, 'true or false'],
  buttonColor: [isText, 'a colour'],
  hidePricing: [isBoolean, 'true or false'],
  hideInStockOnlyButton: [isBoolean, 'true or false'],
  title: [isText, 'a text'],
  height: [isHeight, 'pixels or a CSS length'],
  origin: [isOrigin, 'an https origin'],
  onAddedToCart: [isFunction, 'a function'],
  onRequestedQuote: [isFunction, 'a function'],
  onGeneratedPdf: [isFunction, 'a function'],
  onError: [isFunction, 'a function'],
};

/**
 * Checks options that may come from JavaScript. Messages name the option and never its value.
 *
 * @throws {ConfiguratorError} `invalid_option` if an option is missing, unknown or invalid
 */
export function checkOptions(options: ConfiguratorOptions): void {
  if (typeof options !== 'object' || options === null) throw invalid('Pass the options as an object.');
  if (!options.getToken)
    throw invalid('The option getToken is missing. Pass a function that returns a token.');
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(OPTIONS, name)) {
      throw invalid(`The option ${name} is unknown. Use one of: ${Object.keys(OPTIONS).join(', ')}.`);
    }
    const [isValid, expected] = OPTIONS[name as keyof ConfiguratorOptions];
    if (value !== undefined && !isValid(value))
      throw invalid(`The option ${name} is invalid. Pass ${expected}.`);
  }
}

function invalid(message: string): ConfiguratorError {
  return new ConfiguratorError('invalid_option', message);
}
