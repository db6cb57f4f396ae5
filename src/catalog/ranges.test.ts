/** Values with two ends ("3-5 days") in every question that can be asked of them, against a naive reading. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CatalogStore } from './catalog-store.ts';
import { readCatalog } from './read.ts';
import type { Filter, Operator } from './types.ts';

function open(values: readonly (string | readonly string[] | undefined)[]): CatalogStore {
  const products = values.map((time, i) => ({ id: String(i), title: `Product ${i}`, ...(time === undefined ? {} : { attributes: { time } }) }));
  return CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'] }, products }).catalog);
}

/** A value as written, and its ends in hours. */
interface Written {
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

const HOURS: Readonly<Record<string, number>> = { h: 1, days: 24, jours: 24, 天: 24, 'jours ouvrables': 28 };
const unit = fc.constantFrom(...Object.keys(HOURS));
const written: fc.Arbitrary<Written> = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }), unit, fc.constantFrom('-', '–', ' to ', ' à ', '～')).map(([from, more, name, sign]) => {
  const hours = HOURS[name] ?? NaN;
  return { text: more === 0 ? `${from} ${name}` : `${from}${sign}${from + more} ${name}`, low: from * hours, high: (from + more) * hours };
});
/** One value, a list, or none. */
const field = fc.oneof(written.map((w) => [w]), fc.uniqueArray(written, { minLength: 2, maxLength: 3, selector: (w) => w.text }), fc.constant([]));
const fields = fc.array(field, { minLength: 1, maxLength: 12 });

function openFields(own: readonly (readonly Written[])[]): CatalogStore {
  return open(own.map((values) => (values.length === 0 ? undefined : values.length === 1 ? values[0]?.text : values.map((w) => w.text))));
}

const asked = fc.tuple(fc.integer({ min: 1, max: 14 }), unit).map(([n, name]) => ({ text: `${n} ${name}`, hours: n * (HOURS[name] ?? NaN) }));

function holds({ low, high }: Written, op: Operator, hours: number): boolean {
  return { '=': low <= hours && hours <= high, '!=': !(low <= hours && hours <= high), '<': high < hours, '<=': high <= hours, '>': low > hours, '>=': low >= hours }[op];
}

const idsOf = (own: readonly (readonly Written[])[], isIn: (values: readonly Written[]) => boolean): string[] => own.flatMap((values, i) => (isIn(values) ? [String(i)] : []));

describe('against a naive reading of both ends', () => {
  test('every operator', () => {
    fc.assert(fc.property(fields, asked, asked, fc.constantFrom('=', '!=', '<', '<=', '>', '>=' as const), (own, a, b, op) => {
      const store = openFields(own);
      const ids = (filter: Filter): string[] => store.answer({ kind: 'list', query: { where: [filter] } }).products.map((p) => p.id);
      expect(ids({ field: 'time', op, value: a.text })).toEqual(idsOf(own, (values) => (op === '!=' ? values.every((w) => holds(w, op, a.hours)) : values.some((w) => holds(w, op, a.hours)))));
      const [low, high] = [Math.min(a.hours, b.hours), Math.max(a.hours, b.hours)];
      expect(ids({ field: 'time', op: 'between', from: a.text, to: b.text })).toEqual(idsOf(own, (values) => values.some((w) => w.low >= low && w.high <= high)));
      expect(ids({ field: 'time', op: 'in', values: [a.text, b.text] })).toEqual(idsOf(own, (values) => values.some((w) => holds(w, '=', a.hours) || holds(w, '=', b.hours))));
      expect(ids({ field: 'time', op: 'has' })).toEqual(idsOf(own, (values) => values.length > 0));
    }), { numRuns: 150 });
  });

  test('one end is enough of ages and of people, who suit from the first to the last', () => {
    const ids = (values: readonly string[], op: Operator, value: string): string[] => open(values).answer({ kind: 'list', query: { where: [{ field: 'time', op, value }] } }).products.map((p) => p.id);
    const ages = ['3-7 years', '8-12 years', '6–12 months'];
    expect([ids(ages, '<=', '5 years'), ids(ages, '>=', '5 years'), ids(ages, '=', '5 years'), ids(ages, '<', '1 year')]).toEqual([['0', '2'], ['0', '1'], ['0'], ['2']]);
    expect([ids(['3-4人', '1-2人'], '>=', '4'), ids(['3-4人', '1-2人'], '<', '3')]).toEqual([['0'], ['1']]);
  });

  test('sorted up by the lower end, down by the upper one', () => {
    fc.assert(fc.property(fields, fc.boolean(), fc.integer({ min: 1, max: 4 }), (own, isUp, limit) => {
      const key = (values: readonly Written[]): number => (isUp ? Math.min(...values.map((w) => w.low)) : -Math.max(...values.map((w) => w.high)));
      const having = own.map((values, i) => ({ values, id: String(i) })).filter(({ values }) => values.length > 0).sort((a, b) => key(a.values) - key(b.values));
      const last = having[Math.min(limit, having.length) - 1];
      const expected = having.filter(({ values }, i) => i < limit || (last !== undefined && key(values) === key(last.values)));
      const { products } = openFields(own).answer({ kind: 'list', query: { where: [], sort: { field: 'time', direction: isUp ? 'asc' : 'desc' }, limit } });
      expect(products.map((p) => p.id)).toEqual(expected.map((e) => e.id));
    }), { numRuns: 80 });
  });

  test('least, greatest and mean, which is of the middles', () => {
    fc.assert(fc.property(fields, (own) => {
      const store = openFields(own);
      const summary = store.answer({ kind: 'summary', query: { where: [] }, field: 'time' });
      const having = own.filter((values) => values.length > 0);
      if (having.length === 0) return void expect(summary).toBeUndefined();
      const hours = HOURS[summary?.unit ?? ''] ?? NaN;
      const usual = having.map((values) => Math.min(...values.map((w) => (w.low + w.high) / 2)));
      expect((summary?.min ?? NaN) * hours).toBeCloseTo(Math.min(...having.flat().map((w) => w.low)), 9);
      expect((summary?.max ?? NaN) * hours).toBeCloseTo(Math.max(...having.flat().map((w) => w.high)), 9);
      expect((summary?.average ?? NaN) * hours).toBeCloseTo(usual.reduce((a, b) => a + b, 0) / usual.length, 9);
      expect(store.schema.fields.find((f) => f.name === 'time')?.kind).toBe('number');
    }), { numRuns: 80 });
  });

  test('one group for those with the same two ends, shown as written', () => {
    fc.assert(fc.property(fields, (own) => {
      const groups = openFields(own).answer({ kind: 'group', query: { where: [] }, by: 'time' });
      const all = new Map(own.flat().map((w) => [w.text, `${w.low} ${w.high}`]));
      const counts = new Map<string, number>();
      for (const values of own) for (const ends of new Set(values.map((w) => `${w.low} ${w.high}`))) counts.set(ends, (counts.get(ends) ?? 0) + 1);
      expect(new Map(groups.map((g) => [all.get(g.value), g.count]))).toEqual(counts);
    }), { numRuns: 80 });
  });
});

