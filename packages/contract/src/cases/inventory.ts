import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Check, compared, type Finding } from '../check.ts';
import {
  type Description,
  follow,
  type Inventory,
  inventoryOf,
  operationOf,
  pointerOf,
} from '../description.ts';
import type { Expectation } from '../expectation.ts';
import { reviewedInventory } from '../inventory.ts';

const reviewed = reviewedInventory();

/** The description has the operation as it was reviewed, and every schema of it can be told from. */
export function inventoryCases(expectation: Expectation): Check[] {
  const { method, path, row } = expectation;
  const key = `${method} ${path}`;
  const methods = methodsAt(reviewed.operations, path);
  return [
    {
      id: 'D1/inventory',
      level: 'inventory',
      needs: 'description',
      run: async ({ description }) => {
        const { servers, security, operations } = known(inventories, inventoryOf, description as Description);
        const described = { servers, security, methods: methodsAt(operations, path), ...operations[key] };
        return difference(
          { servers: reviewed.servers, security: reviewed.security, methods, ...row },
          described,
        );
      },
    },
    {
      id: SCHEMAS_COMPILE,
      level: 'inventory',
      needs: 'description',
      run: async ({ description }) => compared([], uncompiled(description as Description, method, path)),
    },
  ];
}

function methodsAt(operations: Inventory['operations'], path: string): string[] {
  return Object.keys(operations).filter((key) => key.endsWith(` ${path}`));
}

/** Of two rows, what stands otherwise in one than in the other. */
function difference(expected: object, got: object): Finding | undefined {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  const differing = keys.filter((key) => !isDeepStrictEqual(expected[key as never], got[key as never]));
  const only = (row: object) => Object.fromEntries(differing.map((key) => [key, row[key as never]]));
  return compared(only(expected), only(got));
}

/** Prism takes a schema that it cannot compile for one that every value meets. */
export const SCHEMAS_COMPILE = 'D6/schemas-compile';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Of a whole description both take long, and neither changes. */
const inventories = new WeakMap<Description, Inventory>();
const compilers = new WeakMap<Description, Ajv2020>();

function known<T>(
  map: WeakMap<Description, T>,
  make: (description: Description) => T,
  description: Description,
): T {
  const found = map.get(description) ?? make(description);
  map.set(description, found);
  return found;
}

/** Why schemas of an operation do not compile, by their pointer. */
function uncompiled(description: Description, method: string, path: string): string[] {
  const { jsonSchemaDialect } = description as { jsonSchemaDialect?: string };
  if (jsonSchemaDialect !== DIALECT) return [`the dialect is ${jsonSchemaDialect}`];
  const ajv = known(compilers, compilerOf, description);

  return schemaPointers(description, method, path).flatMap((pointer) => {
    try {
      ajv.compile({ $ref: `openapi#${encodeURI(pointer)}` });
      return [];
    } catch (error) {
      return [`${pointer}: ${(error as Error).message}`];
    }
  });
}

function compilerOf({ paths, components }: Description): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, logger: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addFormat('password', true).addFormat('decimal', true);
  ajv.addVocabulary(['paths', 'components', 'externalDocs']);
  ajv.addVocabulary(['x-assumption', 'x-quirk', 'x-evidence', 'x-evidence-cut']);
  return ajv.addSchema({ $id: 'openapi', components, paths }, 'openapi', false, false);
}

function schemaPointers(description: Description, method: string, path: string): string[] {
  const operation = operationOf(description, method, path);
  if (!operation) return [];
  const at = ['paths', path, method.toLowerCase()];
  const pointerTo = (node: { readonly $ref?: string }, ...keys: string[]) =>
    node.$ref?.slice(1) ?? pointerOf([...at, ...keys]);
  const contents: [string, object | undefined][] = [
    ...Object.entries(operation.responses).map(([status, response]): [string, object | undefined] => [
      pointerTo(response, 'responses', status),
      follow(description, response).content,
    ]),
    ...(operation.requestBody
      ? [
          [
            pointerTo(operation.requestBody, 'requestBody'),
            follow(description, operation.requestBody).content,
          ] as [string, object | undefined],
        ]
      : []),
  ];
  return [
    ...(operation.parameters ?? []).map(
      (parameter, index) => `${pointerTo(parameter, 'parameters', `${index}`)}/schema`,
    ),
    ...contents.flatMap(([pointer, content = {}]) =>
      Object.entries(content)
        .filter(([, { schema }]) => schema !== undefined)
        .map(([mediaType]) => `${pointer}${pointerOf(['content', mediaType, 'schema'])}`),
    ),
  ];
}
