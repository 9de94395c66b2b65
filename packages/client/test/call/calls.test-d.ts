import {
  type BadRequestError,
  type Call,
  type CallArguments,
  type CallOptions,
  createGoldLeafClient,
  type ForbiddenError,
  type GetOperations,
  type GetPath,
  type GoldLeafError,
  type ServerError,
  type UnauthorizedError,
} from '@goldleaf/client';
import { describe, expectTypeOf, test } from 'vitest';

const goldleaf = createGoldLeafClient({ auth: { token: 'a-token' } });
const invitation = { emailAddresses: [{ email: 'ada@example.com', password: 'Example-1' }] };
const excel = { priceLists: [], selectAll: true };

describe('the result', () => {
  test('has either data or an error, distinguished by ok', async () => {
    const result = await goldleaf.GET('/customers');
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200>();
      expectTypeOf(result.data).toEqualTypeOf<{ items?: unknown[]; total?: number; page?: number }>();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
      expectTypeOf(result.response).toEqualTypeOf<Response>();
    } else {
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      expectTypeOf(result.error).toExtend<GoldLeafError>();
    }
  });

  test('narrows by a documented status to its data, and to its error with the documented body', async () => {
    const result = await goldleaf.GET('/customers');
    if (result.status === 200) expectTypeOf(result.data.total).toEqualTypeOf<number | undefined>();
    if (result.status === 500) {
      expectTypeOf(result.error).toExtend<ServerError>();
      expectTypeOf(result.error.body).toEqualTypeOf<{ message?: string }>();
      expectTypeOf(result.response).toEqualTypeOf<Response>();
    }
  });

  test('has a text or a list as the body of a failure where the docs do', async () => {
    const workOrders = await goldleaf.GET('/workorders');
    if (workOrders.status === 500) expectTypeOf(workOrders.error.body).toEqualTypeOf<string>();

    const items = await goldleaf.GET('/organization/items');
    if (items.status === 500) {
      expectTypeOf(items.error.body.total).toEqualTypeOf<number | undefined>();
    }

    const customers = await goldleaf.POST('/customers/items/import', { body: {} });
    if (customers.status === 500) {
      expectTypeOf(customers.error.body).toEqualTypeOf<{ message?: string; details?: string } | string>();
    }
  });

  test('has the class of each documented failure, and an unknown body where none is documented', async () => {
    const result = await goldleaf.POST('/salesestimates/checkexisting', {
      body: { params: { number: '1' } },
    });
    if (result.status === 400) expectTypeOf(result.error).toExtend<BadRequestError>();
    if (result.status === 401) expectTypeOf(result.error).toExtend<UnauthorizedError>();
    if (result.status === 403) expectTypeOf(result.error).toExtend<ForbiddenError>();
    if (result.status === 403) expectTypeOf(result.error.body).toBeUnknown();
  });

  test('may have another status or none, and says no more of it than is known', async () => {
    const result = await goldleaf.GET('/customers');
    if (!result.ok && result.status === undefined) {
      expectTypeOf(result.error).toEqualTypeOf<GoldLeafError>();
      expectTypeOf(result.response).toEqualTypeOf<Response | undefined>();
    }
    if (!result.ok && result.status === 404) expectTypeOf(result.error.body).toBeUnknown();
  });

  test('has unknown data where no schema is documented', async () => {
    const { data } = await goldleaf.POST('/salesestimates/checkexisting', {
      body: { params: { number: '1' } },
    });
    expectTypeOf(data).toBeUnknown();
  });

  test('is the data alone by orThrow', async () => {
    expectTypeOf(await goldleaf.GET('/customers').orThrow()).toHaveProperty('total');
  });
});

