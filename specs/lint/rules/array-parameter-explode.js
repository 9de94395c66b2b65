/** Prism reads a missing `explode` as false, OpenAPI and openapi-fetch read it as true for `style: form`. */
export function arrayParameterExplode() {
  return {
    Parameter(parameter, { report, location, resolve }) {
      const schema = parameter.schema && resolve(parameter.schema).node;
      if (parameter.explode !== undefined || ![schema?.type].flat().includes('array')) return;
      report({
        message: `The array parameter "${parameter.name}" leaves "explode" to the reader, and readers differ. Write it out, as in \`style: form\` and \`explode: true\`.`,
        location: location.key(),
      });
    },
  };
}
