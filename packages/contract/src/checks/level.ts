/** The coverage levels of an operation, from the first to the last. A level's number is its index. */
export const LEVELS = ['inventory', 'access', 'parameters', 'body', 'responses', 'examples'] as const;

export type Level = (typeof LEVELS)[number];
