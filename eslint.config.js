/**
 * Lint rules: typescript-eslint's strict set, Lit's rules for templates, the length limits of the house, and the
 * directions in which the rooms under src/ may import one another (drawn in DESIGN.md).
 */
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

const ROOMS = ['element', 'client', 'protocol', 'worker', 'assistant', 'catalog', 'tokenizer', 'model', 'embedding', 'lexicon', 'cli'];

/** What each room may import from (besides itself). Files directly under src/ are the public surface and may import any. */
const MAY_IMPORT = {
  element: ['client', 'protocol'],
  client: ['protocol'],
  protocol: [],
  worker: ['protocol', 'assistant', 'catalog', 'tokenizer', 'model', 'embedding', 'lexicon'],
  assistant: ['protocol', 'catalog', 'tokenizer', 'model', 'embedding', 'lexicon'],
  catalog: [],
  tokenizer: [],
  model: [],
  embedding: ['model'],
  lexicon: ['catalog'],
  cli: ['protocol', 'assistant', 'catalog', 'tokenizer', 'model', 'embedding', 'lexicon'],
};

const RUNTIME = {
  regex: '^onnxruntime-',
  message: 'Only src/model talks to ONNX Runtime.',
};

/** Rules for one room: imports into a room that is not on its list are errors, and so is ONNX Runtime outside model. */
function roomRules(room) {
  const allowed = new Set([room, ...MAY_IMPORT[room]]);
  const forbidden = ROOMS.filter((other) => !allowed.has(other));
  const patterns = [
    { regex: `^\\.\\./(?:\\.\\./)*(?:${forbidden.join('|')})/`, message: `src/${room} may import only from: ${MAY_IMPORT[room].join(', ') || 'nothing else'}.` },
    { regex: '^\\.\\./(?:index|define)\\.ts$', message: 'Rooms do not import the public export list.' },
  ];
  if (room !== 'model') patterns.push(RUNTIME);
  return {
    files: [`src/${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/', 'artifacts/', 'training/runs/', '**/.venv/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      'eqeqeq': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { ...lit.configs['flat/recommended'], files: ['src/element/**/*.ts', 'src/define.ts', 'demo/**/*.ts'] },
  ...ROOMS.map(roomRules),
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: {
      'max-lines': ['error', 500],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Programs for the terminal print.
  { files: ['src/cli/**', 'demo/catalog/**', 'scripts/**', 'bench/**', 'training/**', 'e2e/**'], rules: { 'no-console': 'off' } },
);