describe('what is passed', () => {
  test('may be undefined if it is optional', () => {
    const maybe = undefined as string | undefined;
    const page = undefined as number | undefined;
    goldleaf.GET('/customers', { params: undefined, timeout: page, customerId: maybe });
    goldleaf.GET('/customers', { params: { query: { 'search.name': maybe } } });
    goldleaf.GET('/workorders', { params: { query: { page, status: undefined } } });
    goldleaf.POST('/hoseassemblies/import', { body: { file: new Blob([]), doNotRelease: undefined } });
    goldleaf.POST('/hoseassemblies/import', { body: { hoseKit: { revision: maybe } } });
    // @ts-expect-error a path parameter is required
    goldleaf.GET('/customer/{customerId}', { params: { path: { customerId: maybe } } });
  });

  test('may be a readonly array', () => {
    const status = ['open', 'closed'] as const;
    const emailAddresses: readonly { readonly email: string; readonly password: string }[] = [];
    const options = { params: { query: { status } } } as const;
    goldleaf.GET('/workorders', options);
    goldleaf.POST('/organization/users/invite', { body: { emailAddresses } });
    // @ts-expect-error a list of numbers
    goldleaf.GET('/workorders', { params: { query: { status: [1] as const } } });
  });

  test('has types that a wrapper needs', () => {
    function get<Path extends GetPath>(
      path: Path,
      ...options: CallArguments<CallOptions<GetOperations[Path]>>
    ): Call<GetOperations[Path]> {
      return goldleaf.GET(path, ...options);
    }
    expectTypeOf(get('/customers')).toEqualTypeOf(goldleaf.GET('/customers'));
    // @ts-expect-error a path parameter is missing
    get('/customer/{customerId}');
  });

  test('has types that generic code can read', () => {
    function read<Path extends GetPath>(options: CallOptions<GetOperations[Path]>): object | undefined {
      const timeout: number | undefined = options.timeout;
      // @ts-expect-error no GET has a body
      options.body;
      return timeout ? options.params?.query : options.params?.path;
    }
    read<'/customers'>({ params: { query: { 'search.name': 'Ada' } } });
    // @ts-expect-error misspelled
    read<'/customers'>({ params: { query: { 'search.nam': 'Ada' } } });
  });

  test('has a type for a call of any operation', () => {
    const options: CallOptions<unknown> = { timeout: 1_000, parseAs: 'json' };
    goldleaf.GET('/customers', options);
    goldleaf.GET('/customer/{customerId}', { ...options, params: { path: { customerId: 'x' } } });
    // @ts-expect-error a path parameter is missing
    goldleaf.GET('/customer/{customerId}', options);
  });

  test('is checked for each path of a union', () => {
    const path = '/customers' as '/customers' | '/workorders';
    goldleaf.GET(path, { params: { query: { page: 1 } }, timeout: 1_000 });
    // @ts-expect-error neither path has it
    goldleaf.GET(path, { params: { query: { pag: 1 } } });
  });
});

describe('the fetch option', () => {
  test('may be of another implementation, whose classes the global ones are not', () => {
    interface OtherRequest {
      readonly isOther: true;
    }
    interface OtherInit {
      readonly dispatcher?: object;
    }
    interface OtherHeaders {
      get(name: string): string | null;
    }
    interface OtherResponse extends Pick<Response, 'ok' | 'status' | 'text' | 'arrayBuffer'> {
      readonly headers: OtherHeaders;
      readonly body: AsyncIterable<Uint8Array> | null;
    }
    const other = undefined as unknown as (
      input: string | OtherRequest,
      init?: OtherInit,
    ) => Promise<OtherResponse>;
    createGoldLeafClient({ auth: { token: 'a-token' }, fetch: other });
    createGoldLeafClient({
      auth: { token: 'a-token' },
      fetch: (url, init) => other(url, { ...init, dispatcher: {} }),
    });
    createGoldLeafClient({ auth: { token: 'a-token' }, fetch: globalThis.fetch });
    // @ts-expect-error no response
    createGoldLeafClient({ auth: { token: 'a-token' }, fetch: async () => 'a text' });
  });
});

