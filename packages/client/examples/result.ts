import { goldleaf } from './goldleaf.ts';

const result = await goldleaf.POST('/organization/users/invite', {
  body: { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] },
});
if (result.ok) {
  console.log('Invited.');
} else if (result.status === 403) {
  console.log('This key may not invite:', result.error.message);
} else {
  console.log(result.error.code, result.error.mayHaveActed ? 'Perhaps invited.' : 'Not invited.');
}
