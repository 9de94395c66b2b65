import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Keywords that annotate a schema of GoldLeaf's OpenAPI document and validate nothing. */
const ANNOTATIONS = ['externalDocs', 'x-assumption', 'x-evidence', 'x-evidence-cut', 'x-quirk'];

/**
 * Creates an Ajv for JSON Schema 2020-12 that knows the formats and annotations of GoldLeaf's OpenAPI document.
 *
 * It is strict (an unknown keyword or format fails to compile) and reports every error of a value.
 *
 * @param options - of Ajv, over these defaults
 */
export function createAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
    ...options,
  });
  addFormats.default(ajv);
  ajv.addFormat('decimal', true); // how a number is stored: every value has it
  ajv.addVocabulary(ANNOTATIONS);
  return ajv;
}
