/** A worker for tests: the same messages, copied over a MessageChannel, without a thread. */
import type { FromWorker, ToWorker } from '../protocol/messages.ts';
import type { WorkerLike } from './worker-connection.ts';

export class FakeWorker extends EventTarget implements WorkerLike {
  readonly received: ToWorker[] = [];
  isTerminated = false;
  readonly #channel = new MessageChannel();

  /** `connect` is the far side: given how to send, it gives back how to receive. */
  constructor(connect: (send: (message: FromWorker) => void) => (message: ToWorker) => void) {
    super();
    const { port1, port2 } = this.#channel;
    const receive = connect((message) => port2.postMessage(message));
    port2.onmessage = (event: MessageEvent<ToWorker>) => {
      this.received.push(event.data);
      receive(event.data);
    };
    port1.onmessage = (event: MessageEvent<FromWorker>) => this.dispatchEvent(new MessageEvent('message', { data: event.data }));
  }

  postMessage(message: ToWorker): void {
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.isTerminated = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }

  /** What the browser does when the worker's script throws or can't be loaded. */
  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}
