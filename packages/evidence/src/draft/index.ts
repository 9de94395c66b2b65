export { fillSchema } from './filled-schema.ts';
