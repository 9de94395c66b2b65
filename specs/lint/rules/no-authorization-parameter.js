/** OpenAPI ignores a header parameter of this name: authentication is the work of `security`. */
export function noAuthorizationParameter() {
  return {
    Parameter(parameter, { report, location }) {
      if (parameter.in !== 'header' || parameter.name?.toLowerCase() !== 'authorization') return;
      report({
        message: 'A header parameter "Authorization" is ignored by every reader of OpenAPI. Use "security".',
        location: location.child('name'),
      });
    },
  };
}
