import { appendFile, readFile } from 'node:fs/promises';
import { type InvitationEntry, inviteUsers } from '@goldleaf/client';
import { goldleaf } from './goldleaf.ts';

const people = [
  { email: 'ada@example.com', password: 'Example-1' },
  { email: 'grace@example.com', password: 'Example2' },
];

// One line per entry, of this run and all runs before it.
const log = 'invitations.ndjson';
const lines = (await readFile(log, { encoding: 'utf8', flag: 'a+' })).split('\n').filter(Boolean);
const earlier = lines.map((line): InvitationEntry => JSON.parse(line));

const { entries, stoppedBy } = await inviteUsers(goldleaf, people, {
  earlier,
  onEntry: (entry) => appendFile(log, `${JSON.stringify(entry)}\n`, { flush: true }),
});
for (const entry of entries) console.log(entry);
if (stoppedBy) console.log('Stopped:', stoppedBy.message);
