/** The product's embedder run by native ONNX Runtime (`training/embedder/serve.py`): the same files, tokenizer and vectors. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { remembering } from '../../src/embedding/remembering.ts';

const SERVER = fileURLToPath(new URL('../embedder/serve.py', import.meta.url));
const DIMS = 384;

/** Needs the Python of `training/requirements.txt` on the path. What was embedded before is remembered: goods come back from shop to shop. */
export function openNativeEmbedder(folder: string): Embedder {
  const server = spawn('python', [SERVER, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: { readonly resolve: (vector: Float32Array) => void; readonly reject: (error: Error) => void }[] = [];
  createInterface({ input: server.stdout }).on('line', (line) => {
    const bytes = Uint8Array.from(Buffer.from(line, 'base64'));
    waiting.shift()?.resolve(new Float32Array(bytes.buffer));
  });
  const fail = (): void => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`${SERVER} has ended: is the Python of training/requirements.txt the first on the path?`));
  };
  server.on('error', fail).on('exit', fail);

  const one = (text: string): Promise<Float32Array> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      server.stdin.write(`${JSON.stringify(text)}\n`);
    });
  return remembering({
    name: 'native',
    dims: DIMS,
    embed: (texts, kind) => Promise.all(texts.map((text) => one(`${kind}: ${text}`))),
    dispose: () => {
      server.stdin.end();
      return Promise.resolve();
    },
  });
}
