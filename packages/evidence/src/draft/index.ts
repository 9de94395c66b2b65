export { fillMedia } from './filled-media.ts';
