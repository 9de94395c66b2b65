import { defineConfigurator, type GoldLeafConfiguratorElement } from '@goldleaf/configurator';

defineConfigurator();

const element = document.querySelector('goldleaf-configurator') as GoldLeafConfiguratorElement;
element.getToken = async () => (await fetch('/goldleaf-token')).text();
element.addEventListener('requestedQuote', (event) => {
  console.log('Requested quote:', (event as CustomEvent<unknown>).detail);
});
