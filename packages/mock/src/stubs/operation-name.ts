import type { OperationId, operationTable } from '@goldleaf/api-types';

type Table = typeof operationTable;

/** The operationId of each operation by its name. */
export type OperationIds = { [Id in OperationId as `${Table[Id]['method']} ${Table[Id]['path']}`]: Id };

/** The method and path template of an operation: `POST /organization/users/invite`. */
export type OperationName = keyof OperationIds;
