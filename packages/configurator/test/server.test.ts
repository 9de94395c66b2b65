import { expect, test } from 'vitest';
import { defineConfigurator, mountConfigurator } from '../src/index.ts';

test('the package > can be imported on a server, and defines no element there', () => {
  expect(() => defineConfigurator()).not.toThrow();
});

test('mountConfigurator > names the missing element', () => {
  const mount = () => mountConfigurator(null as never, { getToken: () => 'a-token' });
  expect(mount).toThrow(expect.objectContaining({ code: 'invalid_option' }));
  expect(mount).toThrow('The first argument is not an element');
});
