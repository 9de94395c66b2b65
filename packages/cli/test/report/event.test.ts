import { expect, test } from 'vitest';
import { decodeLine, encodeEvent, type ReportEvent } from '../../src/report/event.ts';

const run = { run: 'one', at: '2026-11-25T12:00:00.000Z' };
const claim: ReportEvent = {
  event: 'claim',
  ...run,
  server: 'https://goldleaf.app',
  email: 'ada@example.com',
};
const unknown: ReportEvent = { ...claim, event: 'unknown', reason: 'It said {"event":"claim","x":"ä"}\n' };
const line = (event: ReportEvent): string => encodeEvent(event).trimEnd();

test('encodeEvent > writes one line of JSON that ends with a checksum', () => {
  expect(encodeEvent(unknown)).toMatch(/^\{"event":"unknown",[^\n]*,"sum":"[0-9a-f]{8}"\}\n$/);
  expect(JSON.parse(encodeEvent(unknown))).toEqual({ ...unknown, sum: expect.any(String) });
});

const invalid: ReportEvent = { event: 'invalid', ...run, location: 'line 3', rules: ['email format'] };
const { location, ...rest } = invalid;
const oldInvalid = { ...rest, place: location } as unknown as ReportEvent;

test.for([
  { name: 'a line', text: line(unknown), events: [unknown] },
  { name: 'an invalid row', text: line(invalid), events: [invalid] },
  { name: 'an invalid row with the old name of its location', text: line(oldInvalid), events: [invalid] },
  { name: 'an empty line', text: '', events: [] },
  { name: 'a line that ends with CR', text: `${line(claim)}\r`, events: [claim] },
  { name: 'a byte order mark', text: `\ufeff${line(claim)}`, events: [claim] },
  { name: 'a torn line', text: line(claim).slice(0, 60), events: [] },
  { name: 'a torn checksum', text: line(claim).slice(0, -3), events: [] },
  { name: 'the first byte of a line', text: '{', events: [] },
  { name: 'zeros that a power failure left', text: '\0\0\0', events: [] },
  { name: 'a torn line and a whole one', text: line(claim).slice(0, 60) + line(unknown), events: [unknown] },
  { name: 'a whole line and a torn one', text: line(unknown) + line(claim).slice(0, 60), events: [unknown] },
  { name: 'two lines in one', text: line(claim) + line(unknown), events: [claim, unknown] },
  { name: 'a changed address', text: line(claim).replace('ada@', 'bob@'), events: undefined },
  { name: 'a changed event', text: line(unknown).replace('unknown', 'failed'), events: undefined },
  { name: 'text', text: 'email,password', events: undefined },
  { name: 'text after a line', text: `${line(claim)} `, events: undefined },
  {
    name: 'an event of a newer version',
    text: line({ ...claim, event: 'moved' } as never),
    events: undefined,
  },
])('decodeLine > decodes $name', ({ text, events }) => {
  expect(decodeLine(text)).toEqual(events);
});
