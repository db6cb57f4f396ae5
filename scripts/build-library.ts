/**
 * Builds what the npm package holds beside the models, in `lib/`: `index.js` and `define.js` for the page, `worker/` with
 * all that the worker runs, `types/`. Bundlers find a worker and a .wasm by the words `new URL('…', import.meta.url)`,
 * so these are left as they are written, and the files lie where they point to: ONNX Runtime's are copied as they come.
 * Only Lit is left to the shop's own copy.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { leanTransformers } from './lean-transformers.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LIBRARY = join(ROOT, 'lib');
const require = createRequire(import.meta.url);

/** Where a page's script finds the worker in the sources, and in the library: there all of the page's files lie side by side. */
const WORKER = { source: "'../worker/worker.ts'", built: "'./worker/worker.js'" };

/** What of ONNX Runtime is imported, and its file. */
const RUNTIMES: Readonly<Record<string, string>> = {
  'onnxruntime-web/wasm': 'ort.wasm.bundle.min.mjs',
  'onnxruntime-web/webgpu': 'ort.webgpu.bundle.min.mjs',
};

const pointAtBuiltWorker: Plugin = {
  name: 'point-at-built-worker',
  transform: (code) => (code.includes(WORKER.source) ? code.replace(WORKER.source, WORKER.built) : null),
};

/** A plugin rather than the option `external`, which would not wait for what lean Transformers.js asks for instead. */
const leaveRuntimes: Plugin = {
  name: 'leave-runtimes',
  resolveId: (source) => (source in RUNTIMES ? { id: source, external: true } : null),
};

export async function buildLibrary(): Promise<void> {
  rmSync(LIBRARY, { recursive: true, force: true });
  await bundle({ index: 'src/index.ts', define: 'src/define.ts' }, LIBRARY, [pointAtBuiltWorker]);
  await bundle({ worker: 'src/worker/worker.ts' }, join(LIBRARY, 'worker'), [leanTransformers(), leaveRuntimes]);
  copyRuntimes(join(LIBRARY, 'worker'));
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.package.json'], { cwd: ROOT, stdio: 'inherit' });
}

/** Builds the library and packs it with the models; gives the package's path in `folder`. */
export async function packLibrary(folder: string): Promise<string> {
  await buildLibrary();
  mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as { readonly filename: string }[]; // npm's own form
  if (!packed) throw new Error('npm pack named no file. Run it by hand to see why.');
  return join(folder, packed.filename);
}

/** For pages alone: without a `process`, what the sources do in Node falls away, and with it the import of ONNX Runtime by its name. */
async function bundle(input: Readonly<Record<string, string>>, dir: string, plugins: readonly Plugin[]): Promise<void> {
  // Strict: a part that takes something from the worker's own file would run it once more where a server gives it another address for that.
  const build = await rolldown({ cwd: ROOT, input: { ...input }, platform: 'browser', preserveEntrySignatures: 'strict', external: /^lit(?:\/|$)/, plugins: [...plugins], transform: { target: 'es2022', define: { process: 'undefined' } } });
  try {
    const paths = Object.fromEntries(Object.entries(RUNTIMES).map(([name, file]) => [name, `./${file}`]));
    await build.write({ dir, format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', paths });
  } finally {
    await build.close();
  }
}

/** ONNX Runtime's scripts, each with the .wasm that it asks for; without the source maps, which servers would look for. */
function copyRuntimes(to: string): void {
  const from = dirname(require.resolve('onnxruntime-web'));
  for (const script of Object.values(RUNTIMES)) {
    const code = readFileSync(join(from, script), 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
    writeFileSync(join(to, script), code);
    for (const [, binary = ''] of code.matchAll(/new URL\("([\w.-]+\.wasm)",import\.meta\.url\)/g)) copyFileSync(join(from, binary), join(to, binary));
  }
}
