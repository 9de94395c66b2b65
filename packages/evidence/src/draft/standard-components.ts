/** Components that every draft may refer to. One that nothing refers to is removed, so a later draft may have to write it again. */
export const STANDARD_COMPONENTS: ReadonlyMap<string, string> = new Map([
  [
    'components/responses/UnknownResponse.yaml',
    `description: The response is not documented.
x-assumption: >-
  Status, media type and body are unknown. 200 and JSON are what the pages that were read respond with.
content:
  application/json:
    schema: {}
    example: {}
`,
  ],
  [
    'components/schemas/FileContent.yaml',
    `type: string
format: binary
x-assumption: The docs type it as a string or give no schema; a document's bytes are not text.
`,
  ],
  [
    'components/schemas/ObjectId.yaml',
    `type: string
description: A MongoDB ObjectId.
pattern: ^[0-9a-fA-F]{24}$
x-assumption: >-
  The docs call it an ObjectId (formats mongo-id, mongoId, objectId, depending on the page); that an ObjectId is written as 24
  hexadecimal characters is MongoDB's own rule, and the docs' rule for a customer's id.
`,
  ],
  [
    'components/schemas/NullableObjectId.yaml',
    `type: [string, "null"]
description: A MongoDB ObjectId, or null.
pattern: ^[0-9a-fA-F]{24}$
x-assumption: As of ObjectId.
`,
  ],
  [
    'components/schemas/UnknownId.yaml',
    `type: string
x-assumption: No type was read. A path segment is text.
`,
  ],
]);
