export { defineConfigurator, type GoldLeafConfiguratorElement } from './configurator-element.ts';
export { ConfiguratorError, type ConfiguratorErrorCode } from './configurator-error.ts';
export type { ConfiguratorOptions, GetToken, TokenRequest } from './configurator-options.ts';
export { type Configurator, mountConfigurator } from './mount-configurator.ts';
