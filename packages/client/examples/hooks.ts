import { createGoldLeafClient, type GoldLeafClient } from '@goldleaf/client';

export const goldleaf: GoldLeafClient = createGoldLeafClient({
  auth: { token: 'a-token' },
  logger: console,
  logLevel: 'info', // default: warn
  onResponse: ({ method, path, attempts, status, milliseconds }) => {
    console.log({ method, path, attempts, status, slow: milliseconds > 1_000 });
  },
  middleware: [
    (request, next) => {
      request.headers.set('traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
      return next(request);
    },
  ],
});

await goldleaf.GET('/customers');
