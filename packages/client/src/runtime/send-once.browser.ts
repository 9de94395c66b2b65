/** Returns a text as it is. A browser sends it once. */
export const sendOnce = (text?: string): BodyInit | undefined => text;
