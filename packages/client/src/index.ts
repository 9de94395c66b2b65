export type { GetOperations, GetPath, PostOperations, PostPath } from '@goldleaf/api-types';
export type { Violation } from '@goldleaf/api-types/invitation-rules';
export type { CallArguments, CallOptions, CommonCallOptions } from './call/call-options.ts';
export type { GoldLeafClient } from './client.ts';
export { createGoldLeafClient } from './client.ts';
export type { GoldLeafErrorCode } from './errors/goldleaf-error.ts';
export { GoldLeafError, isGoldLeafError } from './errors/goldleaf-error.ts';
export {
  BadRequestError,
  ForbiddenError,
  NotFoundError,
  RateLimitedError,
  RedirectedError,
  ServerError,
  StatusError,
  UnauthorizedError,
} from './errors/status-error.ts';
export {
  AbortedError,
  ConfigError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  TimeoutError,
  TokenRequestError,
} from './errors/transport-error.ts';
export type { ByteStream } from './files.ts';
export { fileName, toFile } from './files.ts';
export type { Attempt, AttemptOutcome, CallOutcome, Method } from './hooks/attempt.ts';
export type { Logger, LogLevel, Middleware } from './hooks/hooks.ts';
export type { ParsedResponse } from './hooks/parsed-response.ts';
export type { Invitation, InvitationEntry, InvitationState } from './invitations/invitation.ts';
export { addressKey } from './invitations/invitation.ts';
export type { InvitationReport, InviteUsersOptions } from './invitations/invite-users.ts';
export { inviteUsers } from './invitations/invite-users.ts';
export type { ValidateInvitationsOptions } from './invitations/validate-invitations.ts';
export { validateInvitations } from './invitations/validate-invitations.ts';
export type { ApiKeyAuth, TokenAuth } from './options/auth.ts';
export type { GoldLeafClientOptions } from './options/client-options.ts';
export type { FetchFunction, FetchResponse } from './options/fetch.ts';
export type { Page, PagedPath } from './pages.ts';
export { items, pages } from './pages.ts';
export type { ParseAs } from './response/body.ts';
export type { Call, Failure, Result, Success } from './response/result.ts';
export type { AnySchema, OutputOf, SchemaOption } from './response/schema.ts';
export type { TokenSourceOptions } from './tokens/create-token-source.ts';
export { createTokenSource } from './tokens/create-token-source.ts';
export type { SharedTokens } from './tokens/shared-tokens.ts';
export { sharedTokens } from './tokens/shared-tokens.ts';
export type { Token } from './tokens/token.ts';
export type { TokenSource } from './tokens/token-source.ts';
export type { TokenStore } from './tokens/token-store.ts';
