import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonObject } from './json.ts';
import { UsageError } from './usage-error.ts';

/** Judges one value; gives what is wrong with it, and nothing where all is right. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/**
 * @param schema - with its references resolved, but for those to something around it
 * @param document - that such a reference leads into
 */
export function validator(schema: JsonObject, document: JsonObject): Validate {
  // `strict` off: OpenAPI's own keywords (x-…, example, xml) are none of JSON Schema. A format that Ajv does not know checks nothing.
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
  addFormats.default(ajv);
  try {
    const validate = ajv.compile({ allOf: [schema], components: document['components'] });
    return (value) => (validate(value) ? [] : (validate.errors ?? []));
  } catch (error) {
    const [first] = (error as Error).message.split(', ');
    throw new UsageError(`A description has a schema that is none: ${first}.`);
  }
}
