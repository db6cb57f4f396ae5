/** Draws the merchant's page: choose files, see their check, try the assistant, have descriptions written, copy the code. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FileReport } from '../../src/catalog/import/types.ts';
import type { ProductClickDetail } from '../../src/element/events.ts';
import { LANGUAGES } from '../language.ts';
import type { CheckedCatalog, Facts } from './check-files.ts';
import { describing } from './describe-view.ts';
import type { Describer } from './describer.ts';
import { embedCode } from './embed-code.ts';
import { failureText } from './failure.ts';
import type { MerchantActions, MerchantState } from './merchant.ts';
import { remarkList } from './remark-list.ts';
import { say, type MerchantKey } from './strings.ts';

export function pageView(state: MerchantState, actions: MerchantActions, describer: Describer): TemplateResult {
  const { lang, checked, catalogUrl, failure, isChecking } = state;
  return html`<header class="top">
      <a class="brand" href="./?lang=${lang}" aria-label=${say(lang, 'shop')}><img src="./favicon.svg" alt="" width="32" height="32" /> shop-assistant</a>
      <select class="lang" aria-label=${say(lang, 'language')} @change=${(event: Event) => { actions.setLang(LANGUAGES[(event.target as HTMLSelectElement).selectedIndex]?.[0] ?? 'en'); }}>
        ${LANGUAGES.map(([each, name]) => html`<option ?selected=${lang === each}>${name}</option>`)}
      </select>
    </header>
    <main>
      <h1>${say(lang, 'title')}</h1>
      <p>${say(lang, 'intro')}</p>
      ${fileChooser(state, actions)} ${factsForm(state, actions)}
      <p role="status" class="state">${isChecking ? say(lang, 'checking') : nothing}</p>
      ${failure === undefined ? nothing : html`<p role="alert" class="failure">${failureText(lang, failure)}${failure.detail === '' ? nothing : html` <span lang="en">${failure.detail}</span>`}</p>`}
      ${checked === undefined ? nothing : checkView(state, checked)}
      ${catalogUrl === undefined ? nothing : html`${trial(state, catalogUrl)} ${describing(lang, describer)} ${embedding(state, actions, catalogUrl)}`}
    </main>`;
}

function fileChooser({ lang, files }: MerchantState, actions: MerchantActions): TemplateResult {
  const over = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('over', isOver);
  };
  return html`<section
    class="drop"
    aria-label=${say(lang, 'choose')}
    @dragover=${(event: DragEvent) => { over(event, true); }}
    @dragleave=${(event: DragEvent) => { over(event, false); }}
    @drop=${(event: DragEvent) => {
      over(event, false);
      actions.choose([...(event.dataTransfer?.files ?? [])]);
    }}
  >
    <p class="row">
      <label class="primary">
        <input
          type="file"
          multiple
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            actions.choose([...(input.files ?? [])]);
            input.value = ''; // the same file, mended, can be chosen again
          }}
        />
        ${say(lang, 'choose')}
      </label>
      <span>${say(lang, 'drop')}</span>
      <button class="plain" @click=${() => { actions.takeSample(); }}>${say(lang, 'sample')}</button>
    </p>
    <p class="soft">${files.length === 0 ? say(lang, 'formats') : files.map((file) => file.name).join(', ')}</p>
  </section>`;
}

function factsForm({ lang, facts }: MerchantState, actions: MerchantActions): TemplateResult {
  const field = (name: keyof Facts, type: 'text' | 'date' = 'text'): TemplateResult => html`<label>
    <span>${say(lang, name)} <code>--${name}</code></span>
    <input type=${type} autocomplete="off" .value=${facts[name]} @change=${(event: Event) => { actions.setFacts({ [name]: (event.target as HTMLInputElement).value.trim() }); }} />
  </label>`;
  return html`<fieldset class="facts">
    <legend>${say(lang, 'facts')}</legend>
    ${field('name')} ${field('currency')} ${field('updated', 'date')} ${field('map')}
  </fieldset>`;
}

function checkView({ lang }: MerchantState, checked: CheckedCatalog): TemplateResult {
  const { rows, products, variants, leftOut, remarks, json, files } = checked;
  const figures: readonly (readonly [MerchantKey, number])[] = [['total', rows.total], ['used', rows.used], ['leftOutCount', rows.leftOut], ['products', products], ['variants', variants]];
  const number = new Intl.NumberFormat(lang);
  return html`<section class="check" aria-labelledby="check">
    <h2 id="check">${say(lang, 'check')}</h2>
    <ul class="figures">${figures.map(([key, value]) => html`<li class=${key === 'leftOutCount' && value > 0 ? 'bad' : ''}><b>${number.format(value)}</b> ${say(lang, key)}</li>`)}</ul>
    <ul class="soft">${files.map((file) => html`<li>${fileLine(file, say(lang, 'columns'))}</li>`)}</ul>
    ${json === undefined ? html`<p role="alert" class="failure">${say(lang, 'unusable')}</p>` : nothing}
    ${remarkList(lang, 'leftOut', leftOut)} ${remarkList(lang, 'remarks', remarks)}
    ${leftOut.length + remarks.length === 0 ? html`<p>${say(lang, 'fine')}</p>` : nothing}
  </section>`;
}

function fileLine({ name, format, encoding, mapping }: FileReport, columns: string): TemplateResult {
  const pairs = Object.entries(mapping ?? {}).map(([field, column]) => `${field} = ${column}`);
  return html`<b>${name}</b>: ${format}${encoding === undefined || encoding === 'utf-8' ? '' : `, ${encoding}`}${pairs.length === 0 ? nothing : html`<br />${columns}: ${pairs.join(', ')}`}`;
}

/** Links of a stranger's catalog lead out of this page: in a tab of their own, so that the work here is not lost. */
function openBeside(event: CustomEvent<ProductClickDetail>): void {
  event.preventDefault();
  const { url } = event.detail.product;
  if (url !== undefined && /^https?:/.test(url)) open(url, '_blank', 'noopener');
}

function trial({ lang }: MerchantState, catalogUrl: string): TemplateResult {
  return html`<section class="trial" aria-labelledby="trial">
    <h2 id="trial">${say(lang, 'tryIt')}</h2>
    <p class="soft">${say(lang, 'tryNote')}</p>
    ${keyed(catalogUrl, html`<shop-assistant catalog=${catalogUrl} model="./model/" load="open" lang=${lang} @shop-assistant-product-click=${openBeside}></shop-assistant>`)}
  </section>`;
}

function embedding({ lang, copying }: MerchantState, actions: MerchantActions, catalogUrl: string): TemplateResult {
  return html`<section class="embed" aria-labelledby="embed">
    <h2 id="embed">${say(lang, 'embed')}</h2>
    <p>${say(lang, 'embedNote')}</p>
    <pre tabindex="0"><code>${embedCode(lang)}</code></pre>
    <p class="row">
      <button class="primary" @click=${() => { actions.copy(embedCode(lang)); }}>${say(lang, 'copy')}</button>
      <a class="plain" href=${catalogUrl} download="catalog.json">${say(lang, 'download')}</a>
      <span role="status">${copying === undefined ? nothing : say(lang, copying)}</span>
    </p>
  </section>`;
}
