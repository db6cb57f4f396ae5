/** A list of remarks on a catalog: the first of each kind, and all of them on request. */
import { html, nothing, type TemplateResult } from 'lit';
import { shortened } from '../../src/catalog/import/ledger.ts';
import type { Lang } from '../../src/catalog/types.ts';
import type { Remark } from './check-files.ts';
import { say } from './strings.ts';

const item = ({ severity, where, message }: Remark): TemplateResult => html`<li class=${severity}><code>${where}</code> ${message}</li>`;

export function remarkList(lang: Lang, title: 'leftOut' | 'remarks', remarks: readonly Remark[]): TemplateResult | typeof nothing {
  if (remarks.length === 0) return nothing;
  const { shown } = shortened(remarks);
  const first = new Set(shown);
  const hidden = remarks.filter((remark) => !first.has(remark));
  return html`<h3>${say(lang, title)} (${remarks.length})</h3>
    <ul class="remarks" lang="en">${shown.map(item)}</ul>
    ${hidden.length === 0
      ? nothing
      : html`<details>
          <summary>${say(lang, 'showAll')}: ${hidden.length} ${say(lang, 'more')}</summary>
          <ul class="remarks" lang="en">${hidden.map(item)}</ul>
        </details>`}`;
}
