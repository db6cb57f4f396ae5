import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { ModelError } from './errors.ts';
import { readManifest } from './manifest.ts';
import { randomTensors } from './random-weights.ts';
import { smallManifest } from './small-manifest.ts';

type Small = ReturnType<typeof smallManifest>;
/** Fields are overwritten with what they must not hold. */
type Loose = Record<string, unknown>;

const spoiled = (spoil: (manifest: Small) => void): Small => {
  const manifest = smallManifest();
  spoil(manifest);
  return manifest;
};

describe('a manifest', () => {
  it('is read when all of it belongs together', () => {
    const manifest = readManifest(smallManifest());
    expect(manifest.tensors.get('matrix')).toMatchObject({ kind: 'q4', shape: [2, 32] });
    expect(manifest.probe.top.wasm).toEqual([[7, 10]]);
  });

  const broken: readonly (readonly [string, unknown, RegExp])[] = [
    ['no object', 'text', /"the file" is not an object/],
    ['another format', spoiled((m) => (m.format = 2)), /"format" is 2, but this version reads format 1/],
    ['a missing dimension', spoiled((m) => delete (m.dims as Loose)['mlp']), /"dims\.mlp" is not a number/],
    ['several key/value heads', spoiled((m) => (m.dims.kvHeads = 3)), /"dims\.kvHeads" is 3/],
    ['a bad hash', spoiled((m) => (m.shards[0]!.sha256 = 'abc')), /"shards\[0\]\.sha256" is not 64/],
    ['a path as file name', spoiled((m) => (m.shards[0]!.file = '../secret')), /must be a plain file name/],
    ['an unknown kind', spoiled((m) => (m.tensors[0]!.kind = 'q3')), /"tensors\[0\]\.kind" is "q3" instead of one of f32, q4/],
    ['a wrong length', spoiled((m) => (m.tensors[0]!.bytes = 35)), /"tensors\[0\]\.bytes" is 35, but its shape takes 36/],
    ['a block cut short', spoiled((m) => (m.tensors[0]!.shape = [2, 31])), /K a multiple of 32/],
    ['a tensor beyond its shard', spoiled((m) => (m.tensors[1]!.offset = 68)), /"tensors\[1\]" reaches beyond shard 0/],
    ['a tensor in no shard', spoiled((m) => (m.tensors[1]!.shard = 1)), /reaches beyond shard 1/],
    ['a part of no tensor', spoiled((m) => ((m.graphs.wasm.external.parts[0] as Loose)['tensor'] = 'gone')), /"gone", which no shard holds/],
    ['a part beyond the data', spoiled((m) => (m.graphs.wasm.external.bytes = 250)), /reaches beyond the external data's 250 bytes/],
    ['a part in an unknown form', spoiled((m) => ((m.graphs.wasm.external.parts[0] as Loose)['form'] = 'int4')), /"int4" instead of one of/],
    ['a norm asked for in int8', spoiled((m) => ((m.graphs.wasm.external.parts[0] as Loose)['tensor'] = 'norm')), /but norm is f32/],
    ['a ragged padding', spoiled((m) => ((m.graphs.wasm.external.parts[0] as Loose)['bytes'] = 65)), /"graphs\.wasm\.external\.parts\[0\]\.bytes" is 65, but matrix takes 64/],
    ['a probe beyond the vocabulary', spoiled((m) => (m.probe.ids = [2, 50])), /"probe\.ids\[1\]" is 50, beyond the vocabulary of 50/],
    ['no probe', spoiled((m) => (m.probe.top.wasm = [])), /"probe\.top\.wasm" is empty/],
  ];
  it.each(broken)('is refused with its first fault named: %s', (_, json, fault) => {
    expect(() => readManifest(json)).toThrow(ModelError);
    expect(() => readManifest(json)).toThrow(fault);
    expect(() => readManifest(json)).toThrow(/^manifest\.json can't be used/);
  });
});

describe('external data', () => {
  const manifest = readManifest(smallManifest());
  const read = randomTensors(7);
  const nothing = (): Promise<void> => Promise.resolve();

  it('holds the tensors where the graph looks for them', async () => {
    const data = await assemble(manifest, manifest.graphs.webgpu, read, nothing);
    const matrix = read(manifest.tensors.get('matrix')!);
    expect(data.subarray(0, 32)).toEqual(matrix.subarray(0, 32));
    expect(data.subarray(128, 256)).toEqual(new Uint8Array(new Float32Array(32).fill(1).buffer));
    expect(data.subarray(72, 128).every((byte) => byte === 0)).toBe(true);
    expect(new Float32Array(data.buffer, 64, 2)[0]).toBeCloseTo(1 / (4.6 * Math.sqrt(32)), 4);
  });

  it('holds RoPE tables: cos and sin of position / base ** (column / half)', async () => {
    const data = await assemble(manifest, manifest.graphs.wasm, read, nothing);
    const cos = new Float32Array(data.buffer, 128, 16);
    const sin = new Float32Array(data.buffer, 192, 16);
    expect([...cos.subarray(0, 2)]).toEqual([1, 1]);
    expect(cos[2 * 3 + 1]).toBe(Math.fround(Math.cos(3 / 100))); // position 3, column 1: base ** 0.5 = 100
    expect(sin[2 * 3]).toBe(Math.fround(Math.sin(3)));
  });

  it('lets other tasks run after each part', async () => {
    let parts = 0;
    await assemble(manifest, manifest.graphs.wasm, read, () => Promise.resolve(void parts++));
    expect(parts).toBe(4);
  });
});

describe('random weights', () => {
  it('are the same for the same seed, and differ between tensors', () => {
    const { tensors } = readManifest(smallManifest());
    const matrix = tensors.get('matrix')!;
    expect(randomTensors(1)(matrix)).toEqual(randomTensors(1)(matrix));
    expect(randomTensors(1)(matrix)).not.toEqual(randomTensors(2)(matrix));
    expect(randomTensors(1)(matrix)).not.toEqual(randomTensors(1)({ ...matrix, name: 'other' }));
  });
});
