import { testEveryMistake } from './every-mistake.ts';

testEveryMistake('parameter');
