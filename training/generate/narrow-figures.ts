/** Figures that are not money, as shoppers say them: what a field must reach, and mere circumstances that become no condition. */
import { waysOf, type Asker } from './ask.ts';
import { compare, modifier, numberOf, numberValue, type Narrowing } from './narrow-kit.ts';
import { aside, fitting } from './phrases/contexts.ts';
import { truthWord } from './words.ts';
import type { MadeField, MadeProduct } from './world.ts';

/** "For a room of 30 m²", "there are four of us": a condition of the field that says so. */
export function figureNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  const { rng, shop } = asker;
  const held = [...shop.made.fields].filter(([id, made]) => (fitting[id] ?? COMPANION_FITTING[id]) !== undefined && shop.field(made.name) !== undefined && pool.some((p) => p.printed.has(id)));
  const found = rng.maybe(held);
  return found && fitted(asker, pool, ...found);
}

/** Fields beside others that are said in the words of those. */
const COMPANION_FITTING: Readonly<Record<string, (typeof fitting)[string] | undefined>> = { 'companion-load': fitting.load };

function fitted(asker: Asker, pool: readonly MadeProduct[], id: string, made: MadeField): Narrowing | undefined {
  const way = fitting[id] ?? COMPANION_FITTING[id];
  const at = asker.rng.maybe(pool.map((p) => numberOf(p.printed.get(id))).filter((n) => n !== undefined));
  if (!way || at === undefined || at <= 0) return undefined;
  const words = modifier(asker, waysOf(asker, way.words), { value: truthWord(asker, { kind: 'number', value: at }, made.field, made.unit), n: String(at) });
  return { words, about: id, keep: [String(at)], conditions: [{ field: made.name, op: way.op, value: numberValue(made, at) }], holds: (p) => { const n = numberOf(p.printed.get(id)); return n !== undefined && compare(n, way.op, at); } };
}

const SIZES: Readonly<Record<string, readonly number[]>> = {
  few: [2, 3, 4, 5, 6, 7, 8],
  some: [8, 9, 10, 11, 12, 13, 15, 18, 20, 24, 25, 28, 30, 40],
  many: [45, 60, 65, 80, 90, 100, 120, 150, 200, 250, 300, 400, 500],
  tall: [152, 158, 163, 168, 171, 175, 180, 185, 192],
};

/** "For my 80 m² flat" where no field knows of square metres: told, and nothing to look for. */
export function asideNarrowing(asker: Asker, pool: readonly MadeProduct[]): Narrowing | undefined {
  const sizes = Object.fromEntries(Object.entries(SIZES).map(([name, figures]) => [name, String(asker.rng.pick(figures))]));
  const words = modifier(asker, waysOf(asker, aside), sizes);
  const [n = ''] = /\d+/.exec(words) ?? [];
  // Where a field of the goods has such a unit, the figure might be meant as a condition of it.
  const units = [...asker.shop.made.fields].filter(([id]) => pool.some((p) => p.printed.has(id))).flatMap(([, { field }]) => Object.values(field.units).flat()).filter((unit) => unit !== '');
  const after = words.slice(words.indexOf(n) + n.length).trim().toLowerCase();
  const isUnit = units.some((unit) => after.startsWith(unit.toLowerCase()) || (unit === 'L' && /^-?lit/.test(after)) || (unit === '平' && after.startsWith('平')));
  const isPeople = /people|personnes|人/.test(units.join()) && /of us|guests|invités|on est|个人|客人|class|班/.test(words);
  const isAge = [...asker.shop.made.fields.keys()].some((id) => id === 'age' || id === 'months') && /month|mois|个月|birthday|anniversaire|turns|fête|岁/.test(words);
  return isUnit || isPeople || isAge ? undefined : { words, about: 'aside', keep: [n], conditions: [], holds: () => true };
}
