/**
 * What the shop lacks: goods like those it sells, a colour or size or trait that none of its goods has. The plan looks for the
 * shopper's own word, for a field or a category that is merely near says something else.
 */
import { draft, type Asker, type Draft } from '../ask.ts';
import { inflect } from '../fill.ts';
import { inventBrand } from '../invent.ts';
import { fields as allFields } from '../lexicon/index.ts';
import type { Good } from '../lexicon/types.ts';
import { modifier, type Narrowing } from '../narrow-kit.ts';
import { clausesOf, phrase } from '../noun-phrase.ts';
import { absentWords, soughtIn } from '../phrases/absent-words.ts';
import { isHeldOut } from '../phrases/index.ts';
import { bound } from '../narrow.ts';
import { pickScope } from './find.ts';

/** Goods of the domain that the shop is of, which it does not sell: violins for a shop of guitars. */
export function neighbourOf({ rng, shop }: Asker): Good | undefined {
  const domains = new Set(shop.made.goods.map((g) => g.domain));
  const groups = new Set(shop.made.goods.map((g) => g.group.en));
  const families = new Set(shop.made.goods.map((g) => g.family ?? g.id));
  const near = shop.made.others.filter((g) => domains.has(g.domain) && !families.has(g.family ?? g.id));
  const nearest = near.filter((g) => groups.has(g.group.en));
  return rng.maybe(nearest.length > 0 && rng.chance(0.6) ? nearest : near);
}

/** The shop's goods with a word that nothing of it says: "kettles in purple", "XXL". */
export async function makeLackingWord(asker: Asker): Promise<Draft | undefined> {
  const { rng, book } = asker;
  const scope = await pickScope(asker);
  const kind = rng.weighted({ word: 50, value: 28, maker: 22 });
  const said = scope?.good && (kind === 'word' ? lackingWord(asker, scope.noun.feminine) : kind === 'value' ? foreignValue(asker, scope.noun.feminine) : foreignMaker(asker));
  if (!scope || !said) return undefined;
  const lowest = Math.min(...scope.pool.map((p) => p.price ?? Infinity));
  const price = Number.isFinite(lowest) && rng.chance(0.14) ? [bound(asker, 'atMost', Math.ceil(lowest * rng.pick([1.2, 1.5, 2])))] : [];
  const mods = [...(scope.given ?? []), said, ...price];
  const clauses = clausesOf(scope.base, mods);
  if (!clauses) return undefined;
  const isCount = rng.chance(0.12);
  const message = phrase(asker, rng.pick(isCount ? book.find.count : book.find.find), scope.noun, mods);
  const keep = [said.text ?? '', ...mods.flatMap((m) => m.keep)];
  return isCount
    ? draft(asker, message, { verb: 'count', clauses }, { outcome: 'answered', holds: (f) => f.total === 0 }, { keep })
    : draft(asker, message, { verb: 'find', clauses }, { outcome: 'nomatch' }, { keep });
}

/** A colour, size or trait that nothing of the shop has. */
export function lackingWord(asker: Asker, isFeminine: boolean): Narrowing | undefined {
  const { rng, lang, shop } = asker;
  const word = rng.pick(absentWords.filter((w) => isHeldOut(w.en) === (shop.made.split === 'heldout')))[lang];
  const words = lang === 'fr' ? inflect(word, isFeminine, true) : word;
  return lacking(asker, words, soughtIn(words));
}

/** A value or trait that goods elsewhere have a field for. */
function foreignValue(asker: Asker, isFeminine: boolean): Narrowing | undefined {
  const { rng, lang, shop, book } = asker;
  const own = new Set([...shop.made.fields.values()].map((made) => made.field.id));
  const field = rng.maybe(allFields.filter((f) => !own.has(f.id) && (f.kind === 'text' || f.kind === 'boolean')));
  if (!field) return undefined;
  if (field.kind === 'boolean') {
    // "Contains alcohol", "suitable for induction": a field's name that is no word for what is wanted.
    const name = rng.maybe(field.names[lang].filter((n) => n.split(' ').length <= 2 && !/contain|contient|includ|fourni|inclus|suitable|passe|works|tous|convient|requi|included|含|可用|适用/i.test(n)));
    if (name === undefined) return undefined;
    const text = lang === 'fr' ? inflect(name, isFeminine, true) : name;
    return lacking(asker, modifier(asker, book.modifiers.has, { field: text }), text);
  }
  const value = rng.maybe(field.values)?.[lang];
  if (value === undefined || value === '' || value.length > 16) return undefined;
  const text = lang === 'fr' ? inflect(value, isFeminine, true) : value;
  return lacking(asker, modifier(asker, book.modifiers.value, { value: text }), text);
}

/** A maker that the shop has nothing of, so that no value of its brands is called so. */
function foreignMaker(asker: Asker): Narrowing | undefined {
  const { rng, lang, shop, book } = asker;
  const maker = inventBrand(rng, rng.chance(0.5) ? lang : shop.made.lang, shop.made.split);
  return lacking(asker, modifier(asker, book.modifiers.brand, { brand: maker }), maker);
}

/** Undefined where the shop's words have it after all. */
function lacking({ shop }: Asker, words: string, text: string): Narrowing | undefined {
  const { resemblance } = shop.read(text);
  if (resemblance.values.length > 0 || resemblance.traits.length > 0 || resemblance.products.length > 0) return undefined;
  return { words, about: 'kind', keep: [], conditions: [], text, holds: () => false };
}
