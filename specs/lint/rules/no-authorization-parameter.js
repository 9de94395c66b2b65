/** Rejects a header parameter "Authorization". OpenAPI ignores it: authentication belongs to `security`. */
export function noAuthorizationParameter() {
  return {
    Parameter(parameter, { report, location }) {
      if (parameter.in !== 'header' || parameter.name?.toLowerCase() !== 'authorization') return;
      const message = 'Use "security". OpenAPI ignores a header parameter "Authorization".';
      report({ message, location: location.child('name') });
    },
  };
}
