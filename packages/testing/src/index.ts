export { type FakeClock, speedUpTimers, useFakeClock } from './clocks.ts';
export { type FakeServer, startFakeServer, TOKEN_PATH } from './fake-server.ts';
export { inventBodies } from './invented-bodies.ts';
export { createRandom, type Random } from './random.ts';
export {
  type RecordedRequest,
  type RecordedResponse,
  type RecorderOptions,
  type RequestRecorder,
  recordRequests,
} from './request-recorder.ts';
export {
  endless,
  inTurn,
  issueToken,
  json,
  type ReceivedRequest,
  type Responder,
  reply,
  reset,
  resetInBody,
  silence,
} from './responders.ts';
export { findSecrets, printEverywhere } from './secrets.ts';
export { closedPort, refuseConnections } from './unreachable.ts';
export { untrustedCertificate } from './untrusted-certificate.ts';
