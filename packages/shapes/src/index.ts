export type { ParsedResponse } from './parsed-response.ts';
export { isPropertyName } from './property-name.ts';
export { type RecordShapesOptions, recordShapes, type ShapesRecorder } from './record-shapes.ts';
export type { ArrayShape, Counts, ObjectShape, Shape, StringShape } from './shape.ts';
export {
  mergeShapes,
  type Recording,
  type ResponseShape,
  responseKey,
  type ShapeFile,
  sortByName,
  sumShapes,
} from './shape-file.ts';
export { FORMATS, LENGTHS, type LengthClass, type StringFormat } from './string-class.ts';
