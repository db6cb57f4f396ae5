/**
 * A finding in plain sentences, each with its sources: what is shown for verbs of fixed wording, and in place of a
 * model's answer that fails its check. Every number and name comes from the finding.
 */
import { hasHan } from '../catalog/analyze.ts';
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { localized, spoken } from '../catalog/field-access.ts';
import { readField } from '../catalog/read-field.ts';
import type { Source } from '../protocol/answer.ts';
import type { Lang, Policy, Product, Reading } from '../catalog/types.ts';
import { askedFor, isPlainComparison, isRecommended, MAX_ROWS } from './answer-prompt.ts';
import type { CartLine, Finding } from './finding.ts';
import { round } from './cart-lines.ts';
import { lookedFor } from './looked-for.ts';
import { WORDING, type Wording } from './wording.ts';

export function render(finding: Finding, store: CatalogStore): string {
  const say = WORDING[finding.lang];
  const { plan, outcome } = finding;
  if (finding.order?.isOff) return say.noLookup(localized(contactPolicy(store)?.text, finding.lang)).trim();
  if (finding.isCartOff) return say.noCart;
  if (outcome === 'nomatch') return say.none(lookedFor(finding, store));
  if (outcome === 'offtopic') return say.offtopic(readableName(store, finding.lang));
  if (outcome === 'unknown') {
    const title = finding.products.map((p) => p.title).join(say.separator);
    return title ? say.unknown(title, askedFor(finding, store)) : say.unknownPolicy;
  }
  switch (plan.verb) {
    case 'find':
    case 'similar':
      return renderProducts(finding, store, say);
    case 'count':
      return say.count(finding.total);
    case 'average': {
      const figure = finding.figures[0];
      return figure ? say.average(fieldName(plan.field, say), `${figure.value} ${figure.unit}`.trim(), finding.total) : say.unknownPolicy;
    }
    case 'fact':
    case 'compare':
      return isPlainComparison(finding) ? renderComparison(finding, store, say) : renderReadings(finding, store, say);
    case 'policy':
      return (isInShoppersLanguage(finding, store) ? say.policy : say.policyInOtherLanguage)(finding.policy?.title ?? '', finding.policyText ?? '');
    case 'add':
    case 'remove':
    case 'set':
      return inOneText(renderCartChanges(finding.parts ?? [finding], store, say), finding);
    case 'cart':
    case 'checkout':
      return inOneText(renderCart(finding, store, say), finding);
    case 'order':
      return renderOrder(finding, say, Date.now());
    case 'greet':
      return say.greet(readableName(store, finding.lang));
    case 'thanks':
      return say.thanks;
    case 'human':
      return say.human(localized(contactPolicy(store)?.text, finding.lang)).trim();
    case 'offtopic':
      return say.offtopic(readableName(store, finding.lang));
  }
}

/** What is told behind the answer to a question of several fields, of which some are not known; empty where there is none. */
export function lackNote({ plan, outcome, lacking = [], products, lang }: Finding): string {
  const [product] = products;
  if (plan.verb !== 'fact' || outcome !== 'answered' || lacking.length === 0 || !product) return '';
  const say = WORDING[lang];
  return `${lang === 'zh' ? '' : ' '}${say.unknown(product.title, lacking.map(({ field }) => fieldName(field, say)).join(say.separator))}`;
}

/** Chinese sentences stand close. */
function inOneText(sentences: readonly string[], { lang }: Finding): string {
  return sentences.join(lang === 'zh' ? '' : ' ');
}

/** The shop's name, where the shopper reads its letters. */
function readableName({ catalog: { store: { name } } }: CatalogStore, lang: Lang): string | undefined {
  return lang !== 'zh' && hasHan(name) ? undefined : name;
}

/** Where the finding's statements come from. */
export function sourcesOf(finding: Finding, store: CatalogStore): Source[] {
  const { policy: asked, readings, products, plan } = finding;
  const policy = asked ?? (plan.verb === 'human' || finding.order?.isOff ? contactPolicy(store) : undefined);
  if (policy) return [{ policy: policy.id, title: policy.title, text: localized(policy.text, finding.lang) }];
  if (readings.length > 0) return readings.map((r) => ({ product: r.productId, field: r.field, text: r.text }));
  if (plan.verb === 'count' || finding.outcome !== 'answered') return [];
  return products.slice(0, MAX_ROWS).flatMap((p): Source[] => {
    const price = readField(p, 'price', finding.lang, store.catalog.store);
    return [price ? { product: p.id, field: 'price', text: price.text } : { product: p.id, field: 'title', text: p.title }];
  });
}

/** Whether the policy's text is in the language that is answered in. */
function isInShoppersLanguage({ policy, lang }: Finding, store: CatalogStore): boolean {
  return typeof policy?.text === 'object' ? policy.text[lang] !== undefined : store.catalog.store.languages.includes(lang);
}

function renderProducts(finding: Finding, store: CatalogStore, say: Wording): string {
  const shown = finding.products.slice(0, MAX_ROWS).map((p) => productRow(p, finding.readings.find((r) => r.productId === p.id), store, say));
  if (isRecommended(finding)) return say.closest(shown);
  return finding.products.length === 1 ? say.foundOne(shown[0] ?? '') : say.found(Math.max(finding.total, finding.products.length), shown);
}

