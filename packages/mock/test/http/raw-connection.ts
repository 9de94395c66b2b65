import { once } from 'node:events';
import { connect } from 'node:net';

/** A connection to a server below HTTP, for requests that no HTTP client would send. */
export interface RawConnection extends Disposable {
  /** The first text that the server sends; empty if it hangs up before. */
  readonly response: Promise<string>;
  /** Settles when the server has hung up, with everything that it sent. */
  readonly closed: Promise<string>;
}

/** Connects to a server and sends a text as it is. */
export async function openRawConnection(url: string, text: string | Uint8Array): Promise<RawConnection> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {}); // a reset by the server: `close` follows
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  const closed = new Promise<string>((resolve) => {
    socket.once('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
  const first = new Promise((resolve) => socket.once('data', resolve));
  socket.write(text);
  return {
    response: Promise.race([first, closed.then(() => '')]).then(String),
    closed,
    [Symbol.dispose]: () => socket.destroy(),
  };
}
