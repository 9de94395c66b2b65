import { fullValue, type JsonSchema } from '@goldleaf/openapi';
import type { Expectation, ExpectedBody } from '../../expectations/expectation.ts';
import { bodyText, rejection, successResponse, validRequest } from '../../expectations/expected-response.ts';
import { type FormPart, formText } from '../../expectations/form-text.ts';
import { type Check, responseCheck } from '../check.ts';
import type { CheckTopic } from '../topic.ts';

/** File names as a browser writes them: it escapes a quote and keeps everything else. */
const FILE_NAMES: Readonly<Record<string, string>> = {
  'file-name': 'hoses.xlsx',
  'file-name-with-spaces': 'hoses of 2026 (1).xlsx',
  'file-name-beyond-ascii': 'Schläuche ÷ 🔧.xlsx',
  'file-name-with-a-quote': '1%22 hoses.xlsx',
};

/**
 * Checks multipart forms. Prism splits forms with a parser that keeps objects as text and throws for a file name with a semicolon, so
 * `test/forms.test.ts` checks those with the mock.
 */
export function* formChecks(expectation: Expectation, { mediaType, schema }: ExpectedBody): Generator<Check> {
  const request = validRequest(expectation);
  const success = successResponse(expectation);
  const values = fullValue(schema) as Record<string, unknown>;
  const sent = (value: unknown) => ({ ...request, body: bodyText(mediaType, value) });
  const topic = { subject: 'form', outcome: 'valid' };
  const valid = (part: Pick<CheckTopic, 'outcome' | 'name' | 'variant'>, parts: readonly FormPart[]) =>
    responseCheck({ ...topic, ...part }, 'body', { ...request, body: formText(parts) }, success);

  yield responseCheck({ ...topic, variant: 'everything' }, 'body', request, success);
  yield valid({ variant: 'no-part' }, []);
  yield valid({ variant: 'unknown-part' }, [{ name: 'x-unknown', text: '1' }]);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const without = { ...topic, variant: `without-${name}` };
    yield responseCheck(without, 'body', sent({ ...values, [name]: {} }), success);
    for (const { variant, parts } of validParts(name, property)) yield valid({ name, variant }, parts);
    const repeated = repeatedParts(name, property);
    // The documentation has no repeated parts. Prism reads the last one.
    if (repeated.length > 0)
      yield { ...valid({ outcome: 'prism', name, variant: 'repeated' }, repeated), needs: 'isPrism' };
    for (const [variant, text] of Object.entries(INVALID_TEXTS[String(property.type)] ?? {})) {
      const rejected = rejection(expectation, [`request.body.${name}: type`]);
      const invalid = { subject: 'form', outcome: 'invalid', name, keyword: 'type', variant };
      yield responseCheck(invalid, 'body', sent({ ...values, [name]: text }), rejected);
    }
  }
}

interface ValidParts {
  readonly variant: string;
  readonly parts: readonly FormPart[];
}

function* validParts(name: string, { type, format }: JsonSchema): Generator<ValidParts> {
  if (type === 'boolean') {
    yield { variant: 'true', parts: [{ name, text: 'true' }] };
    yield { variant: 'false', parts: [{ name, text: 'false' }] };
  }
  if (format !== 'binary') return;
  yield { variant: 'empty', parts: [{ name, text: '' }] };
  for (const [variant, fileName] of Object.entries(FILE_NAMES))
    yield { variant, parts: [{ name, text: 'PK', fileName }] };
}

function repeatedParts(name: string, { type, format }: JsonSchema): FormPart[] {
  if (type === 'boolean') return ['true', 'false'].map((text) => ({ name, text }));
  if (format !== 'binary') return [];
  return ['a.xlsx', 'b.xlsx'].map((fileName) => ({ name, text: 'PK', fileName }));
}

/** Texts that aren't a value of the type. */
const INVALID_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  boolean: { text: 'maybe', number: '1', 'upper-case': 'TRUE' },
  object: { text: 'text' },
};
