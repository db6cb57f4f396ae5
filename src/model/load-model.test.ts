import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseDevice } from './device.ts';
import { createFakeRunner, favour } from './fake-runner.ts';
import { loadModel } from './load-model.ts';
import { createOrtRunner, type RunnerOptions } from './ort-runner.ts';
import { smallManifest } from './small-manifest.ts';
import type { ModelSource } from './source.ts';
import type { LoadProgress } from './types.ts';

vi.mock('./ort-runner.ts', () => ({ createOrtRunner: vi.fn() }));
vi.mock('./device.ts', () => ({ chooseDevice: vi.fn() }));

/** A network that gives the probe's known logit, or one that doesn't. */
const right = () => createFakeRunner(50, () => favour(50, 7));
const wrong = () => createFakeRunner(50, () => favour(50, 8));

/** A whole folder in memory, hashes included. */
function folder(): ModelSource & { readonly asked: string[] } {
  const manifest = smallManifest();
  const files: Record<string, Uint8Array> = {
    'tokenizer.json': new TextEncoder().encode('{}'),
    'weights-0.bin': new Uint8Array(192).fill(3),
    'graph-webgpu.onnx': Uint8Array.of(1, 2, 3),
    'graph-wasm.onnx': Uint8Array.of(4, 5, 6),
  };
  for (const entry of [manifest.tokenizer, ...manifest.shards, manifest.graphs.webgpu, manifest.graphs.wasm]) {
    entry.sha256 = createHash('sha256').update(files[entry.file]!).digest('hex');
  }
  const asked: string[] = [];
  return {
    asked,
    readBytes: (name) => {
      asked.push(name);
      return Promise.resolve(files[name]!);
    },
    readJson: () => Promise.resolve(manifest),
  };
}

const choose = (backend: 'webgpu' | 'wasm') => vi.mocked(chooseDevice).mockResolvedValue({ backend, reason: `${backend} was chosen.` });
const runners = (make: (options: RunnerOptions) => ReturnType<typeof right>) => vi.mocked(createOrtRunner).mockImplementation((options) => Promise.resolve(make(options)));

afterEach(() => vi.clearAllMocks());

describe('loading a model', () => {
  it('goes through its phases in order and reports the backend', async () => {
    choose('wasm');
    runners(right);
    const phases: LoadProgress[] = [];
    const model = await loadModel({ source: folder(), threads: 2, onProgress: (progress) => phases.push(progress) });
    expect([...new Set(phases.map(({ phase }) => phase))]).toEqual(['download', 'verify', 'compile', 'warm-up']);
    expect(model.backend).toEqual({ device: 'wasm', threads: 2, reason: 'wasm was chosen.' });
    expect(model.info).toEqual({ name: 'small', version: '1.0.0', licence: 'Test terms', licenceFiles: ['TERMS.txt'], downloadBytes: 197 });
    expect(model.tokenizerJson).toEqual({});
    expect((await model.generate({ promptIds: [2], maxNewTokens: 1, stopIds: [] })).ids).toEqual([7]);
  });

  it('downloads only the graph of its backend', async () => {
    choose('webgpu');
    runners(right);
    const source = folder();
    await loadModel({ source });
    expect(source.asked).toEqual(['graph-webgpu.onnx', 'tokenizer.json', 'weights-0.bin']);
  });

  it('downloads no weights when they are random, and compares no logits', async () => {
    choose('wasm');
    runners(wrong);
    const source = folder();
    await loadModel({ source, weights: 'random' });
    expect(source.asked).toEqual(['graph-wasm.onnx', 'tokenizer.json']);
  });

  it('falls back to WASM when the GPU computes wrongly, and says so', async () => {
    choose('webgpu');
    const gpu = wrong();
    runners(({ backend }) => (backend === 'webgpu' ? gpu : right()));
    const model = await loadModel({ source: folder(), threads: 1 });
    expect(model.backend.device).toBe('wasm');
    expect(model.backend.reason).toMatch(/^WebGPU was left: This GPU computes wrongly: the logit of token 7 is 0\.000 instead of 10\.000/);
    expect(gpu.held()).toBe(0);
  });

  it('falls back to WASM when the GPU cannot start', async () => {
    choose('webgpu');
    vi.mocked(createOrtRunner).mockImplementation(({ backend }) => (backend === 'webgpu' ? Promise.reject(new Error('out of memory')) : Promise.resolve(right())));
    const { backend } = await loadModel({ source: folder(), threads: 1 });
    expect(backend).toMatchObject({ device: 'wasm', reason: expect.stringContaining('out of memory') as string });
  });

  it('does not fall back when WebGPU was asked for', async () => {
    choose('webgpu');
    runners(wrong);
    await expect(loadModel({ source: folder(), device: 'webgpu' })).rejects.toMatchObject({ code: 'device-unavailable' });
    choose('wasm');
    await expect(loadModel({ source: folder(), device: 'webgpu' })).rejects.toMatchObject({ code: 'device-unavailable' });
  });

  it('calls the files corrupt when WASM computes wrongly', async () => {
    choose('wasm');
    runners(wrong);
    await expect(loadModel({ source: folder() })).rejects.toMatchObject({ code: 'model-corrupt' });
  });

  it('stops with an AbortError between phases', async () => {
    choose('wasm');
    runners(right);
    const abort = new AbortController();
    const run = loadModel({ source: folder(), signal: abort.signal, onProgress: ({ phase }) => phase === 'compile' && abort.abort() });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(createOrtRunner).not.toHaveBeenCalled();
  });

  it('tells when there is no manifest', async () => {
    const source: ModelSource = { ...folder(), readJson: () => Promise.reject(new Error('ENOENT')) };
    await expect(loadModel({ source })).rejects.toMatchObject({ code: 'model-download', message: expect.stringContaining('manifest.json') as string });
  });
});
