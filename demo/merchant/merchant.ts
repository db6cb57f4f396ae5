/**
 * The merchant's page: keeps its state, has the chosen files checked in a worker and draws. Nothing but this small script
 * is loaded before files are chosen. What the parts look like is in `view.ts`.
 */
import { render } from 'lit';
import type { Lang } from '../../src/catalog/types.ts';
import { firstLanguage } from '../language.ts';
import { registerServiceWorker } from '../pwa/register.ts';
import type { CheckedCatalog, Facts } from './check-files.ts';
import type { CheckReply, CheckRequest } from './check-worker.ts';
import { Describer } from './describer.ts';
import { failureOf, MerchantError, type Failure } from './failure.ts';
import { pageView } from './view.ts';

export interface MerchantState {
  lang: Lang;
  files: readonly File[];
  facts: Facts;
  isChecking: boolean;
  checked: CheckedCatalog | undefined;
  /** The checked catalog as the element takes it, and as it is downloaded. */
  catalogUrl: string | undefined;
  /** Why the files can't be read at all. */
  failure: Failure | undefined;
  /** What became of copying. */
  copying: 'copied' | 'notCopied' | undefined;
}

export interface MerchantActions {
  setLang(lang: Lang): void;
  choose(files: readonly File[]): void;
  takeSample(): void;
  setFacts(facts: Partial<Facts>): void;
  copy(text: string): void;
}

const state: MerchantState = {
  lang: firstLanguage(), files: [], facts: { name: '', currency: '', updated: '', map: '' }, isChecking: false, checked: undefined, catalogUrl: undefined, failure: undefined, copying: undefined,
};
/** By the entry that pages import, so that the element and this share one script, and by the same addresses one worker. */
const describer = new Describer(async () => {
  const { AssistantClient } = await import('../../src/index.ts');
  return new AssistantClient({ catalog: state.catalogUrl ?? '', model: './model/' });
}, draw);
const root = document.querySelector<HTMLElement>('#page');
if (root === null) throw new Error('merchant.html lacks #page.');

let worker: Worker | undefined;
/** Of the check that counts: an older one that ends later is dropped. */
let lastId = 0;

function draw(): void {
  document.documentElement.lang = state.lang;
  if (root) render(pageView(state, actions, describer), root);
}

function check(): void {
  worker ??= startWorker();
  Object.assign(state, { isChecking: true, failure: undefined, copying: undefined });
  const request: CheckRequest = { id: ++lastId, files: state.files, facts: state.facts };
  worker.postMessage(request);
  draw();
}

function startWorker(): Worker {
  const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
    if (data.id === lastId) settle('checked' in data ? data.checked : undefined, 'failure' in data ? data.failure : undefined);
  });
  started.addEventListener('error', () => {
    worker = undefined;
    settle(undefined, failureOf(new MerchantError('crashed', '')));
  });
  return started;
}

function settle(checked: CheckedCatalog | undefined, failure: Failure | undefined): void {
  if (state.catalogUrl !== undefined) URL.revokeObjectURL(state.catalogUrl);
  const catalogUrl = checked?.json === undefined ? undefined : URL.createObjectURL(new Blob([checked.json], { type: 'application/json' }));
  Object.assign(state, { isChecking: false, checked, failure, catalogUrl });
  describer.take(checked);
  draw();
  if (catalogUrl !== undefined) void import('../../src/define.ts');
}

const actions: MerchantActions = {
  setLang(lang) {
    state.lang = lang;
    draw();
  },
  choose(files) {
    if (files.length === 0) return;
    state.files = files;
    check();
  },
  takeSample() {
    const take = async (): Promise<void> => {
      const response = await fetch(new URL('./sample.csv', import.meta.url));
      if (!response.ok) throw new TypeError(`sample.csv: HTTP ${String(response.status)}`);
      actions.choose([new File([await response.blob()], 'sample.csv')]);
    };
    take().catch((cause: unknown) => { settle(undefined, failureOf(new MerchantError('noSample', '', { cause }))); });
  },
  setFacts(facts) {
    state.facts = { ...state.facts, ...facts };
    if (state.files.length > 0) check();
    else draw();
  },
  copy(text) {
    const tell = (copying: MerchantState['copying']): void => {
      state.copying = copying;
      draw();
    };
    navigator.clipboard.writeText(text).then(() => { tell('copied'); }, () => { tell('notCopied'); });
  },
};

draw();
void registerServiceWorker((takeOver) => { if (state.files.length === 0) takeOver(); });
