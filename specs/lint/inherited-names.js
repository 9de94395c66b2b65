/** Names of properties that every object has in JavaScript. A table with one of them as a key finds it for any object. */
export const INHERITED_NAMES = Object.getOwnPropertyNames(Object.prototype);
