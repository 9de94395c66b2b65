import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeShapes, recordShapes, type ShapeFile, sumShapes } from '../src/index.ts';

/** Files of one to four recorders. Some are earlier states of the same recorder. */
const files: fc.Arbitrary<readonly ShapeFile[]> = fc
  .array(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((recorders) =>
    recorders.flatMap((bodies) => {
      const recorder = recordShapes();
      return bodies.map((data) => {
        recorder.onData({ method: 'GET', path: '/x', status: 200, mediaType: 'application/json', data });
        return JSON.parse(JSON.stringify(recorder)) as ShapeFile;
      });
    }),
  );

const bytes = (...files: readonly ShapeFile[]): string => JSON.stringify(mergeShapes(...files));

describe('mergeShapes', () => {
  test('gives the same bytes whatever the order of files, and however often one is among them', () => {
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.nat()), (files, numbers) => {
        const shuffled = [...files, ...files.slice(0, 2)]
          .map((file) => ({ file, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ file }) => file);
        expect(bytes(...shuffled)).toBe(bytes(...files));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(files, files, files, (a, b, c) => {
        const left = mergeShapes(mergeShapes(...a, ...b), ...c);
        const right = mergeShapes(...a, mergeShapes(...b, ...c));
        expect(JSON.stringify(left)).toBe(JSON.stringify(right));
      }),
    );
  });

  test('counts a response once, although two states of its recorder are merged', () => {
    const recorder = recordShapes();
    const response = { method: 'GET', path: '/x', status: 200, mediaType: undefined, data: 1 };
    recorder.onData(response);
    const early = recorder.toJSON();
    recorder.onData(response);
    const merged = mergeShapes(early, recorder.toJSON(), early);

    expect(sumShapes(merged).responses).toMatchObject([{ responses: 2, body: { count: 2, integer: 2 } }]);
  });

  test('rejects what is no file of shapes', () => {
    expect(() => mergeShapes({ log: {} } as never)).toThrow('Not a file of shapes');
    expect(() => mergeShapes(null as never)).toThrow('Not a file of shapes');
  });
});

describe('sumShapes', () => {
  test('gives the same bytes for the same responses in another order', () => {
    const bodies = fc.array(fc.jsonValue(), { minLength: 1, maxLength: 30 });
    const sum = (bodies: readonly unknown[]) => {
      const recorder = recordShapes();
      for (const data of bodies)
        recorder.onData({ method: 'GET', path: '/x', status: 200, mediaType: '', data });
      return JSON.stringify(sumShapes(recorder.toJSON()).responses);
    };
    fc.assert(
      fc.property(bodies, (bodies) => {
        expect(sum([...bodies].reverse())).toBe(sum(bodies));
      }),
    );
  });
});
