/**
 * The words the model is shown before it writes an answer: the message and the rows found, nothing else. The rows are
 * all it may speak of; `check.ts` holds it to them. The data generator calls this very code.
 */
import type { CatalogStore } from '../catalog/catalog-store.ts';
import { spoken } from '../catalog/field-access.ts';
import { readField } from '../catalog/read-field.ts';
import { Names, plain } from './names.ts';
import type { Finding } from './finding.ts';
import { isSearch } from './plan.ts';
import { MAX_MESSAGE_LENGTH } from './prompt.ts';

/** Rows named in words; the cards show the rest. */
export const MAX_ROWS = 4;
const MAX_READING_LENGTH = 160;

/** Verbs whose answers the model words itself; the others have fixed wording (a policy or a description is quoted, a cart is computed). */
export function isWrittenByModel(finding: Finding): boolean {
  const { plan, outcome } = finding;
  const { verb } = plan;
  if (verb === 'fact' && plan.fields[0] === 'description' && outcome === 'answered') return false;
  if (isRecommended(finding) || isPlainComparison(finding)) return false;
  if (isSearch(plan) && outcome === 'unknown') return false;
  return (verb === 'find' || verb === 'count' || verb === 'average' || verb === 'fact' || verb === 'compare' || verb === 'similar') && outcome !== 'offtopic';
}

/**
 * A comparison in fixed words: two products with all that both have (the names of so many fields, put into another language, were made up
 * now and then: "couple 7 min" of the setup time), or one of which says nothing: to tell of the other alone would say that it wins.
 */
export function isPlainComparison({ plan, outcome, readings, products, lacking = [] }: Finding): boolean {
  if (plan.verb !== 'compare') return false;
  return plan.fields.length === 0 ? readings.length > 2 * products.length : outcome === 'answered' && lacking.length > 0;
}

/** A list of what is near to a need, of which no row says that it fits: it is told in words that claim no more. */
export function isRecommended({ plan, outcome }: Finding): boolean {
  return plan.verb === 'find' && plan.clauses.meant === true && !plan.clauses.extreme && outcome === 'answered';
}

/** The whole prompt: there is no prefix. The model goes on after `answer:` with the answer, to the end of the line. */
export function buildAnswerPrompt(message: string, finding: Finding, store: CatalogStore): string {
  return [`ask: ${message.replace(/\s+/g, ' ').trim().slice(0, MAX_MESSAGE_LENGTH)}`, `${finding.lang} ${finding.outcome} ${finding.plan.verb}`, ...rows(finding, store), 'answer:'].join('\n');
}

/** What the answer may speak of, one row a line. */
export function rows(finding: Finding, store: CatalogStore): string[] {
  const { plan, outcome } = finding;
  if (outcome === 'nomatch') return [`none: ${askedFor(finding, store)}`];
  if (outcome === 'unknown') return [...titles(finding, store), `not given: ${askedFor(finding, store)}`];
  const figures = finding.figures.map((f) => `${f.kind}${f.field === undefined ? '' : ` ${spoken(f.field)}`}: ${f.value}${f.unit ? ` ${f.unit}` : ''}`);
  if (plan.verb === 'find' || plan.verb === 'similar') {
    const products = finding.products.slice(0, MAX_ROWS).map((p) => {
      const extra = finding.readings.find((r) => r.productId === p.id && r.field !== 'price');
      const price = readField(p, 'price', finding.lang, store.catalog.store)?.text;
      return [Names.of(store).title(p), price, extra && `${spoken(extra.field)} ${plain(extra.text)}`, p.availability === 'out_of_stock' ? 'out of stock' : undefined].filter((t) => t !== undefined).join('; ');
    });
    return [`found: ${finding.total}`, ...products];
  }
  const readings = finding.readings.map((r) => `${titleOf(r.productId, store)}; ${spoken(r.field)}: ${plain(r.text, MAX_READING_LENGTH)}`);
  return [...(readings.length > 0 || plan.verb === 'count' ? [] : titles(finding, store)), ...readings, ...figures];
}

/** What was asked for, in the words of the plan. */
export function askedFor({ plan }: Finding, store: CatalogStore): string {
  const names = Names.of(store);
  switch (plan.verb) {
    case 'fact':
      return [...plan.fields.map((f) => spoken(names.field(f))), ...plan.options.map((o) => String(o.value)), ...(plan.words === undefined ? [] : [plan.words])].join(', ');
    case 'find':
    case 'count':
    case 'average':
    case 'similar': {
      const { text, category, where } = plan.clauses;
      return [text, category, ...where.map((c) => `${spoken(names.field(c.field))} ${c.op} ${String(c.value)}`)].filter((t) => t !== undefined).join(', ');
    }
    case 'compare':
      return plan.fields.map((f) => spoken(names.field(f))).join(', ');
    default:
      return '';
  }
}

function titles(finding: Finding, store: CatalogStore): string[] {
  return finding.products.slice(0, MAX_ROWS).map((p) => Names.of(store).title(p));
}

function titleOf(id: string, store: CatalogStore): string {
  const product = store.product(id);
  return product ? Names.of(store).title(product) : id;
}

