/** What the bench's page and its worker tell each other: one request, one reply, then the worker is done. Types only. */
import type { Timing } from '../measure.ts';
import type { QueryKind } from '../make-queries.ts';

/** Reads the catalog and makes its index. */
export interface BuildRequest {
  readonly type: 'build';
  readonly url: string;
}

export interface BuildReply {
  readonly type: 'built';
  /** Reading and checking the catalog's JSON, with its parsing. */
  readonly importMs: number;
  readonly buildMs: number;
  readonly index: Uint8Array<ArrayBuffer>;
}

/** Opens the catalog with its index file and asks it questions. */
export interface QueryRequest {
  readonly type: 'query';
  readonly url: string;
  readonly index: Uint8Array<ArrayBuffer>;
  readonly queriesPerKind: number;
}

export interface QueryReply {
  readonly type: 'queried';
  /** `JSON.parse` alone, what any reader of the file would take at least. */
  readonly parseMs: number;
  /** From the catalog in memory and the bytes of the index to a store that answers. */
  readonly loadMs: number;
  /** Of a first pass over other questions of the same kinds: it compiles the code and makes the columns. */
  readonly warmUp: Readonly<Record<QueryKind, Timing>>;
  /** Of a second pass. */
  readonly timings: Readonly<Record<QueryKind, Timing>>;
}

export type ToWorker = BuildRequest | QueryRequest;
export type FromWorker = BuildReply | QueryReply;
