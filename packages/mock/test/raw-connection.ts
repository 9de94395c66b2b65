import { once } from 'node:events';
import { connect } from 'node:net';

/** A connection to a server below HTTP, for what no HTTP client would send. */
export interface RawConnection extends Disposable {
  /** The first that the server sends; empty where it hangs up before. */
  readonly answer: Promise<string>;
  /** Settles when the server has hung up. */
  readonly closed: Promise<unknown>;
}

/** Connects to a server and sends a text as it is. */
export async function rawConnection(url: string, text: string): Promise<RawConnection> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {}); // a reset by the server: `close` follows
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const first = new Promise((resolve) => socket.once('data', resolve));
  socket.write(text);
  return {
    answer: Promise.race([first, closed.then(() => '')]).then(String),
    closed,
    [Symbol.dispose]: () => socket.destroy(),
  };
}
