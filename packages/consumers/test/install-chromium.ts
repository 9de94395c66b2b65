export { installChromium as default } from '../src/chromium.ts';
