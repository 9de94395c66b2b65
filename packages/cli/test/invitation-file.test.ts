import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readInvitationFile } from '../src/invitation-file.ts';
import { temporaryFolder } from './folder.ts';

const ADA = { email: 'ada@example.com', password: 'Example-1' };

async function read(text: string | Uint8Array, name = 'people.csv') {
  await using folder = await temporaryFolder();
  return await readInvitationFile(await folder.write(name, text));
}

/** The message that a file is refused with, without its path. */
async function refusal(text: string | Uint8Array, name = 'people.csv'): Promise<string> {
  await using folder = await temporaryFolder();
  const file = await folder.write(name, text);
  const error = await readInvitationFile(file).then(String, (reason) => reason);
  expect(error).toMatchObject({ name: 'UsageError', code: 'usage' });
  return error.message.replaceAll(file, name);
}

test('a row of a CSV file is named by its line', async () => {
  expect(await read('email,password\nada@example.com,Example-1\n')).toEqual([
    { place: 'line 2', invitation: ADA },
  ]);
});

test('the columns are found in any order, among others, in upper or lower case', async () => {
  expect(await read('Name, Password ,EMAIL\nAda,Example-1,ada@example.com\n')).toEqual([
    { place: 'line 2', invitation: ADA },
  ]);
});

test('a byte order mark, CRLF and a missing end of the last line change nothing', async () => {
  expect(await read('\uFEFFemail,password\r\nada@example.com,Example-1')).toEqual([
    { place: 'line 2', invitation: ADA },
  ]);
  expect(await read('\uFEFF[{"email":"ada@example.com","password":"Example-1"}]', 'people.json')).toEqual([
    { place: 'entry 1', invitation: ADA },
  ]);
});

test('a field between quotes keeps commas, quotes, spaces and line breaks, and lines are counted through them', async () => {
  const rows = await read('email,password\r\na@b.co,"x,\r\n""y"" "\r\n\r\nada@example.com,Example-1\r\n');
  expect(rows).toEqual([
    { place: 'line 2', invitation: { email: 'a@b.co', password: 'x,\r\n"y" ' } },
    { place: 'line 5', invitation: ADA },
  ]);
});

test('a row with too many or too few fields is a refused row, not a shifted one', async () => {
  const rows = await read('email,password\na@b.co,Exam,ple-1\na@b.co\nada@example.com,Example-1\n');
  expect(rows.map(({ place, violation }) => [place, violation?.rule, violation?.message])).toEqual([
    ['line 2', 'columns', expect.stringContaining('Has 3 fields, and the header has 2.')],
    ['line 3', 'columns', expect.stringContaining('Has 1 field, and the header has 2.')],
    ['line 4', undefined, undefined],
  ]);
});

test('JSON is a list of invitations, or an object with that list; each is named by its place in it', async () => {
  const list = JSON.stringify([ADA, 5]);
  const rows = [
    { place: 'entry 1', invitation: ADA },
    { place: 'entry 2', invitation: 5 },
  ];
  expect(await read(list, 'people.json')).toEqual(rows);
  expect(await read(`{"emailAddresses":${list}}`, 'people.json')).toEqual(rows);
  expect(await read(`\n ${list}`, 'people.txt')).toEqual(rows);
});

test('a file that cannot be read is refused by name', async () => {
  await using folder = await temporaryFolder();
  await mkdir(folder.path('folder.csv'));
  await expect(readInvitationFile(folder.path('none.csv'))).rejects.toThrow(
    /^There is no file .*none\.csv\.$/,
  );
  await expect(readInvitationFile(folder.path('folder.csv'))).rejects.toThrow(
    /^A file is wanted, and this is a folder: /,
  );
});

test('an empty file is refused, and so is one without invitations', async () => {
  expect(await refusal('')).toBe('people.csv is empty.');
  expect(await refusal('\uFEFF \r\n\r\n')).toBe('people.csv is empty.');
  expect(await refusal('email,password\n')).toBe('people.csv has no invitations in it.');
  expect(await refusal('[]', 'people.json')).toBe('people.json has no invitations in it.');
});

test('a CSV file without the columns is told which to name, and not what its first line holds', async () => {
  const header = 'Its first line must name the columns, with a comma between them: email,password';
  expect(await refusal('email,name\na@b.co,Ada\n')).toBe(`people.csv has no column password. ${header}`);
  expect(await refusal('ada@example.com,Example-1\n')).toBe(
    `people.csv has no column email and no column password. ${header}`,
  );
});

test('a CSV file with a column twice is refused', async () => {
  expect(await refusal('email,password,Email\na,b,c\n')).toBe(
    'people.csv has two columns email. Leave one of them.',
  );
});

test('a quote that breaks the CSV is named by its line, without the field', async () => {
  for (const field of ['Exam"ple-1', '"Exam"ple-1', '"Example-1']) {
    const message = await refusal(`email,password\r\n"a\r\n",b\r\nada@example.com,${field}\r\nc,d\r\n`);
    expect(message).toMatch(/^people\.csv is not valid CSV: the row that begins on line 4 has a quote/);
    expect(message).not.toContain('Exam');
  }
});

test('invalid JSON is named by line and column, without the text', async () => {
  const message = await refusal('[\n  {"email": "ada@example.com", "password": Example-1}\n]', 'people.json');
  expect(message).toBe('people.json is not valid JSON: look at line 2, column 44.');
  expect(await refusal('[1,', 'people.json')).toMatch(
    /^people\.json is not valid JSON: look at line 1, column \d\.$/,
  );
  expect(await refusal('hello', 'people.json')).toBe(
    'people.json is not valid JSON: look at line 1, column 1.',
  );
  expect(await refusal('["a\nb"]', 'people.json')).toMatch(/^people\.json is not valid JSON/);
});

test('JSON of another shape is told what to hold', async () => {
  for (const text of ['{}', '{"emailAddresses":{}}']) {
    expect(await refusal(text, 'people.json')).toMatch(/^people\.json must hold a list of/);
  }
  expect(await refusal('null', 'people.json')).toMatch(/^people\.json must hold a list of/);
  expect(await refusal('"x"', 'people.json')).toMatch(/^people\.json must hold a list of/);
});

test('a file that is not UTF-8 is refused, not read with other characters than it has', async () => {
  expect(await refusal(Buffer.from('email,password\na@b.co,Ex\xe4mple-1\n', 'latin1'))).toBe(
    'people.csv is not text in UTF-8. Save it as "CSV UTF-8", or as JSON.',
  );
  expect(await refusal(Buffer.from('\uFEFFemail,password\n', 'utf16le'))).toMatch(/is not text in UTF-8/);
});
