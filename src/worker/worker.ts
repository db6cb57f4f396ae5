/** The worker's entry: ties the handler to this thread's messages. Made by the client with `type: 'module'`. */
import type { ToWorker } from '../protocol/messages.ts';
import { fetchBytes, fetchText } from './fetch-file.ts';
import { MessageHandler } from './handler.ts';
import { LocalEngine } from './local-engine.ts';

const handler = new MessageHandler({
  engine: new LocalEngine(),
  send: (message) => self.postMessage(message),
  readText: fetchText,
  readBytes: fetchBytes,
});

self.addEventListener('message', (event: MessageEvent<ToWorker>) => handler.handle(event.data));
