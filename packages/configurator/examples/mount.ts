import { mountConfigurator } from '@goldleaf/configurator';

const configurator = mountConfigurator(document.querySelector('#configurator') as Element, {
  getToken: async ({ signal }) => (await fetch('/goldleaf-token', { signal })).text(),
  customerId: '64f0c2d1a7b3e90012345678',
  addToCartButton: true,
  onAddedToCart: (message) => console.log('Added to cart:', message),
  onError: (error) => console.log(error.message, error.retryDelay),
});

document.querySelector('#close')?.addEventListener('click', () => configurator.unmount());
