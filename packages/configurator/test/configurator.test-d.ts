import { expectTypeOf, test } from 'vitest';
import { type ConfiguratorError, mountConfigurator } from '../src/index.ts';

declare const element: HTMLElement;
const getToken = () => 'a-token';

test('mountConfigurator > requires getToken', () => {
  // @ts-expect-error: getToken is missing
  mountConfigurator(element, {});
  mountConfigurator(element, {
    getToken: async ({ expiredToken, signal }) => fetchToken(expiredToken, signal),
  });
  mountConfigurator(element, { getToken: async () => ({ value: 'a-token', expiresAt: 0 }) });
});

test('mountConfigurator > types messages as unknown, because GoldLeaf does not document them', () => {
  mountConfigurator(element, {
    getToken,
    onAddedToCart: (message) => expectTypeOf(message).toBeUnknown(),
    onError: (error) => expectTypeOf(error).toEqualTypeOf<ConfiguratorError>(),
  });
});

test('mountConfigurator > accepts undefined for each option', () => {
  mountConfigurator(element, { getToken, customerId: undefined, onError: undefined }).update({
    height: undefined,
  });
});

declare function fetchToken(expiredToken: string | undefined, signal: AbortSignal): Promise<string>;
