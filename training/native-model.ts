/** The product's model run by native ONNX Runtime (`training/serve_model.py`): the same files and graph, decoded by the product's own code. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadedModel } from '../src/cli/files.ts';
import { createLanguageModel } from '../src/model/language-model.ts';
import type { KvState, Step, StepRunner } from '../src/model/step-runner.ts';
import { loadTokenizer } from '../src/tokenizer/load-tokenizer.ts';

const SERVER = fileURLToPath(new URL('serve_model.py', import.meta.url));
const LINE_END = 10;

/** Needs the Python of `training/requirements.txt` on the path. One thread each: run as many as there are cores. */
export async function loadNativeModel(folder: string): Promise<LoadedModel> {
  const tokenizer = loadTokenizer(JSON.parse(await readFile(join(folder, 'tokenizer.json'), 'utf8')));
  const model = createLanguageModel(await NativeRunner.start(folder), { device: 'wasm', threads: 1, reason: 'native ONNX Runtime, for training' });
  return { tokenizer, model };
}

class NativeRunner implements StepRunner {
  readonly vocabSize: number;
  readonly contextLength: number;
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #bytes: Bytes;
  #states = 0;

  private constructor(server: ChildProcessWithoutNullStreams, bytes: Bytes, { vocab, context }: { readonly vocab: number; readonly context: number }) {
    this.#server = server;
    this.#bytes = bytes;
    this.vocabSize = vocab;
    this.contextLength = context;
  }

  /** @throws Error when Python or the folder doesn't do */
  static async start(folder: string): Promise<NativeRunner> {
    const server = spawn('python', [SERVER, folder]);
    server.stderr.pipe(process.stderr);
    const bytes = new Bytes(server);
    return new NativeRunner(server, bytes, JSON.parse((await bytes.line()).toString()) as { vocab: number; context: number });
  }

  empty(): KvState {
    return new NativeState({ id: 0, users: 1, forget: () => undefined }, 0);
  }

  async run(ids: readonly number[], past: KvState, rows: number): Promise<Step> {
    if (!(past instanceof NativeState)) throw new TypeError('The state is of another runner.');
    this.#tell({ past: past.shared.id, length: past.length, ids, rows });
    const id = ++this.#states;
    const data = await this.#bytes.take(rows * this.vocabSize * 4);
    const logits = new Float32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
    return { logits, present: new NativeState({ id, users: 1, forget: () => this.#tell({ release: id }) }, past.length + ids.length) };
  }

  async dispose(): Promise<void> {
    this.#server.stdin.end();
    await once(this.#server, 'exit');
  }

  #tell(request: object): void {
    this.#server.stdin.write(`${JSON.stringify(request)}\n`);
  }
}

/** A state in the server, shared by its crops. */
interface SharedState {
  readonly id: number;
  users: number;
  readonly forget: () => void;
}

class NativeState implements KvState {
  readonly shared: SharedState;
  readonly length: number;

  constructor(shared: SharedState, length: number) {
    this.shared = shared;
    this.length = length;
  }

  crop(length: number): KvState {
    this.shared.users += 1;
    return new NativeState(this.shared, Math.min(length, this.length));
  }

  release(): void {
    this.shared.users -= 1;
    if (this.shared.users === 0) this.shared.forget();
  }
}

/** What a process writes, taken piece by piece. */
class Bytes {
  #held: Buffer[] = [];
  #size = 0;
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(server: ChildProcessWithoutNullStreams) {
    server.stdout.on('data', (chunk: Buffer) => {
      this.#held.push(chunk);
      this.#size += chunk.length;
      this.#wake();
    });
    server.on('error', () => this.#end()).on('exit', () => this.#end());
  }

  async take(count: number): Promise<Buffer> {
    await this.#until(() => this.#size >= count);
    const all = Buffer.concat(this.#held);
    this.#held = [all.subarray(count)];
    this.#size -= count;
    return all.subarray(0, count);
  }

  async line(): Promise<Buffer> {
    await this.#until(() => this.#held.some((chunk) => chunk.includes(LINE_END)));
    const line = await this.take(Buffer.concat(this.#held).indexOf(LINE_END) + 1);
    return line.subarray(0, -1);
  }

  async #until(isThere: () => boolean): Promise<void> {
    while (!isThere()) {
      if (this.#ended) throw new Error(`${SERVER} has ended: is the Python of training/requirements.txt the first on the path?`);
      await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
  }

  #end(): void {
    this.#ended = true;
    this.#wake();
  }
}
