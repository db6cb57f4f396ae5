/**
 * Bundles of Transformers.js only what src/embedding uses: its one-file build brings every model and the WebGPU bundle
 * of ONNX Runtime along (290 kB compressed instead of 40), which the embedder needs neither of. Nor does it read chat
 * templates or write text: their language, and what picks the next token, are left out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = '@xenova/transformers';
const TEMPLATES = '@huggingface/jinja';
const VIRTUAL = '\0lean-transformers';
/** File below the package's `src/` → the names that are taken from it. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'env.js': ['env', 'LogLevel'],
  'tokenization_utils.js': ['PreTrainedTokenizer'],
  'models/bert/modeling_bert.js': ['BertModel'],
};
/**
 * Below `src/`, files of classes of which only the names are left, since others import them: what generates text, what
 * computes on tensors beside the model, and what reads and keeps files elsewhere than in the memory that the embedder is given.
 */
const UNUSED = ['generation/', 'ops/', 'utils/cache/', 'utils/hub/FileResponse.js'];

export function leanTransformers(): Plugin {
  const folder = join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), '../src');
  return {
    name: 'lean-transformers',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === PACKAGE) return VIRTUAL;
      const isInside = importer?.startsWith(folder) ?? false;
      if (isInside && (source.startsWith('node:') || source.endsWith('/onnx-node.js'))) return VIRTUAL + source;
      if (isInside && source === TEMPLATES) return VIRTUAL + source;
      return isInside && source === 'onnxruntime-web/webgpu' ? this.resolve('onnxruntime-web/wasm', importer) : undefined;
    },
    load(id) {
      if (id === VIRTUAL) return Object.entries(TAKEN).map(([file, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(join(folder, file))};`).join('\n');
      if (id === VIRTUAL + TEMPLATES) return 'export class Template {}';
      if (UNUSED.some((path) => id.startsWith(join(folder, path)))) return [...readFileSync(id, 'utf8').matchAll(/^export class \w+/gm)].map(([head]) => `${head} {}`).join('\n');
      // An empty object is how the library knows that it isn't in Node.
      return id.startsWith(VIRTUAL) ? 'export default {};' : undefined;
    },
  };
}
