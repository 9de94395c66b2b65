/** Requires `explode` on array parameters. Prism reads a missing one as false; OpenAPI and openapi-fetch read it as true. */
export function arrayParameterExplode() {
  return {
    Parameter(parameter, { report, location, resolve }) {
      const schema = parameter.schema && resolve(parameter.schema).node;
      if (parameter.explode !== undefined || ![schema?.type].flat().includes('array')) return;
      const message = `Add "explode" to the array parameter "${parameter.name}", such as \`style: form\` and \`explode: true\`. Tools disagree on the default.`;
      report({ message, location: location.key() });
    },
  };
}
