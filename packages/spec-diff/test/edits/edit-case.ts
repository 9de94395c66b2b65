import type { Bump, Level } from '../../src/compare/change.ts';
import type { Edit } from '../edit.ts';

/** An edit of the description of hoses and its expected classification. */
export interface EditCase {
  readonly name: string;
  /** An edit that is applied to both descriptions first. */
  readonly base?: Edit;
  readonly set: Edit;
  /** The highest level of the changes; undefined when there must be no change. */
  readonly level: Level | undefined;
  readonly bump: Bump | undefined;
  /** Why this level is right. */
  readonly why: string;
  /** All changes: level, id, direction, operations, location. Default: only level and bump are checked. */
  readonly changes?: readonly string[];
}

export const LIST = '/paths/~1hoses/get';
export const ADD = '/paths/~1hoses/post';
export const PRICE = '/paths/~1hoses~1price/post';
export const ONE = '/paths/~1hoses~1{hoseId}';
export const BODY: string = `${ADD}/requestBody`;
export const PAGE = '/components/parameters/page';
export const NEW_HOSE = '/components/schemas/NewHose';
export const HOSE = '/components/schemas/Hose';
export const PRICE_BODY: string = `${PRICE}/requestBody/content/application~1json/schema/properties`;

/** Operations as changes name them. */
export const ADDS = 'POST /hoses';
export const READS = 'GET /hoses, POST /hoses, GET /hoses/{hoseId}';
