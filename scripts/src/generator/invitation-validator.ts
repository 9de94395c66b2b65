import { createRequire } from 'node:module';
import { createAjv } from '@goldleaf/openapi';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';

/** What of the bundled description the validator is made from. */
interface Document {
  readonly components: { readonly schemas: { readonly UserInvitation: Schema } };
}
interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The types of the module that `invitationValidator` makes. */
export const invitationValidatorTypes: string = `/** Whether a value is an invitation as the description has it. What is wrong with it is left in \`errors\`. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** What the description says of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
`;

/**
 * Compiles the schema of one invitation to a module that stands alone: no import, no schema compiler at run time.
 *
 * @param document - the bundled description
 * @returns the module's text, the same bytes for the same description
 * @throws when the description has no `UserInvitation`, or Ajv refuses it
 */
export async function invitationValidator(document: Document): Promise<string> {
  const ajv = createAjv({
    strict: false, // OpenAPI's own keywords (x-…, example, xml) are none of JSON Schema
    code: { source: true, esm: true, lines: true },
    logger: { log: refuse, warn: refuse, error: refuse }, // a format that nobody knows would check nothing
  });
  ajv.addSchema(document, 'openapi');
  ajv.addSchema({ $id: 'invitation', $ref: 'openapi#/components/schemas/UserInvitation' });
  const validator = standaloneCode.default(ajv, { validateInvitation: 'invitation' });

  const fields = Object.entries(document.components.schemas.UserInvitation.properties ?? {});
  const described = fields.flatMap(([field, { description }]) => (description ? [[field, description]] : []));
  const descriptions = JSON.stringify(Object.fromEntries(described), null, 2);
  return await bundled(`${validator}\nexport const fieldDescriptions = ${descriptions};\n`);
}

/** Takes what the module requires of Ajv into it. */
async function bundled(module: string): Promise<string> {
  const entry = 'invitation-validator.js';
  const resolveId = (id: string) => (id === entry ? entry : createRequire(import.meta.url).resolve(id));
  const load = (id: string) => (id === entry ? module : null);
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    plugins: [{ name: 'invitation-validator', resolveId, load }],
    experimental: { attachDebugInfo: 'none' }, // it names each module by its path, which depends on who runs this
  });
  try {
    const { output } = await bundle.generate({ format: 'es', minify: 'dce-only' });
    return `${output[0].code.trimEnd()}\n`;
  } finally {
    await bundle.close();
  }
}

function refuse(...message: unknown[]): never {
  throw new Error(message.join(' '));
}
