// Loads Prism with the English data of @faker-js/faker alone. Half of Prism's loading time is for its other languages.
// Prism uses them only for generated data, which no test asks for. The built mock has none (packages/mock/tsdown.config.ts).
import module from 'node:module';

// Node 20 lacks the hooks. There, Prism loads all languages.
module.registerHooks?.({
  resolve: (specifier, context, next) =>
    next(specifier === '@faker-js/faker' ? '@faker-js/faker/locale/en' : specifier, context),
});
