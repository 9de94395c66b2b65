import { testFamily } from './test-family.ts';

testFamily('body');
