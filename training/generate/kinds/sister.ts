/** "How much is the blue one?" of a product that was shown in red: its sister, which no list shows. */
import { say, type Draft } from '../ask.ts';
import { truthWord, valueWord } from '../words.ts';
import type { MadeProduct, Truth } from '../world.ts';
import { addIt } from './add-it.ts';
import { factAbout } from './ask-fact.ts';
import { again, type Pointer, type Talk } from './point.ts';
import { answers, reply } from './reply.ts';

export function askOfSister(talk: Talk): Draft | undefined {
  const { asker, shown, dialogue } = talk;
  const { rng, shop, book } = asker;
  const focus = again(talk)?.product ?? shown[0];
  const found = focus && rng.maybe(sistersOf(focus, shop.made.products).filter(({ product }) => !shown.includes(product)));
  const said = found && wordOf(talk, found);
  if (!found || !said) return undefined;
  const { product } = found;
  const it: Pointer = { words: { text: say(asker, book.dialogue.valueOne, { value: said }) }, ref: { title: shop.titleOf(product) }, product };
  const { last } = dialogue;
  const kind = rng.weighted({ fact: 60, same: last?.verb === 'fact' && last.fields.length > 0 ? 30 : 0, add: 15 });
  if (kind === 'add') return addIt(talk, it);
  if (kind === 'same' && last?.verb === 'fact') return reply(talk, say(asker, book.dialogue.sameFor, { p: it.words }), { verb: 'fact', ref: it.ref, options: [], fields: last.fields }, answers(product));
  return factAbout(talk, it);
}

interface Sister {
  readonly product: MadeProduct;
  /** Id of the one field in which it is another, and what it has there. */
  readonly field: string;
  readonly truth: Truth;
}

/** Products of the same line whose titles differ in one value. */
function sistersOf(focus: MadeProduct, products: readonly MadeProduct[]): Sister[] {
  return products.flatMap((product): Sister[] => {
    const isOfLine = product !== focus && product.good === focus.good && product.model === focus.model && product.brand === focus.brand && product.suffixFields.join() === focus.suffixFields.join();
    const others = isOfLine ? focus.suffixFields.filter((_, i) => product.suffix[i] !== focus.suffix[i]) : [];
    const [field] = others;
    const truth = field === undefined ? undefined : product.truths.get(field);
    return field !== undefined && truth && others.length === 1 ? [{ product, field, truth }] : [];
  });
}

function wordOf({ asker }: Talk, { field, truth }: Sister): string | undefined {
  const made = asker.shop.made.fields.get(field);
  if (!made) return undefined;
  if (truth.kind === 'text') return valueWord(asker, truth.say);
  return truth.kind === 'number' ? truthWord(asker, truth, made.field, made.unit) : undefined;
}
