/**
 * Calls to one worker and their ends. The worker is made at the first call; when it dies every open call fails, and the
 * next call makes a new one. What the calls mean is left to others.
 */
import { AssistantError } from '../protocol/errors.ts';
import type { Cancel, FromWorker, OrderReply, ReplyMap, Request, RequestOf, RequestType, WorkerEvent } from '../protocol/messages.ts';
import { fromWire } from '../protocol/wire-error.ts';

/**
 * How long a cancelled call may stay unanswered before the worker is ended. Long, since ending it throws the loaded
 * model away, and reading a long prompt on a slow phone is one uninterruptible step of several seconds.
 */
export const CANCEL_TIMEOUT_MS = 30_000;

/** The part of a Worker that is used here. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: WorkerEvent) => void) | undefined;
}

/** A request as the caller writes it: the connection gives the id. Its own alias, so that it distributes. */
export type Unsent<Type extends RequestType> = Omit<RequestOf<Type>, 'id'>;

interface Pending {
  readonly resolve: (result: ReplyMap[RequestType]) => void;
  readonly reject: (error: unknown) => void;
  readonly onEvent: CallOptions['onEvent'];
}

export class WorkerConnection {
  readonly #createWorker: () => WorkerLike;
  readonly #onCrash: () => void;
  readonly #pending = new Map<number, Pending>();
  /** Cancelled calls that the worker has not ended yet. */
  readonly #cancelled = new Map<number, ReturnType<typeof setTimeout>>();
  #worker: WorkerLike | undefined;
  #lastId = 0;

  /** `onCrash` is called when the worker is gone and with it all that was loaded, before the open calls are rejected. */
  constructor(createWorker: () => WorkerLike, onCrash: () => void) {
    this.#createWorker = createWorker;
    this.#onCrash = onCrash;
  }

  get isStarted(): boolean {
    return this.#worker !== undefined;
  }

  /** Settles with the call's end. An abort rejects at once; the worker is told, and stops at its next step. */
  call<Type extends RequestType>(request: Unsent<Type> & { readonly type: Type }, { signal, onEvent }: CallOptions = {}): Promise<ReplyMap[Type]> {
    const id = ++this.#lastId;
    return new Promise<ReplyMap[Type]>((resolve, reject) => {
      signal?.throwIfAborted();
      const worker = this.#start();
      const onAbort = (): void => this.#cancel(id, signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      const stopListening = (): void => signal?.removeEventListener('abort', onAbort);
      this.#pending.set(id, {
        // The worker answers each id with its own request's result.
        resolve: (result) => { stopListening(); resolve(result as ReplyMap[Type]); },
        reject: (error) => { stopListening(); reject(error as Error); },
        onEvent,
      });
      try {
        worker.postMessage({ ...request, id } as unknown as Request); // spreading an Omit loses the union's shape
      } catch (cause) {
        this.#take(id)?.reject(new AssistantError('unsupported-option', `The ${request.type} call holds something that can't be sent to the worker. Use plain data: texts, numbers, lists and objects of them.`, { cause }));
      }
    });
  }

  /** Replies to a question that came as an event. */
  reply(message: OrderReply): void {
    this.#worker?.postMessage(message);
  }

  /** Ends the worker; open calls are rejected with `reason`. */
  terminate(reason: unknown): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const timer of this.#cancelled.values()) clearTimeout(timer);
    this.#cancelled.clear();
    const open = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of open) reject(reason);
  }

  #start(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = this.#create();
    worker.addEventListener('message', (event) => this.#receive(event.data as FromWorker));
    worker.addEventListener('error', (event) => this.#crash(worker, `it stopped with: ${event.message || 'no message (its script may not have loaded)'}`));
    worker.addEventListener('messageerror', () => this.#crash(worker, "it sent a message that can't be read"));
    this.#worker = worker;
    return worker;
  }

  #create(): WorkerLike {
    try {
      return this.#createWorker();
    } catch (cause) {
      throw new AssistantError('worker-crashed', `The assistant's worker could not be started (${String(cause)}). Its script must come from the page's own origin, and a Content-Security-Policy must allow it by worker-src.`, { cause });
    }
  }

  #receive(message: FromWorker): void {
    switch (message.type) {
      case 'done':
        return this.#take(message.id)?.resolve(message.result);
      case 'failed':
        return this.#take(message.id)?.reject(fromWire(message.error));
      case 'progress':
      case 'answer':
      case 'token':
      case 'order-question':
        return this.#pending.get(message.id)?.onEvent?.(message);
      default:
        message satisfies never;
    }
  }

  /** The open call of that id, which hereby ends; undefined when it was cancelled before. */
  #take(id: number): Pending | undefined {
    clearTimeout(this.#cancelled.get(id));
    this.#cancelled.delete(id);
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #cancel(id: number, reason: unknown): void {
    const pending = this.#take(id);
    if (!pending) return;
    const cancel: Cancel = { type: 'cancel', id };
    const worker = this.#worker;
    worker?.postMessage(cancel);
    if (worker) this.#cancelled.set(id, setTimeout(() => this.#crash(worker, `it did not stop within ${String(CANCEL_TIMEOUT_MS / 1000)} s of being asked to`), CANCEL_TIMEOUT_MS));
    pending.reject(reason);
  }

  #crash(worker: WorkerLike, what: string): void {
    if (worker !== this.#worker) return;
    this.#onCrash();
    this.terminate(new AssistantError('worker-crashed', `The assistant's worker is gone: ${what}. Ask again to start a new one.`));
  }
}
