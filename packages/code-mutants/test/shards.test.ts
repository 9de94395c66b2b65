import { describe, expect, test } from 'vitest';
import { distribute, parseShard } from '../src/shards.ts';

describe('distribute', () => {
  const files = [5, 3, 3, 1].map((size, index) => ({ name: `${index}.ts`, size }));

  test('fills shards of about the same size with every file once', () => {
    expect(distribute(files, 2)).toEqual([
      ['0.ts', '3.ts'],
      ['1.ts', '2.ts'],
    ]);
  });

  test('leaves shards empty when there are more shards than files', () => {
    expect(distribute(files.slice(0, 1), 2)).toEqual([['0.ts'], []]);
  });
});

describe('parseShard', () => {
  test('reads a shard from 1', () => {
    expect(parseShard('2/6')).toEqual({ index: 1, count: 6 });
  });

  test.each(['0/6', '7/6', '1', 'a/b', ''])('rejects %j', (text) => {
    expect(() => parseShard(text)).toThrow(`--shard ${text}: use a shard`);
  });
});
