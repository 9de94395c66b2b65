import { describe, expect, test } from 'vitest';
import { type Document, findOperation, operationsOf } from '../src/index.ts';

const invite = { operationId: 'postInvite' };
const list = { operationId: 'getUsers' };
const document = {
  paths: { '/users/invite': { post: invite }, '/users': { parameters: [], post: invite, get: list } },
} as unknown as Document;

describe('operationsOf', () => {
  test('yields operations in the order of paths, and of methods within a path', () => {
    const names = [...operationsOf(document)].map(({ method, path }) => `${method} ${path}`);
    expect(names).toEqual(['POST /users/invite', 'GET /users', 'POST /users']);
  });

  test('yields where an operation is', () => {
    const [entry] = operationsOf(document);
    expect(entry?.pointer).toBe('/paths/~1users~1invite/post');
    expect(entry?.operation).toBe(invite);
    expect(entry?.pathItem).toBe(document.paths['/users/invite']);
  });
});

describe('findOperation', () => {
  test('takes a method in either case', () => {
    expect(findOperation(document, 'GET', '/users')).toBe(list);
    expect(findOperation(document, 'get', '/users')).toBe(list);
  });

  test('returns undefined when the path or the method has no operation', () => {
    expect(findOperation(document, 'GET', '/users/invite')).toBeUndefined();
    expect(findOperation(document, 'GET', '/nothing')).toBeUndefined();
    expect(findOperation(document, 'parameters', '/users')).toBeUndefined();
  });
});
