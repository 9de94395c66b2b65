/** How deep an operation is checked, each level on top of those before it. A level's number is its place in this list. */
export const LEVELS = ['inventory', 'access', 'parameters', 'body', 'responses', 'examples'] as const;

export type Level = (typeof LEVELS)[number];
