export {
  type CheckResponsesOptions,
  checkResponses,
  ResponseMismatchError,
} from './check/check-responses.ts';
export { describeMismatch, type Mismatch } from './check/mismatch.ts';
export type { ParsedResponse } from './response.ts';
export { isPropertyName } from './shapes/property-name.ts';
export { type RecordShapesOptions, recordShapes, type ShapesRecorder } from './shapes/record-shapes.ts';
export type { ArrayShape, Counts, ObjectShape, Shape, StringShape } from './shapes/shape.ts';
export {
  mergeShapes,
  type Recording,
  type ResponseShape,
  type ShapeFile,
  sumShapes,
} from './shapes/shape-file.ts';
export type { LengthClass, StringFormat } from './shapes/string-class.ts';
