export type { Violation } from '@goldleaf/api-types/invitation-rules';
export type { ParseAs } from './answer.ts';
export type { CallOptions } from './call-options.ts';
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
  NetworkError,
  TimeoutError,
  TokenExchangeError,
  UnreadableAnswerError,
} from './errors/transport-error.ts';
export type { ByteStream } from './files.ts';
export { fileName, toFile } from './files.ts';
export type { Attempt, AttemptOutcome, Logger, LogLevel, Method, Middleware } from './hooks.ts';
export type { Invitation, InvitationEntry, InvitationState } from './invitations/invitation.ts';
export { addressKey } from './invitations/invitation.ts';
export type { InvitationReport, InviteUsersOptions } from './invitations/invite-users.ts';
export { inviteUsers } from './invitations/invite-users.ts';
export type { ValidateInvitationsOptions } from './invitations/validate-invitations.ts';
export { validateInvitations } from './invitations/validate-invitations.ts';
export type { ApiKeyAuth, GoldLeafClientOptions, TokenAuth } from './options.ts';
export type { Page, PagedPath } from './pages.ts';
export { pages } from './pages.ts';
export type { Call, Failure, Result, Success } from './result.ts';
export type { SharedTokens } from './token/shared-tokens.ts';
export { sharedTokens } from './token/shared-tokens.ts';
export type { Token } from './token/token.ts';
export type { TokenSource, TokenSourceOptions } from './token/token-source.ts';
export { createTokenSource } from './token/token-source.ts';
export type { TokenStore } from './token/token-store.ts';
