export {
  type ArrayShape,
  type Counts,
  type LengthClass,
  mergeShapes,
  type ObjectShape,
  type ParsedResponse,
  type Recording,
  type RecordShapesOptions,
  type ResponseShape,
  recordShapes,
  type Shape,
  type ShapeFile,
  type ShapesRecorder,
  type StringFormat,
  type StringShape,
  sumShapes,
} from '@goldleaf/shapes';
export {
  type CheckResponsesOptions,
  checkResponses,
  ResponseMismatchError,
} from './check/check-responses.ts';
export { describeMismatch, type Mismatch } from './check/mismatch.ts';
export type { ResponseValidators } from './check/response-comparison.ts';