test('what is asked may be a range: at most 3 to 5 days is at most 5, as is at least 3', () => {
  const store = open(['3-5 days', '4 days', '1 day', '2-4 days', '6 days']);
  const ids = (op: Operator): string[] => store.answer({ kind: 'list', query: { where: [{ field: 'time', op, value: '3-5 days' }] } }).products.map((p) => p.id);
  expect([ids('='), ids('<='), ids('>='), ids('<'), ids('>')]).toEqual([['0', '1'], ['0', '1', '2', '3'], ['0', '1', '4'], ['2'], ['4']]);
});

test('a bare number is in the usual unit, and what is written is what is shown', () => {
  const store = open(['3-5 days', '72-120 h', '7 days', '10 days']);
  expect(store.answer({ kind: 'list', query: { where: [{ field: 'time', op: '<=', value: 5 }] } }).products.map((p) => p.id)).toEqual(['0', '1']);
  expect(store.answer({ kind: 'read', id: '1', field: 'time', lang: 'en' })?.text).toBe('72-120 h');
  const [time] = store.answer({ kind: 'compare', ids: ['0', '1'], lang: 'en', fields: ['time'] }).fields;
  expect([time?.isSame, time?.difference]).toEqual([true, undefined]);
});

test('sizes, codes and dates in fields of their own stay texts', () => {
  const store = CatalogStore.open(readCatalog({ store: { name: 'S', currency: 'EUR', languages: ['en'] }, products: ['36-38', '39-42', '43-46'].map((size, i) => ({ id: String(i), title: `Sock ${i}`, attributes: { size, code: `X-${500 + i}`, made: `2024-05-1${i}` } })) }).catalog);
  expect(store.schema.fields.map((f) => f.kind)).toEqual(['text', 'text', 'text']);
  expect(store.answer({ kind: 'list', query: { where: [{ field: 'size', op: '=', value: '39-42' }] } }).products.map((p) => p.id)).toEqual(['1']);
});

test('working days are found among days and weeks: five of them are a week', () => {
  const store = open(['3-5 business days', '1-2个工作日', 'Ships in 2 weeks', '6 à 8 jours ouvrés', '3-5 days', '1 week']);
  const ids = (op: Operator, value: string): string[] => store.answer({ kind: 'list', query: { where: [{ field: 'time', op, value }] } }).products.map((p) => p.id);
  expect(store.schema.fields.find((f) => f.name === 'time')?.kind).toBe('number');
  expect([ids('<=', '1 week'), ids('<=', '5 days'), ids('<=', '5 business days')]).toEqual([['0', '1', '4', '5'], ['1', '4'], ['0', '1', '4', '5']]);
  expect(store.answer({ kind: 'read', id: '0', field: 'time', lang: 'en' })?.text).toBe('3-5 business days');
});
