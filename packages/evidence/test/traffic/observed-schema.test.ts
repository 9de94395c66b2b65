import { recordShapes, type Shape, sumShapes } from '@goldleaf/shapes';
import { describe, expect, test } from 'vitest';
import { observedSchema } from '../../src/traffic/observed-schema.ts';

function shapeOf(texts: readonly string[]): Shape {
  const recorder = recordShapes();
  for (const data of texts) recorder.onData({ method: 'GET', path: '/x', status: 200, mediaType: '', data });
  return sumShapes(recorder.toJSON()).responses[0]?.body as Shape;
}

describe('observedSchema', () => {
  test.each([
    { name: 'ids', text: (index: number) => index.toString(16).padStart(24, 'a') },
    { name: 'whole numbers as texts', text: (index: number) => `${index - 5}` },
    { name: 'fractions as texts', text: (index: number) => `${index}.50` },
  ])("writes a pattern for $name that can't backtrack exponentially", ({ text }) => {
    const texts = Array.from({ length: 20 }, (_, index) => text(index));
    const { pattern } = observedSchema(shapeOf(texts), { requiredAfter: 20 });
    for (const one of texts) expect(one).toMatch(new RegExp(String(pattern)));
    // Only a repeated group can repeat a repetition.
    expect(pattern).not.toMatch(/[()|]/);
  });

  test('writes no pattern for other texts, or if one text has another format', () => {
    const pattern = (texts: readonly string[]) =>
      observedSchema(shapeOf(texts), { requiredAfter: 3 })['pattern'];
    expect(pattern(['(a+)+', '(a+)+', '(a+)+'])).toBeUndefined();
    expect(pattern(['1', '2', '3'])).toBeDefined();
    expect(pattern(['1', '2', 'x'])).toBeUndefined();
  });
});
