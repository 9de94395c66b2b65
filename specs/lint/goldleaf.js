import { arrayParameterExplode } from './rules/array-parameter-explode.js';
import { dialect202012 } from './rules/dialect-2020-12.js';
import { knownExtensions } from './rules/known-extensions.js';
import { noAuthorizationParameter } from './rules/no-authorization-parameter.js';
import { operationDocsLink } from './rules/operation-docs-link.js';
import { operationEvidence } from './rules/operation-evidence.js';
import { operationIdIdentifier } from './rules/operation-id-identifier.js';
import { responseExample } from './rules/response-example.js';
import { retrySafeReason } from './rules/retry-safe-reason.js';
import { schemaNoNullable } from './rules/schema-no-nullable.js';
import { schemaPatternCompiles } from './rules/schema-pattern-compiles.js';
import { schemaPatternLinear } from './rules/schema-pattern-linear.js';
import { schemaValid } from './rules/schema-valid.js';

/** The project's own lint rules, as a Redocly plugin: https://redocly.com/docs/cli/custom-plugins/custom-rules */
export default function goldleaf() {
  return {
    id: 'goldleaf',
    rules: {
      oas3: {
        'array-parameter-explode': arrayParameterExplode,
        'dialect-2020-12': dialect202012,
        'known-extensions': knownExtensions,
        'no-authorization-parameter': noAuthorizationParameter,
        'operation-docs-link': operationDocsLink,
        'operation-evidence': operationEvidence,
        'operation-id-identifier': operationIdIdentifier,
        'response-example': responseExample,
        'retry-safe-reason': retrySafeReason,
        'schema-no-nullable': schemaNoNullable,
        'schema-pattern-compiles': schemaPatternCompiles,
        'schema-pattern-linear': schemaPatternLinear,
        'schema-valid': schemaValid,
      },
    },
  };
}
