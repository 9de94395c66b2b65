import { createAjv, parsePointer } from '@goldleaf/openapi';
import { INHERITED_NAMES } from '../inherited-names.js';

const ajv = createAjv({ strict: false, strictNumbers: true, validateFormats: false });

/** Validates the keywords of one schema, and none of the schemas within it: Redocly visits each of these. */
const validate = ajv.getSchema('https://json-schema.org/draft/2020-12/meta/validation');

/** Keywords that give a schema another identity or dialect. Types, mock and validators would each read them in another way. */
const IDENTITY = [
  '$schema',
  '$id',
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveRef',
  '$vocabulary',
];

/** Rejects what the generator's schema compiler would reject without a line: invalid values of keywords, and unknown formats. */
export function schemaValid() {
  return {
    Schema(schema, { report, location }) {
      for (const keyword of IDENTITY.filter((name) => name in schema)) {
        const message = `Remove "${keyword}". A \`$ref\` names a file, and "jsonSchemaDialect" of openapi.yaml names the dialect.`;
        report({ message, location: location.child(keyword).key() });
      }
      if (schema.format !== undefined && !(schema.format in ajv.formats)) {
        const message = `Fix or remove the format. The known ones are ${Object.keys(ajv.formats).join(', ')}.`;
        report({ message, location: location.child('format') });
      }
      for (const name of Object.keys(schema.properties ?? {}).filter((key) =>
        INHERITED_NAMES.includes(key),
      )) {
        const message = `Remove "${name}". Every object has it in JavaScript, so no validator could tell whether a body does.`;
        report({ message, location: location.child(['properties', name]).key() });
      }
      if (validate(schema)) return;
      // If a value has several errors, the last one names the allowed values.
      const { instancePath, message } = validate.errors.at(-1);
      const path = parsePointer(instancePath);
      report({ message: `Fix "${path[0]}": it ${message}.`, location: location.child(path) });
    },
  };
}