describe('parseAs', () => {
  test('says what the data is', async () => {
    expectTypeOf(await goldleaf.GET('/customers', { parseAs: 'text' }).orThrow()).toEqualTypeOf<string>();
    expectTypeOf(await goldleaf.GET('/customers', { parseAs: 'blob' }).orThrow()).toEqualTypeOf<Blob>();
    expectTypeOf(
      await goldleaf.GET('/customers', { parseAs: 'arrayBuffer' }).orThrow(),
    ).toEqualTypeOf<ArrayBuffer>();
    expectTypeOf(
      await goldleaf.GET('/customers', { parseAs: 'stream' }).orThrow(),
    ).toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>> | null>();
  });

  test("is required for a response that is documented as a file, and can't be JSON", async () => {
    expectTypeOf(
      await goldleaf.POST('/pricelists/export', { body: excel, parseAs: 'blob' }).orThrow(),
    ).toEqualTypeOf<Blob>();
    // @ts-expect-error parseAs is missing
    goldleaf.POST('/pricelists/export', { body: excel });
    // @ts-expect-error an Excel file is no JSON
    goldleaf.POST('/pricelists/export', { body: excel, parseAs: 'json' });
  });
});

describe('a multipart body', () => {
  test('is an object with a file, or a form', () => {
    goldleaf.POST('/customers/items/import', { body: { file: new Blob([]) } });
    goldleaf.POST('/customers/items/import', { body: new FormData() });
    // @ts-expect-error a file is no text
    goldleaf.POST('/customers/items/import', { body: { file: 'items.xlsx' } });
    // @ts-expect-error a form is no body of JSON
    goldleaf.POST('/organization/users/invite', { body: new FormData() });
  });
});

describe('what does not compile', () => {
  test('a misspelt or superfluous option', () => {
    // @ts-expect-error boddy
    goldleaf.POST('/organization/users/invite', { boddy: invitation });
    // @ts-expect-error timout
    goldleaf.POST('/organization/users/invite', { body: invitation, timout: 1 });
    // @ts-expect-error param, where nothing is required
    goldleaf.GET('/customers', { param: {} });
    // @ts-expect-error a field of fetch that the client sets
    goldleaf.GET('/customers', { redirect: 'follow' });
    // @ts-expect-error retry
    createGoldLeafClient({ auth: { token: 'a-token' }, retry: 1 });
    // @ts-expect-error a body, where none is documented
    goldleaf.GET('/customers', { body: {} });
  });

  test('a missing option', () => {
    // @ts-expect-error the body
    goldleaf.POST('/organization/users/invite');
    // @ts-expect-error the body
    goldleaf.POST('/organization/users/invite', {});
    // @ts-expect-error the path parameter
    goldleaf.GET('/customer/{customerId}');
    // @ts-expect-error the path parameter
    goldleaf.GET('/customer/{customerId}', { params: {} });
    // @ts-expect-error the path parameter
    goldleaf.GET('/customer/{customerId}', { params: { path: {} } });
    // @ts-expect-error the key's name
    createGoldLeafClient({ auth: { apiKey: 'a-key' } });
  });

  test('a wrong name in path, query or body', () => {
    // @ts-expect-error customerID
    goldleaf.GET('/customer/{customerId}', { params: { path: { customerID: 'x' } } });
    // @ts-expect-error search.nam
    goldleaf.GET('/customers', { params: { query: { 'search.nam': 'x' } } });
    // @ts-expect-error emailAdresses
    goldleaf.POST('/organization/users/invite', { body: { emailAdresses: [] } });
  });

  test('a wrong type of a value', () => {
    // @ts-expect-error a number is no name
    goldleaf.GET('/customers', { params: { query: { 'search.name': 5 } } });
    // @ts-expect-error a text is no number of milliseconds
    goldleaf.GET('/customers', { timeout: '1s' });
  });

  test('a cache mode that fetch does not know, and a tag that is no text', () => {
    goldleaf.GET('/customers', { cache: 'force-cache' });
    goldleaf.GET('/customers', { next: { revalidate: 60, tags: ['customers'] } });
    // @ts-expect-error forever
    goldleaf.GET('/customers', { cache: 'forever' });
    // @ts-expect-error a number is no tag
    goldleaf.GET('/customers', { next: { tags: [5] } });
  });

  test('a path that is not documented, or is with the other method, or is the token request', () => {
    // @ts-expect-error custommers
    goldleaf.GET('/custommers');
    // @ts-expect-error GET alone
    goldleaf.POST('/customers');
    // @ts-expect-error the client's own business
    goldleaf.POST('/security/v1/token', {
      body: { apiKey: 'k', name: 'n', grantType: 'client_credentials' },
    });
  });
});
