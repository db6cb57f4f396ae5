/** The messages between the page and the worker that runs an ONNX engine. One question at a time, one reply each. Types only. */
import type { EngineOptions, Run, Timing } from './engine.ts';

export type ToEngine =
  | { readonly type: 'load'; readonly options: EngineOptions }
  | { readonly type: 'generate'; readonly run: Run };

export type FromEngine =
  | { readonly type: 'loaded' }
  | { readonly type: 'generated'; readonly timing: Timing }
  | { readonly type: 'failed'; readonly message: string };
