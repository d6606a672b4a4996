import { createConnection, type Socket } from 'node:net';
import { until } from './until.ts';

/** What Firefox answered instead of a result; `error` is the WebDriver name of it. */
export class MarionetteError extends Error {
  override readonly name = 'MarionetteError';
  readonly error: string;

  constructor(command: string, error: string, message: string) {
    super(`${command}: ${error}: ${message}`);
    this.error = error;
  }
}

interface Waiting {
  readonly command: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Firefox's remote protocol under WebDriver: messages `LENGTH:JSON` over a socket, a command being
 * `[0, id, name, parameters]` and its answer `[1, id, error, result]`.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #received = Buffer.alloc(0);
  #greeted = false;
  /** Commands go one after another: switching tab and acting in it must not be torn apart. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('error', () => undefined); // `close` follows
    socket.on('close', () => {
      for (const { command, reject } of this.#waiting.values()) {
        reject(new Error(`${command}: Firefox has ended.`));
      }
      this.#waiting.clear();
    });
  }

  /** Connects as soon as Firefox listens and has greeted. */
  static async connect(port: number, within: number): Promise<Marionette> {
    const socket = await until(() => listening(port), { within, what: 'Firefox to listen' });
    const marionette = new Marionette(socket);
    await until(() => marionette.#greeted, { within, what: 'Firefox to greet' });
    return marionette;
  }

  async send<R>(command: string, parameters: object = {}): Promise<R> {
    if (this.#socket.destroyed) throw new Error(`${command}: Firefox has ended.`);
    this.#lastId += 1;
    const id = this.#lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise<R>((resolve, reject) => {
      this.#waiting.set(id, { command, resolve: (result) => resolve(result as R), reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Runs several commands with none of another caller's between them. */
  inTurn<R>(act: () => Promise<R>): Promise<R> {
    const turn = this.#turn.then(act, act);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const text = this.#received.subarray(colon + 1, end).toString();
      this.#received = this.#received.subarray(end);
      this.#understand(JSON.parse(text));
    }
  }

  #understand(message: unknown): void {
    if (!Array.isArray(message)) {
      this.#greeted = true;
      return;
    }
    const [, id, error, result] = message as [
      1,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(waiting.command, error.error, error.message));
    else waiting?.resolve(result);
  }
}

function listening(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No free port.')),
      );
    });
  });
}
