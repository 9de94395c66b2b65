// Prints whether each package that can be loaded exports something.
require('@goldleaf/api-types/response-validators');
const exported = ['api-types', 'client', 'configurator', 'mock', 'observe'].map(
  (name) => Object.keys(require(`@goldleaf/${name}`)).length > 0,
);
console.log(JSON.stringify(exported));
