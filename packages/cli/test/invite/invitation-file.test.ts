import { mkdir, truncate } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readInvitationFile } from '../../src/invite/invitation-file.ts';
import { temporaryFolder } from '../folder.ts';

const ADA = { email: 'ada@example.com', password: 'Example-1' };

async function read(text: string | Uint8Array, name = 'people.csv') {
  await using folder = await temporaryFolder();
  return await readInvitationFile(await folder.write(name, text));
}

/** Returns the message with which a file is rejected, without its path. */
async function rejection(text: string | Uint8Array, name = 'people.csv'): Promise<string> {
  await using folder = await temporaryFolder();
  const file = await folder.write(name, text);
  const error = await readInvitationFile(file).then(String, (reason) => reason);
  expect(error).toMatchObject({ name: 'UsageError', code: 'usage' });
  return error.message.replaceAll(file, name);
}

test('readInvitationFile > names a CSV row by its line', async () => {
  expect(await read('email,password\nada@example.com,Example-1\n')).toEqual([
    { location: 'line 2', invitation: ADA },
  ]);
});

test('readInvitationFile > finds the columns in any order and case', async () => {
  expect(await read('Name, Password ,EMAIL\nAda,Example-1,ada@example.com\n')).toEqual([
    { location: 'line 2', invitation: ADA },
  ]);
});

test('readInvitationFile > accepts a byte order mark and a last line without a line end', async () => {
  expect(await read('\uFEFFemail,password\r\nada@example.com,Example-1')).toEqual([
    { location: 'line 2', invitation: ADA },
  ]);
  expect(await read('\uFEFF[{"email":"ada@example.com","password":"Example-1"}]', 'people.json')).toEqual([
    { location: 'entry 1', invitation: ADA },
  ]);
});

test('readInvitationFile > keeps commas, quotes, blanks and line breaks in quotes, and counts lines through them', async () => {
  const rows = await read('email,password\r\na@b.co,"x,\r\n""y"" "\r\n\r\nada@example.com,Example-1\r\n');
  expect(rows).toEqual([
    { location: 'line 2', invitation: { email: 'a@b.co', password: 'x,\r\n"y" ' } },
    { location: 'line 5', invitation: ADA },
  ]);
});

test.for([
  { name: 'LF', text: 'email,password\nada@example.com,Example-1\na@b.co,Example-2\n' },
  { name: 'CRLF', text: 'email,password\r\nada@example.com,Example-1\r\na@b.co,Example-2\r\n' },
  { name: 'CR', text: 'email,password\rada@example.com,Example-1\ra@b.co,Example-2\r' },
  {
    name: 'LF after the header, then CRLF',
    text: 'email,password\nada@example.com,Example-1\r\na@b.co,Example-2\r\n',
  },
  {
    name: 'CRLF after the header, then LF',
    text: 'email,password\r\nada@example.com,Example-1\na@b.co,Example-2\n',
  },
  {
    name: 'blanks around fields',
    text: 'email, password\n ada@example.com ,\tExample-1\u00a0\na@b.co , "Example-2" \n',
  },
])('readInvitationFile > reads no line end and no blank into a field: $name', async ({ text }) => {
  expect(await read(text)).toEqual([
    { location: 'line 2', invitation: ADA },
    { location: 'line 3', invitation: { email: 'a@b.co', password: 'Example-2' } },
  ]);
});

test('readInvitationFile > skips rows of empty fields, and counts their lines', async () => {
  expect(await read('email,password\n,\n  , \n\n""," "\nada@example.com,Example-1\n,\n')).toEqual([
    { location: 'line 6', invitation: ADA },
  ]);
});

test('readInvitationFile > rejects a row with too many or too few fields', async () => {
  const rows = await read('email,password\na@b.co,Exam,ple-1\na@b.co\nada@example.com,Example-1\n');
  expect(rows.map(({ location, violation }) => [location, violation?.rule, violation?.message])).toEqual([
    ['line 2', 'columns', expect.stringContaining('Has 3 fields, but the header has 2.')],
    ['line 3', 'columns', expect.stringContaining('Has 1 field, but the header has 2.')],
    ['line 4', undefined, undefined],
  ]);
});

test('readInvitationFile > reads a JSON list, or an object with that list', async () => {
  const list = JSON.stringify([ADA, 5]);
  const rows = [
    { location: 'entry 1', invitation: ADA },
    { location: 'entry 2', invitation: 5 },
  ];
  expect(await read(list, 'people.json')).toEqual(rows);
  expect(await read(`{"emailAddresses":${list}}`, 'people.json')).toEqual(rows);
  expect(await read(`\n ${list}`, 'people.txt')).toEqual(rows);
});

test('readInvitationFile > names a file that it cannot read', async () => {
  await using folder = await temporaryFolder();
  await mkdir(folder.path('folder.csv'));
  await expect(readInvitationFile(folder.path('none.csv'))).rejects.toThrow(
    /^File not found: .*none\.csv\.$/,
  );
  await expect(readInvitationFile(folder.path('folder.csv'))).rejects.toThrow(
    /^Expected a file, but this is a folder: /,
  );
});

test('readInvitationFile > rejects a file without invitations', async () => {
  expect(await rejection('')).toBe('people.csv is empty.');
  expect(await rejection('\uFEFF \r\n\r\n')).toBe('people.csv is empty.');
  expect(await rejection('email,password\n')).toBe('people.csv contains no invitations.');
  expect(await rejection('[]', 'people.json')).toBe('people.json contains no invitations.');
});

