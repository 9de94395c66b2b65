import { type Evidence, operationTable } from '@goldleaf/api-types';
import { describe, expect, test } from 'vitest';
import { compilerMessages } from './compiler-messages.ts';
import { Editor } from './editor.ts';

const DOCS = 'https://docs.goldleafapp.com/api/v1/references';
const { getAdaptorsSearch, getCustomerIdItems } = operationTable;

/** Calls, and the texts that an editor shows on hover over their methods. */
const HOVERS = [
  {
    code: "goldleaf['/customers'].GET",
    type: 'GetCustomers',
    summary: "Lists the organization's customers, with optional filters.",
    operation: '`GET /customers`. Evidence: full.',
    see: `${DOCS}/customer/customers.html`,
  },
  {
    code: "goldleaf['/customer/{customerId}/items'].GET",
    type: 'GetCustomerCustomerIdItems',
    summary: "Lists a customer's active items, paged, sortable and filterable.",
    operation: `\`GET /customer/{customerId}/items\`. Evidence: ${getCustomerIdItems.evidence}.`,
    see: `${DOCS}/customer/customer-_customerId_-items.html`,
  },
  {
    code: "goldleaf['/organization/users/invite'].POST",
    type: 'PostOrganizationUsersInvite',
    summary: 'Invites new users by email.',
    operation: '`POST /organization/users/invite`. Evidence: full.',
    see: `${DOCS}/user/organization-users-invite.html`,
  },
  {
    code: "goldleaf['/workorders/create'].POST",
    type: 'PostWorkordersCreate',
    summary: expect.stringMatching(/^\w.+\.$/),
    operation: expect.stringContaining('`POST /workorders/create`. Evidence: '),
    see: expect.stringContaining(`${DOCS}/workOrder/`),
  },
  {
    code: "goldleaf['/pricelists/export'].POST",
    type: 'PostPricelistsExport',
    summary: expect.stringMatching(/^\w.+\.$/),
    operation: expect.stringContaining('`POST /pricelists/export`. Evidence: '),
    see: expect.stringContaining(`${DOCS}/priceList/`),
  },
  {
    // While only its name is documented, it has no page.
    code: "goldleaf['/adaptors/search'].GET",
    type: 'GetAdaptorsSearch',
    summary: 'Searches adaptors.',
    operation: `\`GET /adaptors/search\`. Evidence: ${getAdaptorsSearch.evidence}.`,
    see:
      (getAdaptorsSearch.evidence as Evidence) === 'name-only'
        ? undefined
        : `${DOCS}/adaptor/adaptors-search.html`,
  },
];

describe('an editor', () => {
  const editor = new Editor([
    ...HOVERS.map(({ code }) => `${code}({} as never);`),
    "goldleaf['/cust'];",
    'goldleaf.GET;',
  ]);

  test.for(HOVERS)('shows summary, evidence and page of $code', ({ code, type, summary, operation, see }) => {
    const hover = editor.hover(code);
    const [first, second] = hover.documentation.split('\n\n');
    expect({ summary: first, operation: second, see: hover.see }).toEqual({ summary, operation, see });
    // The named interfaces, not what they contain.
    expect(hover.type).toContain(`=> Call<${type}, "json", undefined>`);
    expect(hover.type).toContain(`${type}Options`);
    const method = code.split('.').at(-1);
    expect(hover.definition).toBe(`operation-interfaces.d.ts: readonly ${method}: ${type};`);
  });

  test('completes all paths, and the methods of one', () => {
    const paths = editor.completions("goldleaf['/cust");
    expect(paths).toEqual(expect.arrayContaining(HOVERS.map(({ code }) => code.split("'")[1])));
    expect(paths.length).toBeGreaterThan(200);
    expect(paths).not.toContain('/security/v1/token');
    expect(editor.completions("goldleaf['/customers'].")).toEqual(['GET']);
    expect(editor.completions("goldleaf['/organization/users/invite'].")).toEqual(['POST']);
  });
});

/** The compilers list the formats of a file in different orders. */
const FORMATS = '"\\w+"(?: \\| "\\w+"){3}';

