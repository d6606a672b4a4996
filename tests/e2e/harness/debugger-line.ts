interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What Chromium tells unasked. */
interface Told {
  readonly method: string;
  readonly params: unknown;
  readonly sessionId?: string;
}

/** A line of its own to Chromium's debugging socket, on nothing but what it is told to hold on to. */
export class DebuggerLine {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #listeners = new Set<(told: Told) => void>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer: Answer & Told = JSON.parse(String(data));
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
      else for (const listener of this.#listeners) listener(answer);
    });
    socket.addEventListener('close', () => {
      for (const [id, tell] of this.#waiting) tell({ id, error: { message: 'the line is cut' } });
    });
  }

  static async connect(socketUrl: string): Promise<DebuggerLine> {
    const socket = new WebSocket(socketUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    return new DebuggerLine(socket);
  }

  ask<Result>(method: string, params: object, sessionId?: string): Promise<Result> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) => {
        this.#waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as Result);
      });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  /** Asks, and gathers what is told under this name until the answer comes. */
  async gather<Params>(
    method: string,
    params: object,
    told: string,
    sessionId: string,
  ): Promise<Params[]> {
    const gathered: Params[] = [];
    const listener = (one: Told) => {
      if (one.method === told && one.sessionId === sessionId) gathered.push(one.params as Params);
    };
    this.#listeners.add(listener);
    try {
      await this.ask(method, params, sessionId);
    } finally {
      this.#listeners.delete(listener);
    }
    return gathered;
  }

  /** Holds on to a page or a worker; the answer is to be given with all that is asked of it. */
  async attach(targetId: string): Promise<string> {
    const { sessionId } = await this.ask<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return sessionId;
  }

  async detach(sessionId: string): Promise<void> {
    await this.ask('Target.detachFromTarget', { sessionId });
  }

  close(): void {
    this.#socket.close();
  }
}
