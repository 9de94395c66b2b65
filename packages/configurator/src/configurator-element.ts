import type { ConfiguratorOptions, GetToken } from './configurator-options.ts';
import { type Configurator, mountConfigurator } from './mount-configurator.ts';

/** The element `<goldleaf-configurator>`. It shows the configurator while it is connected and has `getToken`. */
export interface GoldLeafConfiguratorElement extends HTMLElement {
  /** Returns a security token. A function can't be an attribute: set this property. */
  getToken: GetToken | undefined;
}

/** Attributes with a text. */
const TEXTS = {
  'button-color': 'buttonColor',
  'customer-id': 'customerId',
  'frame-title': 'title',
  height: 'height',
  origin: 'origin',
} as const;

/** Attributes that are on when they are present. */
const SWITCHES = {
  'add-to-cart-button': 'addToCartButton',
  'generate-pdf-button': 'generatePdfButton',
  'hide-in-stock-only-button': 'hideInStockOnlyButton',
  'hide-pricing': 'hidePricing',
  'request-quote-button': 'requestQuoteButton',
} as const;

/**
 * Defines `<goldleaf-configurator>`. Does nothing on a server, or if the name is defined already.
 *
 * The element dispatches `addedToCart`, `requestedQuote` and `generatedPdf` with the message as `detail`, and `error` with the
 * `ConfiguratorError` as `detail`.
 *
 * @param name of the element. Default: `goldleaf-configurator`
 */
export function defineConfigurator(name: string = 'goldleaf-configurator'): void {
  if (!('customElements' in globalThis) || customElements.get(name)) return;

  // Inside the function, because a server has no HTMLElement.
  class ConfiguratorElement extends HTMLElement implements GoldLeafConfiguratorElement {
    static readonly observedAttributes: readonly string[] = Object.keys({ ...TEXTS, ...SWITCHES });
    #getToken: GetToken | undefined;
    #configurator: Configurator | undefined;

    constructor() {
      super();
      // A property that was set before the element was defined hides the accessor of the class.
      if (Object.hasOwn(this, 'getToken')) {
        const { getToken } = this;
        Reflect.deleteProperty(this, 'getToken');
        this.getToken = getToken;
      }
    }

    get getToken(): GetToken | undefined {
      return this.#getToken;
    }

    set getToken(getToken: GetToken | undefined) {
      this.#getToken = getToken;
      this.#render();
    }

    connectedCallback(): void {
      this.style.display ||= 'block';
      this.#render();
    }

    disconnectedCallback(): void {
      this.#configurator?.unmount();
      this.#configurator = undefined;
    }

    attributeChangedCallback(): void {
      this.#render();
    }

    #render(): void {
      if (!this.isConnected || !this.#getToken) return;
      const options = this.#options(this.#getToken);
      if (this.#configurator) this.#configurator.update(options);
      else this.#configurator = mountConfigurator(this, options);
    }

    #options(getToken: GetToken): ConfiguratorOptions {
      const dispatch = (type: string) => (detail: unknown) => {
        this.dispatchEvent(new CustomEvent(type, { detail }));
      };
      const texts = Object.entries(TEXTS).map(([attribute, option]) => [
        option,
        this.getAttribute(attribute) || undefined,
      ]);
      const switches = Object.entries(SWITCHES).map(([attribute, option]) => [
        option,
        this.hasAttribute(attribute),
      ]);
      return {
        ...Object.fromEntries([...texts, ...switches]),
        getToken,
        onAddedToCart: dispatch('addedToCart'),
        onRequestedQuote: dispatch('requestedQuote'),
        onGeneratedPdf: dispatch('generatedPdf'),
        onError: dispatch('error'),
      };
    }
  }
  customElements.define(name, ConfiguratorElement);
}
