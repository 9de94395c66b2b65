// Preloaded into a process: blocks connections to other machines, and writes the host of each attempt to HOSTS_LOG.
import { appendFileSync, mkdirSync } from 'node:fs';
import { type NetConnectOpts, Socket } from 'node:net';
import { dirname } from 'node:path';

const { HOSTS_LOG: log = '' } = process.env;
mkdirSync(dirname(log), { recursive: true });

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const { host, path } = optionsOf(args);
  if (path !== undefined || host === undefined || /^(localhost|127\.|::1$)/.test(host)) {
    return Reflect.apply(connect, this, args);
  }
  appendFileSync(log, `${host}\n`);
  return this.destroy(new Error(`The tests of the site block connections to ${host}.`));
};

/** Node's own modules pass the arguments as one list. */
function optionsOf(args: readonly unknown[]): Partial<NetConnectOpts & { host: string; path: string }> {
  const [first, second] = args.flat();
  if (typeof first === 'object' && first !== null) return first;
  return typeof first === 'string' && !/^\d+$/.test(first) ? { path: first } : { host: second as string };
}
