// Prism's format `date-time`: looser than RFC 3339 in the time zone, and in the blank between date and time.
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-4])(?::?[0-5]\d)?)$/i;

/** Returns whether a text is a date and a time with its zone. */
export function isDateTime(text: string): boolean {
  const [date = '', time = '', ...rest] = text.split(/t|\s/i);
  return rest.length === 0 && isDate(date) && isTime(time);
}

function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = DATE.exec(text)?.map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isTime(text: string): boolean {
  const [, hour = 99, minute = 99, second = 99] = TIME.exec(text)?.map(Number) ?? [];
  return (hour <= 23 && minute <= 59 && second <= 59) || (hour === 23 && minute === 59 && second === 60);
}
