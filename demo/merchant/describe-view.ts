/** Draws the part of the merchant's page that has descriptions written. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../src/catalog/types.ts';
import type { ProductDescription } from '../../src/protocol/description.ts';
import { LANGUAGES } from '../language.ts';
import type { Describable } from './check-files.ts';
import type { Describer, DescribeState } from './describer.ts';
import { say, type MerchantKey } from './strings.ts';

export function describing(lang: Lang, describer: Describer): TemplateResult | typeof nothing {
  const { state } = describer;
  if (!state) return nothing;
  const { choice, lacking, described, step, description, failure } = state;
  const listed = [...lacking, ...described];
  const group = (key: MerchantKey, products: readonly Describable[]): TemplateResult | typeof nothing =>
    products.length === 0 ? nothing : html`<optgroup label=${say(lang, key)}>${products.map(({ id, title }) => html`<option .selected=${id === choice.product}>${title}</option>`)}</optgroup>`;
  return html`<section class="describe" aria-labelledby="describe">
    <h2 id="describe">${say(lang, 'describe')}</h2>
    <p class="soft">${say(lang, 'describeNote')} <code>npm run describe -- catalog.json -o described.json</code></p>
    <div class="facts">
      <label>
        <span>${say(lang, 'product')}</span>
        <select @change=${(event: Event) => { describer.setProduct(listed[(event.target as HTMLSelectElement).selectedIndex]?.id ?? choice.product); }}>
          ${group('lacking', lacking)} ${group('described', described)}
        </select>
      </label>
      <label>
        <span>${say(lang, 'textLanguage')}</span>
        <select @change=${(event: Event) => { describer.setLang(LANGUAGES[(event.target as HTMLSelectElement).selectedIndex]?.[0] ?? 'en'); }}>
          ${LANGUAGES.map(([each, name]) => html`<option .selected=${each === choice.lang}>${name}</option>`)}
        </select>
      </label>
    </div>
    <p class="row">
      ${step === undefined
        ? html`<button class="primary" @click=${() => { void describer.write(); }}>${say(lang, 'write')}</button>`
        : html`<button class="plain" @click=${() => { describer.stop(); }}>${say(lang, 'stop')}</button>`}
      <span role="status">${step === undefined ? nothing : html`${say(lang, step)}${state.percent === undefined || step === 'writing' ? nothing : ` ${String(state.percent)} %`}`}</span>
    </p>
    ${failure === undefined ? nothing : html`<p role="alert" class="failure">${say(lang, 'notDescribed')} <span lang="en">${failure}</span></p>`}
    ${description === undefined ? nothing : written(lang, state, description, describer)}
  </section>`;
}

function written(lang: Lang, { choice, copying }: DescribeState, { title, text, origin }: ProductDescription, describer: Describer): TemplateResult {
  return html`<blockquote lang=${choice.lang}>
      <h3>${title}</h3>
      <p>${text}</p>
    </blockquote>
    <p role="status" class="soft">${say(lang, origin)}</p>
    <p class="row">
      <button class="plain" @click=${() => { void describer.copy(); }}>${say(lang, 'copyText')}</button>
      <span role="status">${copying === undefined ? nothing : say(lang, copying)}</span>
    </p>`;
}
