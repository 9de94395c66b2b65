import { type Effect, type Finding, levelOf, type Subject, show } from '../../finding.ts';
import type { KeywordRule } from '../keyword-rule.ts';
import { typeChangeId } from '../replacement.ts';

/** Formats that validators check. */
const CHECKED =
  /^(date|time|date-time|duration|uri|uri-reference|uri-template|iri|iri-reference|email|idn-email|hostname|idn-hostname|ipv4|ipv6|regex|uuid|json-pointer|relative-json-pointer|byte|int32|float|iso-time|iso-date-time)$/;

/** Formats that say how a value is shown or stored, and limit nothing beyond the type. */
const DESCRIPTIVE = /^(password|decimal|int64|double)$/;

/** The formats that each format includes. */
const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  'uri-reference': ['uri'],
  iri: ['uri'],
  'iri-reference': ['uri', 'uri-reference', 'iri'],
  'idn-email': ['email'],
  'idn-hostname': ['hostname'],
};

/** Classifies `format`. Only formats that validators check limit the values. */
export const formatRule: KeywordRule = ({ before, after, subject }) => {
  const [old, now] = [before['format'], after['format']] as [string | undefined, string | undefined];
  const values = { before: old, after: now };
  const text =
    now === undefined
      ? `no longer has the format ${show(old)}.`
      : `has the format ${show(now)} (was ${show(old)}).`;
  // A file has another type in TypeScript.
  if (old === 'binary' || now === 'binary') return [formatFinding('swapped', subject, { text, ...values })];
  if ([old, now].some(isUnknown)) {
    return [
      {
        id: `${subject.name}-format-changed`,
        level: 'WARN',
        text: `${text} Check what that means.`,
        ...values,
      },
    ];
  }
  const [wasChecked, isChecked] = [old, now].map((format) => CHECKED.test(String(format)));
  if (!wasChecked && !isChecked)
    return [{ id: `${subject.name}-format-changed`, level: 'INFO', docs: true, text, ...values }];
  return [formatFinding(effectOf(old, now), subject, { text, ...values })];
};

function isUnknown(format: string | undefined): boolean {
  return format !== undefined && !CHECKED.test(format) && !DESCRIPTIVE.test(format);
}

function effectOf(old: string | undefined, now: string | undefined): Effect {
  if (!CHECKED.test(String(old))) return 'narrowed';
  if (!CHECKED.test(String(now))) return 'widened';
  if (INCLUDES[String(now)]?.includes(String(old))) return 'widened';
  return INCLUDES[String(old)]?.includes(String(now)) ? 'narrowed' : 'swapped';
}

function formatFinding(effect: Effect, subject: Subject, finding: Omit<Finding, 'id' | 'level'>): Finding {
  const level = levelOf(effect, subject.direction);
  return { id: typeChangeId(level, subject), level, ...finding };
}