test('readInvitationFile > names the missing columns, without the text of the first line', async () => {
  const header =
    'The first line must name the columns, separated by commas, semicolons or tabs: email,password';
  expect(await rejection('email,name\na@b.co,Ada\n')).toBe(`people.csv has no column password. ${header}`);
  expect(await rejection('ada@example.com,Example-1\n')).toBe(
    `people.csv has no column email and no column password. ${header}`,
  );
});

test('readInvitationFile > rejects a duplicate column', async () => {
  expect(await rejection('email,password,Email\na,b,c\n')).toBe(
    'people.csv has two columns email. Remove one of them.',
  );
});

test('readInvitationFile > names the line of an unbalanced quote, without the field', async () => {
  for (const field of ['Exam"ple-1', '"Exam"ple-1', '"Example-1']) {
    const message = await rejection(`email,password\r\n"a\r\n",b\r\nada@example.com,${field}\r\nc,d\r\n`);
    expect(message).toMatch(/^people\.csv is invalid CSV: the row that begins on line 4 has a quote/);
    expect(message).not.toContain('Exam');
  }
});

test('readInvitationFile > names line and column of invalid JSON, without the text', async () => {
  const message = await rejection(
    '[\n  {"email": "ada@example.com", "password": Example-1}\n]',
    'people.json',
  );
  expect(message).toBe('people.json is invalid JSON: check line 2, column 44.');
  expect(await rejection('[1,', 'people.json')).toMatch(
    /^people\.json is invalid JSON: check line 1, column \d\.$/,
  );
  expect(await rejection('hello', 'people.json')).toBe(
    'people.json is invalid JSON: check line 1, column 1.',
  );
  expect(await rejection('["a\nb"]', 'people.json')).toMatch(/^people\.json is invalid JSON/);
});

test('readInvitationFile > names the expected shape of JSON', async () => {
  for (const text of ['{}', '{"emailAddresses":{}}']) {
    expect(await rejection(text, 'people.json')).toMatch(/^people\.json must contain a list of/);
  }
  expect(await rejection('null', 'people.json')).toMatch(/^people\.json must contain a list of/);
  expect(await rejection('"x"', 'people.json')).toMatch(/^people\.json must contain a list of/);
});

test('readInvitationFile > rejects text that is not UTF-8', async () => {
  expect(await rejection(Buffer.from('email,password\na@b.co,Ex\xe4mple-1\n', 'latin1'))).toBe(
    'people.csv is not UTF-8 text. Save it as "CSV UTF-8", or as JSON in UTF-8.',
  );
  expect(await rejection(Buffer.from('\uFEFFemail,password\n', 'utf16le').subarray(0, -1))).toMatch(
    /is not UTF-16LE text/,
  );
});

const TABLE = 'email,password\r\nada@example.com,Example-1\r\n';

test.for([
  { name: 'semicolons', content: TABLE.replaceAll(',', ';'), location: 'line 2' },
  { name: 'tabs', content: TABLE.replaceAll(',', '\t'), location: 'line 2' },
  { name: 'sep=,', content: `sep=,\r\n${TABLE}`, location: 'line 3' },
  { name: 'sep=|', content: `sep=|\r\n${TABLE.replaceAll(',', '|')}`, location: 'line 3' },
  {
    name: 'a quoted header',
    content: TABLE.replace('email,password', '"email";"password"').replace('m,E', 'm;E'),
    location: 'line 2',
  },
  {
    name: 'UTF-16 LE with a byte order mark',
    content: Buffer.from(`\uFEFF${TABLE}`, 'utf16le'),
    location: 'line 2',
  },
  { name: 'UTF-16 LE', content: Buffer.from(TABLE, 'utf16le'), location: 'line 2' },
  {
    name: 'UTF-16 BE with a byte order mark',
    content: Buffer.from(`\uFEFF${TABLE}`, 'utf16le').swap16(),
    location: 'line 2',
  },
  { name: 'UTF-16 BE', content: Buffer.from(TABLE, 'utf16le').swap16(), location: 'line 2' },
])('readInvitationFile > reads CSV with $name', async ({ content, location }) => {
  expect(await read(content)).toEqual([{ location, invitation: ADA }]);
});

test('readInvitationFile > keeps an empty field between tabs in its column', async () => {
  expect(await read('email\tname\tpassword\nada@example.com\t\tExample-1\n')).toEqual([
    { location: 'line 2', invitation: ADA },
  ]);
});

test('readInvitationFile > reads JSON Lines by name or content', async () => {
  const lines = `${JSON.stringify(ADA)}\n\n${JSON.stringify(ADA)}\r\n`;
  const rows = [
    { location: 'line 1', invitation: ADA },
    { location: 'line 3', invitation: ADA },
  ];
  expect(await read(lines, 'people.jsonl')).toEqual(rows);
  expect(await read(lines, 'people.ndjson')).toEqual(rows);
  expect(await read(lines, 'people.txt')).toEqual(rows);
  expect(await read(JSON.stringify(ADA), 'people.jsonl')).toEqual([{ location: 'line 1', invitation: ADA }]);
});

test('readInvitationFile > names the line of invalid JSON Lines, without its text', async () => {
  expect(await rejection(`${JSON.stringify(ADA)}\n{"password": Example-1}\n`, 'people.jsonl')).toBe(
    'people.jsonl is invalid JSON Lines: check line 2.',
  );
});

test('readInvitationFile > names JSON that is nested too deeply', async () => {
  expect(await rejection('['.repeat(200_000), 'people.json')).toMatch(/^people\.json is invalid JSON/);
});

test('readInvitationFile > names a file that is too large', async () => {
  await using folder = await temporaryFolder();
  const file = await folder.write('people.csv', '');
  await truncate(file, 600_000_000);
  await expect(readInvitationFile(file)).rejects.toThrow(/people\.csv is too large: 600 MB\. Split it/);
});
