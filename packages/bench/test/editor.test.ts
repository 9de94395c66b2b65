import { type Evidence, operationTable } from '@goldleaf/api-types';
import { describe, expect, test } from 'vitest';
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

/** Mistakes, and the messages of the compiler. */
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
    code: "goldleaf['/organization/users/invite'].POST();",
    messages: [
      'Expected 1 arguments, but got 0.',
      "Arguments for the rest parameter 'options' were not provided.",
    ],
  },
  {
    code: "goldleaf['/organization/users/invite'].POST({});",
    messages: [
      expect.stringContaining(
        "is not assignable to parameter of type 'PostOrganizationUsersInviteOptions & ",
      ),
      "Type '{}' is not assignable to type 'PostOrganizationUsersInviteOptions'.",
      expect.stringMatching(/^Property 'body' is missing in type '\{\}' but required in type /),
      "'body' is declared here.",
    ],
  },
  {
    code: "goldleaf['/pricelists/export'].POST({ body: { priceLists: [], selectAll: true } });",
    messages: [
      expect.stringContaining("is not assignable to parameter of type 'PostPricelistsExportOptions & "),
      expect.stringMatching(
        /^Property 'parseAs' is missing .* required in type '\{ readonly parseAs: "text" \| "blob" \| "arrayBuffer" \| "stream"; \}'\.$/,
      ),
      "'parseAs' is declared here.",
    ],
  },
  {
    code: "goldleaf['/pricelists/export'].POST({ body: { priceLists: [], selectAll: true }, parseAs: 'json' });",
    messages: [
      `Type '"json"' is not assignable to type '"text" | "blob" | "arrayBuffer" | "stream"'.`,
      expect.stringContaining("'parseAs'"),
    ],
  },
  {
    code: "goldleaf['/customers'].GET({ body: {} });",
    messages: [`Type '{}' is not assignable to type 'undefined'.`],
  },
  {
    code: "goldleaf['/customer/{customerId}'].GET({ params: { path: {} } });",
    messages: expect.arrayContaining([
      "Property 'customerId' is missing in type '{}' but required in type '{ readonly customerId: string; }'.",
    ]),
  },
];

describe('the compiler', () => {
  const editor = new Editor(MISTAKES.map(({ code }) => code));

  test.for(MISTAKES)('explains $code', ({ code, messages }) => {
    expect(editor.messages(code)).toEqual(messages);
  });
});
