import { mountConfigurator } from '@goldleaf/configurator';
import { useEffect, useRef, useState } from 'react';
import { configuratorOptions, getToken } from './goldleaf.ts';

export function ConfiguratorPage() {
  const parent = useRef<HTMLDivElement>(null);
  const [cart, setCart] = useState<readonly string[]>([]);
  const [error, setError] = useState('');

  useEffect(() => {
    const configurator = mountConfigurator(parent.current as HTMLDivElement, {
      ...configuratorOptions,
      getToken: ({ expiredToken, signal }) => getToken(expiredToken, signal),
      addToCartButton: true,
      requestQuoteButton: true,
      height: 360,
      onAddedToCart: (message) => setCart((cart) => [...cart, describe(message)]),
      onRequestedQuote: () => setCart((cart) => [...cart, 'Quote requested']),
      onError: ({ message, retryDelay }) => setError(retryDelay ? `${message} Trying again.` : message),
    });
    return () => configurator.unmount();
  }, []);

  return (
    <>
      <div ref={parent} />
      {error && (
        <p role="alert" className="error">
          {error}
        </p>
      )}
      <section aria-labelledby="cart">
        <h2 id="cart">Cart</h2>
        <p role="status">{cart.length} in the cart</p>
        <ul>
          {cart.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** GoldLeaf doesn't document what the message holds. */
function describe(message: unknown): string {
  const { partNumber }: { partNumber?: unknown } = Object(message);
  return typeof partNumber === 'string' ? partNumber : 'Hose assembly';
}
