import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { withoutTags } from './source-text.ts';

/** JSON Schema types the bytes of a file as text; code sends and reads a Blob. */
const BLOB = ts.factory.createTypeReferenceNode('Blob');

/**
 * Returns the source text of `paths.ts`: the types that openapi-typescript makes. Texts of the description become comments there, and
 * an `@` in them would be a tag, such as `@deprecated`.
 *
 * @param bundle - the bundled description, as JSON text
 */
export async function renderPathTypes(bundle: string): Promise<string> {
  const nodes = await openapiTS(JSON.parse(bundle, withoutLeadingTag), {
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    transform: (schema) => (schema.format === 'binary' ? BLOB : undefined),
  });
  nodes.forEach(escapeTags);
  return astToString(nodes);
}

/** openapi-typescript writes both at the start of a line of the comment, like its own tags. */
function withoutLeadingTag(key: string, value: unknown): unknown {
  const isFirst = (key === 'title' || key === 'summary') && typeof value === 'string';
  return isFirst ? withoutTags(value.trim()) : value;
}

/** An `@` in a text. The tags of openapi-typescript follow `* ` at the start of the comment or of a line; texts are indented by more. */
const TAG_IN_TEXT = /(?<=[\s{])(?<!^\* |\n \* )@/g;

function escapeTags(node: ts.Node): void {
  const comments = ts.getSyntheticLeadingComments(node) ?? [];
  const escaped = comments.map((comment) => ({
    ...comment,
    text: comment.text.replace(TAG_IN_TEXT, '\\@'),
  }));
  ts.setSyntheticLeadingComments(node, escaped);
  ts.forEachChild(node, escapeTags);
}
