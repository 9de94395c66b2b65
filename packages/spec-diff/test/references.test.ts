import { expect, test } from 'vitest';
import { compareDescriptions } from '../src/compare/compare.ts';
import { applyEdit } from './edit.ts';
import { HOSES } from './hoses.ts';

test.each([
  {
    name: 'a schema that does not exist',
    edit: { '/components/schemas/NewHose/properties/name': { $ref: '#/components/schemas/None' } },
    says: /^The `\$ref` “#\/components\/schemas\/None” at \/.*\/schemas\/NewHose\/properties\/name has no target in the description\. Bundle the description first\.$/,
  },
  {
    name: 'another file',
    edit: { '/components/schemas/NewHose/properties/name': { $ref: 'hoses.yaml#/components/schemas/Hose' } },
    says: /^The `\$ref` “hoses\.yaml#\/components\/schemas\/Hose” at .* has no target/,
  },
  {
    name: 'a path that leads back to itself',
    edit: { '/paths/~1loop': { $ref: '#/paths/~1loop' } },
    says: /^The `\$ref` of the path \/loop leads back to itself\.$/,
  },
])('compareDescriptions > throws for a reference to $name', ({ edit, says }) => {
  expect(() => compareDescriptions(HOSES, applyEdit(HOSES, edit))).toThrow(says);
});