function productRow(product: Product, reading: Reading | undefined, store: CatalogStore, say: Wording): string {
  const price = readField(product, 'price', 'en', store.catalog.store)?.text;
  const extra = reading && reading.field !== 'price' ? `${fieldName(reading.field, say)} ${reading.text}` : undefined;
  const stock = product.availability === 'out_of_stock' ? say.availability.out_of_stock : undefined;
  const notes = [price, extra, stock].filter((t) => t !== undefined);
  return notes.length > 0 ? `${product.title} (${notes.join(', ')})` : product.title;
}

function renderReadings(finding: Finding, store: CatalogStore, say: Wording): string {
  const readings = finding.readings.map((r) => {
    const title = store.product(r.productId)?.title ?? r.productId;
    if (r.field === 'description') return say.policy(title, r.text);
    if (r.text === 'yes') return say.yes(title, fieldName(r.field, say));
    if (r.text === 'no') return say.no(title, fieldName(r.field, say));
    return say.reading(title, fieldName(r.field, say), valueText(r, say));
  });
  return inOneText([...readings, ...differences(finding, say)], finding);
}

/** A sentence a product, with all that is compared. */
function renderComparison(finding: Finding, store: CatalogStore, say: Wording): string {
  const [comma, stop] = finding.lang === 'zh' ? ['，', '。'] : [', ', '. '];
  const said = finding.products.map(({ id }) => {
    const own = finding.readings.filter((r) => r.productId === id).map((r) => `${fieldName(r.field, say)} ${r.text === 'yes' ? say.yesNo[0] : r.text === 'no' ? say.yesNo[1] : valueText(r, say)}`);
    const unsaid = (finding.lacking ?? []).filter(({ productId }) => productId === id).map(({ field }) => say.notGiven(fieldName(field, say)));
    return `${store.product(id)?.title ?? id}${say.colon}${[...own, ...unsaid].join(comma)}${stop}`;
  });
  return [...said, ...differences(finding, say)].join('').trimEnd();
}

function differences({ figures }: Finding, say: Wording): string[] {
  return figures.filter((f) => f.kind === 'difference' && f.value !== 0).map((f) => say.difference(fieldName(f.field ?? '', say), `${f.value} ${f.unit}`.trim()));
}

/** What lies in the cart in one sentence, what was not put there in one each. */
function renderCartChanges(parts: readonly Finding[], store: CatalogStore, say: Wording): string[] {
  const rows: string[] = [];
  const before: string[] = [];
  const after: string[] = [];
  for (const { products: [product], choose, readings, cart, atMost } of parts) {
    const title = product?.title ?? '';
    const line = cart?.find((l) => l.product.id === product?.id);
    if (choose) before.push(say.choose(title, Object.entries(choose.options).map(([name, values]) => `${name}: ${values.join(', ')}`).join(say.separator)));
    else if (readings.some((r) => r.text === 'out_of_stock')) before.push(say.soldOut(title));
    else if (line) rows.push(lineRow(line, store, say));
    else before.push(say.removed(title));
    if (atMost !== undefined) after.push(say.atMost(atMost));
  }
  return [...before, ...(rows.length > 0 ? [say.inCart(rows)] : []), ...after];
}

function renderCart(finding: Finding, store: CatalogStore, say: Wording): string[] {
  const lines = finding.cart ?? [];
  if (lines.length === 0) return [say.emptyCart];
  const total = round(lines.reduce((sum, l) => sum + (l.total ?? 0), 0));
  const sentences = [say.inCart(lines.map((l) => lineRow(l, store, say))), say.cartTotal(`${total} ${store.catalog.store.currency}`)];
  return finding.plan.verb === 'checkout' ? [...sentences, say.checkout] : sentences;
}

function lineRow(line: CartLine, store: CatalogStore, say: Wording): string {
  const options = Object.values(line.product.variants.find((v) => v.id === line.id)?.options ?? {});
  const price = line.total === undefined ? undefined : `${round(line.total / line.quantity)} ${store.catalog.store.currency}`;
  const notes = [...options, ...(price === undefined ? [] : [price])];
  return say.cartRow(notes.length > 0 ? `${line.product.title} (${notes.join(', ')})` : line.product.title, line.quantity);
}

function renderOrder(finding: Finding, say: Wording, now: number): string {
  const { number, state } = finding.order ?? {};
  if (number === undefined) return say.askOrderNumber;
  if (!state) return say.orderUnknown(number);
  const said = (word: string): string => say.order[word] ?? word;
  return say.orderState(number, Object.entries(state).map(([name, value]) => `${said(name)}${say.colon}${dayIn(String(value), finding.lang, now) ?? said(String(value))}`).join(say.separator));
}

const HALF_A_YEAR = 183 * 24 * 3600 * 1000;

/** A date as the shopper's language writes it, its year only where it isn't plain; undefined for what is no ISO date. */
function dayIn(value: string, lang: Finding['lang'], now: number): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(value) ? Date.parse(value.slice(0, 10)) : Number.NaN;
  if (Number.isNaN(day)) return undefined;
  const year = Math.abs(day - now) > HALF_A_YEAR ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' }).format(day);
}

/** The store's own contact policy, if it has one. */
function contactPolicy(store: CatalogStore): Policy | undefined {
  return store.catalog.store.policies.find((p) => /contact|kefu|support|help/i.test(p.id));
}

function valueText(reading: Reading, say: Wording): string {
  if (reading.field !== 'availability') return reading.text;
  return say.availability[reading.text as keyof Wording['availability']] ?? reading.text; // an unknown state is shown as it is
}

function fieldName(field: string, say: Wording): string {
  return say.fields[field] ?? spoken(field);
}
