/** Which backend to try: WebGPU where a real GPU answers, else WASM. Whether it computes rightly, `load-model.ts` probes. */
import type { Backend } from './manifest.ts';
import { isNode } from './session.ts';

export type Device = 'auto' | Backend;

export interface DeviceChoice {
  readonly backend: Backend;
  /** One sentence. */
  readonly reason: string;
}

/** `auto` takes WebGPU only on a hardware adapter; 'webgpu' takes software ones too (for tests of correctness). */
export async function chooseDevice(device: Device): Promise<DeviceChoice> {
  if (device === 'wasm') return { backend: 'wasm', reason: 'WASM was asked for.' };
  const adapter = await requestAdapter();
  if (typeof adapter === 'string') return { backend: 'wasm', reason: adapter };
  const name = adapterName(adapter);
  if (device === 'webgpu') return { backend: 'webgpu', reason: `WebGPU was asked for (${name}).` };
  const isSoftware = isFallback(adapter) || /swiftshader|llvmpipe|software/i.test(name);
  if (isSoftware) return { backend: 'wasm', reason: `The only WebGPU adapter is software (${name}), slower than WASM.` };
  return { backend: 'webgpu', reason: `WebGPU on ${name} gives the known logits.` };
}

/** The adapter, or why there is none. */
async function requestAdapter(): Promise<GPUAdapter | string> {
  if (isNode) return 'Node has no WebGPU.';
  const gpu = (globalThis.navigator as Navigator | undefined)?.gpu as GPU | undefined; // absent in many browsers
  if (!gpu) return 'This browser has no WebGPU.';
  try {
    return (await gpu.requestAdapter({ powerPreference: 'high-performance' })) ?? 'WebGPU found no adapter.';
  } catch (error) {
    return `WebGPU refused an adapter (${String(error)}).`;
  }
}

function adapterName({ info }: GPUAdapter): string {
  return [info.vendor, info.architecture, info.description].filter(Boolean).join(' ') || 'an unnamed adapter';
}

/** Moved from the adapter to its info in the specification; browsers have either. */
function isFallback(adapter: GPUAdapter): boolean {
  const { info, isFallbackAdapter } = adapter as GPUAdapter & { readonly isFallbackAdapter?: boolean };
  return isFallbackAdapter === true || (info as GPUAdapterInfo & { readonly isFallbackAdapter?: boolean }).isFallbackAdapter === true;
}
