import type { IdleState, ShownNotification } from './road.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: {
    readonly sessionId?: string;
    readonly name?: string;
    readonly payload?: string;
  };
}

/**
 * A second line to the browser that meets every service worker before its first statement. It
 * notes what the extension writes on its notifications, which Chromium tells nobody, and lets
 * `idle.queryState` answer what the test says, as the events do.
 */
export class ChromiumWorkerTap {
  readonly #socket: WebSocket;
  readonly #workerSessions = new Set<string>();
  #lastId = 0;
  #idle: IdleState | undefined;
  readonly #shown: Map<string, ShownNotification>;

  private constructor(socket: WebSocket, shown: Map<string, ShownNotification>) {
    this.#socket = socket;
    this.#shown = shown;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
    this.#send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'service_worker' }, { exclude: true }],
    });
  }

  /** `shown` is kept by the caller, so that it outlives the browser. */
  static async connect(
    socketUrl: string,
    shown: Map<string, ShownNotification>,
  ): Promise<ChromiumWorkerTap> {
    const socket = new WebSocket(socketUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    return new ChromiumWorkerTap(socket, shown);
  }

  /** From now on every worker, the running one too, is told this when it asks. */
  answerIdle(state: IdleState): void {
    this.#idle = state;
    for (const sessionId of this.#workerSessions) this.#prepare(sessionId);
  }

  close(): void {
    this.#socket.close();
  }

  #send(method: string, params: object, sessionId?: string): void {
    this.#lastId += 1;
    this.#socket.send(JSON.stringify({ id: this.#lastId, method, params, sessionId }));
  }

  #receive({ method, params, sessionId }: Message): void {
    if (method === 'Target.attachedToTarget' && params?.sessionId !== undefined) {
      this.#workerSessions.add(params.sessionId);
      this.#meet(params.sessionId);
    } else if (method === 'Target.detachedFromTarget' && params?.sessionId !== undefined) {
      this.#workerSessions.delete(params.sessionId);
    } else if (method === 'Runtime.bindingCalled' && params?.name === 'noteForTheTest') {
      const noted: ShownNotification = JSON.parse(params.payload ?? '{}');
      this.#shown.set(noted.id, noted);
    }
    if (sessionId === undefined) return;
    // A stopped worker that starts again comes back on its old line, with all settings lost.
    if (method === 'Inspector.targetReloadedAfterCrash') this.#meet(sessionId);
    if (method === 'Inspector.workerScriptLoaded') this.#prepare(sessionId);
  }

  /**
   * The extension API comes with the script, after the start: hence the first listener, which the
   * extension adds in its first statement. A breakpoint there would do as well, but Chromium's
   * pages, which share a process with the worker, crash when a worker is stopped at one.
   */
  #meet(sessionId: string): void {
    this.#send('Runtime.enable', {}, sessionId);
    this.#send('Runtime.addBinding', { name: 'noteForTheTest' }, sessionId);
    this.#evaluate(`(${atFirstListener.toString()})(() => ${this.#preparing()})`, sessionId);
    this.#send('Runtime.runIfWaitingForDebugger', {}, sessionId);
  }

  #prepare(sessionId: string): void {
    this.#evaluate(this.#preparing(), sessionId);
  }

  #preparing(): string {
    return `(${prepareWorker.toString()})(${JSON.stringify(this.#idle ?? null)})`;
  }

  #evaluate(expression: string, sessionId: string): void {
    this.#send('Runtime.evaluate', { expression }, sessionId);
  }
}

/** Runs in the worker before its script. */
function atFirstListener(prepare: () => void): void {
  const add = globalThis.addEventListener;
  globalThis.addEventListener = (...call: Parameters<typeof add>) => {
    globalThis.addEventListener = add;
    prepare();
    add.apply(globalThis, call);
  };
}

interface WorkerApi {
  readonly notifications?: {
    create: (...call: unknown[]) => Promise<string>;
  };
  readonly idle?: { queryState: (...call: unknown[]) => Promise<unknown> };
}

/** Runs in the worker, before the extension's own code. */
function prepareWorker(idle: string | null): void {
  const worker = globalThis as unknown as {
    chrome?: WorkerApi;
    noteForTheTest?: (text: string) => void;
    createIsNoted?: boolean;
  };
  const { chrome } = worker;
  if (chrome?.idle && idle !== null) {
    chrome.idle.queryState = async (...call) => {
      const answer = call.at(-1);
      if (typeof answer === 'function') answer(idle);
      return idle;
    };
  }
  if (!chrome?.notifications || worker.createIsNoted) return;
  worker.createIsNoted = true;
  const create = chrome.notifications.create.bind(chrome.notifications);
  chrome.notifications.create = (...call) => {
    const [id, options] = typeof call[0] === 'string' ? call : ['', call[0]];
    const { title, message, buttons } = options as {
      title?: string;
      message?: string;
      buttons?: { title: string }[];
    };
    worker.noteForTheTest?.(
      JSON.stringify({
        id,
        title: title ?? '',
        message: message ?? '',
        buttons: (buttons ?? []).map((button) => button.title),
      }),
    );
    return create(...call);
  };
}
