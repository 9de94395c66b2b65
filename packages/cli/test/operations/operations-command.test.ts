import { describe, expect, test } from 'vitest';
import { allOperations } from '../../src/operations/specification.ts';
import { goldleaf } from '../goldleaf.ts';

describe.concurrent('goldleaf operations', () => {
  test('lists every operation, one per line', async () => {
    const { code, stdout } = await goldleaf(['operations']);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(allOperations.length);
  });

  test('lists the operations that contain all words', async () => {
    const { stdout } = await goldleaf(['operations', 'CUSTOMER', 'export']);
    expect(stdout.split('\n')[0]?.split('\t').slice(0, 4)).toEqual([
      'POST /customers/export',
      'postCustomerExport',
      'partial',
      'reads',
    ]);
  });

  test('shows one operation by its id, or by its method and path', async () => {
    const byId = await goldleaf(['operations', 'postOrganizationUserInvite']);
    expect(byId.stdout).toContain('POST /organization/users/invite  (postOrganizationUserInvite)\n');
    expect(byId.stdout).toContain('Roles: admin.\nMay change data.');
    expect(byId.stdout).toMatch(/ {2}emailAddresses\[\]\.password {2}string \(password\)\n/);
    expect(await goldleaf(['operations', 'post', '/organization/users/invite'])).toEqual(byId);
  });

  test.for(allOperations.map(({ operation }) => operation.operationId))(
    'describes %s',
    async (operationId) => {
      const { code, stdout } = await goldleaf(['operations', operationId]);
      expect(code).toBe(0);
      expect(stdout).toContain(`\n  goldleaf call ${operationId}`);
    },
  );

  test('prints an example call that goldleaf call accepts', async () => {
    const { stdout } = await goldleaf(['operations', 'postOrganizationUserInvite']);
    const [, body = ''] = /--body '(.*)'/.exec(stdout) ?? [];
    const run = await goldleaf(['call', 'postOrganizationUserInvite', '--body', body, '--dry-run']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  test('names the command for all operations if none contains the words', async () => {
    expect(await goldleaf(['operations', 'unicorn'])).toMatchObject({
      code: 2,
      stderr: 'No operation contains these words. Run: goldleaf operations\n',
    });
  });
});
