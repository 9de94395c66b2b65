import { createAjv } from '@goldleaf/openapi';
import { literal, objectLiteral } from './source-text.ts';
import { failingLogger, renderStandaloneModule } from './standalone-module.ts';

/** The part of the bundled description that the validator is made from. */
interface InvitationDocument {
  readonly components: { readonly schemas: { readonly UserInvitation: FieldSchema } };
}
interface FieldSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
}

/** The types of the module that `compileInvitationValidator` returns. */
export const invitationValidatorTypes: string = `/** Returns whether a value is a valid invitation. \`errors\` has the violations of the last value. */
export declare const validateInvitation: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message: string }[] | null;
};

/** The description of each field of an invitation. */
export declare const fieldDescriptions: Readonly<Record<string, string>>;
`;

/**
 * Compiles the schema of one invitation to a module without imports, so that no schema compiler is needed at run time.
 *
 * @param document - the bundled description
 * @returns the module's text, the same bytes for the same description
 * @throws when the description has no `UserInvitation`, or Ajv rejects it
 */
export async function compileInvitationValidator(document: InvitationDocument): Promise<string> {
  const ajv = createAjv({
    strict: false, // the document has OpenAPI's keywords, which JSON Schema does not know
    code: { source: true, esm: true, lines: true },
    logger: failingLogger,
  });
  ajv.addSchema(document, 'openapi');
  ajv.addSchema({ $id: 'invitation', $ref: 'openapi#/components/schemas/UserInvitation' });
  return await renderStandaloneModule(
    ajv,
    { validateInvitation: 'invitation' },
    `export const fieldDescriptions = ${objectLiteral(fieldDescriptions(document))};\n`,
  );
}

/** Returns the fields that have a description, and their descriptions as expressions. */
function fieldDescriptions({ components }: InvitationDocument): [string, string][] {
  return Object.entries(components.schemas.UserInvitation.properties ?? {}).flatMap(
    ([field, { description }]): [string, string][] => (description ? [[field, literal(description)]] : []),
  );
}
