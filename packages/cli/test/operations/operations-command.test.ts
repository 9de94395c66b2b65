import { fileURLToPath } from 'node:url';
import { TOKEN_PATH } from '@goldleaf/openapi';
import { describe, expect, test } from 'vitest';
import { allOperations } from '../../src/operations/specification.ts';
import { goldleaf } from '../goldleaf.ts';

const FILE = fileURLToPath(import.meta.url);

describe.concurrent('goldleaf operations', () => {
  test('lists every operation, one per line', async () => {
    const { code, stdout } = await goldleaf(['operations']);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(allOperations.length);
  });

  test('lists the operations that contain all words', async () => {
    const { stdout } = await goldleaf(['operations', 'CUSTOMER', 'export']);
    // The evidence changes when its page is read.
    const exported = allOperations.find(({ path }) => path === '/customers/export');
    expect(stdout.split('\n')[0]?.split('\t').slice(0, 4)).toEqual([
      'POST /customers/export',
      'postCustomerExport',
      exported?.operation['x-evidence'],
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
      expect(stdout).toContain('\nExample:\n  goldleaf ');
    },
  );

  test.for(
    allOperations.filter(({ path }) => path !== TOKEN_PATH).map(({ operation }) => operation.operationId),
  )('prints an example of %s that goldleaf call accepts', async (operationId) => {
    const { stdout } = await goldleaf(['operations', operationId]);
    const [, example = ''] = /Example:\n {2}goldleaf (.*)\n/.exec(stdout) ?? [];
    const words = example.replaceAll('FILE', FILE).match(/'[^']*'|\S+/g) ?? [];
    const run = await goldleaf([...words.map((word) => word.replace(/^'|'$/g, '')), '--dry-run']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  test('shows how to export a list that pages', async () => {
    const { stdout } = await goldleaf(['operations', 'getOrganizationItems']);
    expect(stdout).toContain('goldleaf call getOrganizationItems --all-pages --output list.ndjson\n');
    expect((await goldleaf(['operations', 'getCustomers'])).stdout).not.toContain('--all-pages');
  });

  test('names the command for all operations if none contains the words', async () => {
    expect(await goldleaf(['operations', 'unicorn'])).toMatchObject({
      code: 2,
      stderr: 'No operation contains these words. Run: goldleaf operations\n',
    });
  });
});
