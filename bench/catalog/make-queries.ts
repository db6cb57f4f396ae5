/** What is asked of a made catalog (as it was read): the kinds of questions that shoppers ask, about things that are in it (and a few that aren't). */
import type { CatalogRequest } from '../../src/catalog/request.ts';
import type { Catalog, Filter, Product } from '../../src/catalog/types.ts';
import { Rng } from '../../training/generate/rng.ts';

/** One call to the store. */
export type Asked =
  | { readonly call: 'search'; readonly text: string }
  | { readonly call: 'resemble'; readonly text: string }
  | { readonly call: 'answer'; readonly request: CatalogRequest };

export type QueryKind = 'text' | 'filter' | 'filter and text' | 'facets' | 'group' | 'resemble' | 'similar';

/** Another seed asks other questions of the same kinds. */
export function makeQueries({ products }: Catalog, perKind: number, seed = 2): Readonly<Record<QueryKind, readonly Asked[]>> {
  const random = new Rng(seed);
  const make = (ask: (product: Product) => Asked): Asked[] => Array.from({ length: perKind }, () => ask(random.pick(products)));
  return {
    'text': make((p) => ({ call: 'search', text: textFor(p, random) })),
    'filter': make((p) => ({ call: 'answer', request: { kind: 'list', query: { where: [...filtersFor(p, random), { field: 'brand', op: '=', value: p.brand ?? '' }], category: p.category[0] ?? '', sort: { field: 'price', direction: 'asc' }, limit: 10 } } })),
    'filter and text': make((p) => ({ call: 'answer', request: { kind: 'list', query: { text: textFor(p, random), where: filtersFor(p, random), ...(random.chance(0.5) ? { sort: { field: 'price', direction: 'asc' }, limit: 5 } : {}) } } })),
    'facets': make((p) => ({ call: 'answer', request: { kind: 'facets', query: { text: nounOf(p), where: filtersFor(p, random) } } })),
    'group': make((p) => ({ call: 'answer', request: { kind: 'group', by: random.pick(['brand', 'colour', 'category']), average: 'price', query: { where: filtersFor(p, random), category: p.category[0] ?? '' } } })),
    'resemble': make((p) => ({ call: 'resemble', text: `do you have a ${String(p.attributes['colour'])} ${nounOf(p)} by ${p.brand ?? ''} under ${Math.ceil(p.price ?? 0)} euros with ${String(p.attributes['warranty'])} of warranty?` })),
    'similar': make((p) => ({ call: 'answer', request: { kind: 'similar', id: p.id } })),
  };
}

function nounOf({ category }: Product): string {
  return (category[1] ?? '').toLowerCase().replace(/s$/, '');
}

function textFor(product: Product, random: Rng): string {
  const noun = nounOf(product);
  switch (random.int(0, 6)) {
    case 0: return noun;
    case 1: return `${String(product.attributes['colour'])} ${noun}`;
    case 2: return `${product.brand ?? ''} ${noun}`;
    case 3: return product.title;
    case 4: return product.sku ?? '';
    // Two letters swapped, as fingers do.
    case 5: return `${noun.slice(0, 2)}${noun.charAt(3)}${noun.charAt(2)}${noun.slice(4)} ${String(product.attributes['material'])}`;
    default: return `${noun} for ${random.pick(['camping', '无线 防水', 'la maison', 'surfboards'])}`;
  }
}

function filtersFor({ price = 0, attributes }: Product, random: Rng): Filter[] {
  const filters: Filter[] = [
    { field: 'price', op: 'between', from: Math.floor(price * 0.5), to: Math.ceil(price * 1.5) },
    { field: 'availability', op: '=', value: 'in_stock' },
    { field: 'colour', op: 'in', values: [String(attributes['colour']), 'black'] },
    { field: 'weight', op: '<', value: '3 kg' },
    { field: 'onSale', op: '=', value: true },
    { field: 'size', op: '=', value: '42' },
    { field: 'material', op: '!=', value: 'leather' },
    { field: 'bluetooth', op: 'has' },
  ];
  const first = random.int(0, filters.length - 1);
  return [filters[first], filters[(first + random.int(1, filters.length - 1)) % filters.length]].filter((f) => f !== undefined);
}
