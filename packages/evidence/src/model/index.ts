export type {
  BodyFacts,
  EvidenceDocument,
  EvidenceLevel,
  OperationFacts,
  ParameterFacts,
  ResponseFacts,
  SchemaFacts,
  SchemaPageFacts,
} from './evidence.ts';
export { readEvidenceFolder } from './evidence-folder.ts';
