import { testFamily } from './test-family.ts';

testFamily('document');