/** Mistakes, the messages of the compilers, and the hints that an editor adds. */
const MISTAKES = [
  {
    code: "goldleaf['/customer'].GET();",
    messages: ["Property '/customer' does not exist on type 'GoldLeafClient'. Did you mean '/customers'?"],
  },
  {
    code: "goldleaf['/customers'].POST();",
    messages: [expect.stringMatching(/^Property 'POST' does not exist on type .*GetCustomers/)],
  },
  {
    code: "goldleaf.GET('/customer');",
    messages: [
      `Argument of type '"/customer"' is not assignable to parameter of type 'keyof GetOperations'.`,
    ],
  },
  {
    code: "goldleaf.GET('/customers') satisfies number;",
    messages: [`Type 'Call<GetCustomers, "json", undefined>' does not satisfy the expected type 'number'.`],
  },
  // A message about a missing argument names no type. The name of the parameter tells what to pass.
  {
    code: "goldleaf['/organization/users/invite'].POST();",
    messages: ['Expected 1 arguments, but got 0.'],
    hints: ["Arguments for the rest parameter 'optionsWithBodyOrParams' were not provided."],
  },
  {
    code: "goldleaf.POST('/organization/users/invite');",
    messages: ['Expected 2 arguments, but got 1.'],
    hints: ["Arguments for the rest parameter 'optionsWithBodyOrParams' were not provided."],
  },
  {
    code: "goldleaf.GET('/customer/{customerId}');",
    messages: ['Expected 2 arguments, but got 1.'],
    hints: ["Arguments for the rest parameter 'optionsWithParams' were not provided."],
  },
  {
    code: "goldleaf['/organization/users/invite'].POST({});",
    messages: [
      expect.stringContaining(
        "is not assignable to parameter of type 'PostOrganizationUsersInviteOptions & ",
      ),
      "Type '{}' is not assignable to type 'PostOrganizationUsersInviteOptions'.",
      expect.stringMatching(/^Property 'body' is missing in type '\{\}' but required in type /),
    ],
    hints: ["'body' is declared here."],
  },
  {
    code: "goldleaf['/pricelists/export'].POST({ body: { priceLists: [], selectAll: true } });",
    messages: [
      expect.stringContaining("is not assignable to parameter of type 'PostPricelistsExportOptions & "),
      expect.stringMatching(
        new RegExp(
          `^Property 'parseAs' is missing .* required in type '\\{ readonly parseAs: ${FORMATS}; \\}'\\.$`,
        ),
      ),
    ],
    hints: ["'parseAs' is declared here."],
  },
  {
    code: "goldleaf['/pricelists/export'].POST({ body: { priceLists: [], selectAll: true }, parseAs: 'json' });",
    messages: [
      expect.stringMatching(new RegExp(`^Type '"json"' is not assignable to type '${FORMATS}'\\.$`)),
    ],
    hints: [expect.stringContaining("'parseAs'")],
  },
  {
    code: "goldleaf['/customers'].GET({ body: {} });",
    messages: [`Type '{}' is not assignable to type 'undefined'.`],
  },
  {
    code: "goldleaf['/customer/{customerId}'].GET({ params: { path: {} } });",
    messages: [
      "Property 'customerId' is missing in type '{}' but required in type '{ readonly customerId: string; }'.",
    ],
    hints: expect.anything(),
  },
];
const STATEMENTS = MISTAKES.map(({ code }) => code);

test.for(['5.9', '7.0'] as const)('the compiler %s explains each mistake', async (version) => {
  const messages = await compilerMessages(STATEMENTS, version);
  const explained = MISTAKES.map(({ code }, index) => ({ code, messages: messages[index] }));
  expect(explained).toEqual(MISTAKES.map(({ code, messages }) => ({ code, messages })));
});

describe('an editor', () => {
  const editor = new Editor(STATEMENTS);

  test.for(MISTAKES)('adds hints to $code', ({ code, hints = [] }) => {
    expect(editor.hints(code)).toEqual(hints);
  });
});
