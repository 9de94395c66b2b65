const { createGoldLeafClient } = require('@goldleaf/client');

exports.createCustomers = (options) => {
  const goldleaf = createGoldLeafClient(options);
  return {
    find: async (name) => {
      const params = { query: { 'search.name': name } };
      const { items } = await goldleaf.GET('/customers', { params }).orThrow();
      return items;
    },
  };
};
