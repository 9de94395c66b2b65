import { ConfiguratorError } from './configurator-error.ts';
import { type ConfiguratorOptions, checkOptions } from './configurator-options.ts';
import { configuratorOrigin, configuratorUrl } from './configurator-url.ts';
import { TokenLoop } from './token-loop.ts';

/** A configurator in a page. */
export interface Configurator {
  /** The iframe. */
  readonly iframe: HTMLIFrameElement;
  /**
   * Changes options and keeps the others. The configurator loads again only if its address changes.
   *
   * @throws {ConfiguratorError} `invalid_option`
   */
  update(changes: Partial<ConfiguratorOptions>): void;
  /** Removes the iframe and its listeners. A running `getToken` is aborted by its signal. */
  unmount(): void;
}

/** GoldLeaf's names of events, and the callback of each. */
const CALLBACKS = {
  addedToCart: 'onAddedToCart',
  requestedQuote: 'onRequestedQuote',
  generatedPdf: 'onGeneratedPdf',
} as const;

/**
 * Permissions that the configurator needs: it runs scripts, keeps its own origin, and opens or downloads a PDF. It can't navigate the
 * page.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads';

/** GoldLeaf may get the origin of the page, by which it can recognize the shop, and never its path or query. */
const REFERRER_POLICY = 'strict-origin';

/**
 * Shows GoldLeaf's configurator in an element.
 *
 * The token is only in the address of the iframe. It isn't in the page's DOM, where session recorders would read it. Loading again with a
 * new token adds no history entry.
 *
 * @param parent the element that the iframe is appended to
 * @throws {ConfiguratorError} `invalid_option` if `parent` isn't an element, or an option is missing, unknown or invalid
 */
export function mountConfigurator(parent: Element, options: ConfiguratorOptions): Configurator {
  const window = parent?.ownerDocument?.defaultView;
  if (!window) {
    throw new ConfiguratorError('invalid_option', 'The first argument is not an element.');
  }
  checkOptions(options);

  let current = options;
  let shownUrl = '';
  let shownIn: Window | null = null;
  const iframe = parent.ownerDocument.createElement('iframe');

  const tokens = new TokenLoop({
    getToken: (request) => current.getToken(request),
    onToken: (token) => show(token),
    onError: (error) => (current.onError ?? reportError)(error),
  });

  function show(token: string): void {
    shownUrl = configuratorUrl(current, token);
    shownIn = iframe.contentWindow;
    // Neither `src` nor `href`: both would put the token into the DOM, and a changed `src` adds a history entry.
    shownIn?.location.replace(shownUrl);
  }

  function onLoad(): void {
    if (!isBlank(iframe)) tokens.loaded();
    // An iframe that was moved, or that is in the page only now, has a new and empty window.
    else if (tokens.token && iframe.contentWindow !== shownIn) show(tokens.token);
  }

  function onMessage({ data, origin, source }: MessageEvent): void {
    if (source !== iframe.contentWindow || origin !== configuratorOrigin(current)) return;
    const type: unknown = data?.type;
    if (type === 'securityTokenExpired') tokens.expired();
    if (typeof type !== 'string' || !Object.hasOwn(CALLBACKS, type)) return;
    current[CALLBACKS[type as keyof typeof CALLBACKS]]?.(data);
  }

  function style(): void {
    const { title = 'Hose assembly configurator', height = 800 } = current;
    iframe.title = title;
    Object.assign(iframe.style, {
      border: '0',
      width: '100%',
      height: typeof height === 'number' ? `${height}px` : height,
    });
  }

  style();
  window.addEventListener('message', onMessage);
  iframe.addEventListener('load', onLoad);
  parent.append(iframe);
  // Applies from the first navigation on. Set earlier, Chromium warns about the empty page, which has the origin of the parent.
  iframe.setAttribute('sandbox', SANDBOX);
  iframe.referrerPolicy = REFERRER_POLICY;
  tokens.start();

  return {
    iframe,
    update(changes) {
      const next = { ...current, ...changes };
      checkOptions(next);
      current = next;
      style();
      if (tokens.start() || !tokens.token) return;
      if (configuratorUrl(current, tokens.token) !== shownUrl) show(tokens.token);
    },
    unmount() {
      tokens.stop();
      window.removeEventListener('message', onMessage);
      iframe.remove();
    },
  };
}

/** Returns whether an iframe shows nothing. A page of another origin doesn't say where it is. */
function isBlank(iframe: HTMLIFrameElement): boolean {
  try {
    return iframe.contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
}
