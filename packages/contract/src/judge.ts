import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from './json-schema.ts';
import { type BadValue, badValues, type GoodValue, goodValues } from './schema-values.ts';

const options = { allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true } as const;
const formats = (instance: Ajv2020): Ajv2020 => {
  (addFormats as unknown as (ajv: Ajv2020) => void)(instance);
  // How a number is stored and a text is shown; no value is refused for it.
  return instance.addFormat('decimal', true).addFormat('password', true);
};
const ajv = formats(new Ajv2020(options));
/** Parameters are text: `1` stands for a number as well. */
const ajvOfText = formats(new Ajv2020({ ...options, coerceTypes: true }));

const compiled = new Map<Ajv2020, WeakMap<JsonSchema, ValidateFunction>>([
  [ajv, new WeakMap()],
  [ajvOfText, new WeakMap()],
]);

/**
 * What the evidence's schema has against a value, told by a validator of our own: the mock has another.
 *
 * @returns such as `emailAddresses.0.email: type`, in order; empty where the value is good
 */
export function violationsOf(schema: JsonSchema, value: unknown): string[] {
  return judged(ajv, schema, value);
}

/** As `violationsOf`, of parameters: text, of which numbers and booleans are read. */
export function violationsOfText(schema: JsonSchema, value: unknown): string[] {
  return judged(ajvOfText, schema, structuredClone(value));
}

function judged(instance: Ajv2020, schema: JsonSchema, value: unknown): string[] {
  const known = compiled.get(instance) as WeakMap<JsonSchema, ValidateFunction>;
  const validate = known.get(schema) ?? instance.compile(schema);
  known.set(schema, validate);
  return validate(value) ? [] : (validate.errors as ErrorObject[]).map(errorText).sort();
}

function errorText({ instancePath, keyword }: ErrorObject): string {
  const place = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return `${place.join('.')}: ${keyword}`;
}

/**
 * A value that the generator calls good and its own schema refuses, or the other way round. It is a fault of the generator, and
 * says nothing about the description: so it fails the run.
 */
export class GeneratorFault extends Error {
  override readonly name = 'GeneratorFault';
}

/** @throws {GeneratorFault} */
export function checkedGoodValues(schema: JsonSchema): GoodValue[] {
  return goodValues(schema).map((good) => {
    const violations = violationsOf(schema, good.value);
    if (violations.length > 0)
      throw new GeneratorFault(`${good.id} was to be good: ${violations.join(', ')}`);
    return good;
  });
}

/**
 * @returns the bad values, each with all that is wrong with it
 * @throws {GeneratorFault}
 */
export function checkedBadValues(
  schema: JsonSchema,
): (BadValue & { readonly violations: readonly string[] })[] {
  return badValues(schema).map((bad) => {
    const violations = violationsOf(schema, bad.value);
    const meant = `${bad.place.join('.')}: ${bad.keyword}`;
    if (!violations.includes(meant))
      throw new GeneratorFault(
        `${bad.id} was to have “${meant}”, and has: ${violations.join(', ') || 'nothing'}`,
      );
    return { ...bad, violations };
  });
}
