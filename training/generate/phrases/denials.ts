/** What the goods must not have or be: "sans minuterie", "without the remote", 不带盖的. `{field}` is the name of a field that says yes or no. */
import type { Says } from '../lexicon/types.ts';
import { says } from '../policies/kit.ts';
import { widened } from './spoken/sections.ts';

/** Fields that name a thing to have; the others name what goods are. */
export const THINGS = new Set(['remote', 'timer', 'caffeine', 'palm-oil', 'added-sugar', 'contains-alcohol', 'lid', 'pockets', 'touchscreen', 'noise-cancelling', 'auto-off', 'keep-warm', 'house-bluetooth', 'house-app', 'house-gift-box', 'house-assembly', 'house-logo', 'house-plastic', 'house-cable', 'house-subscription', 'house-percussion', 'house-engraving']);

export const withoutThing: Says = widened('denials.withoutThing', says(
  'without {field}|without any {field}|with no {field}|minus the {field}|<no-{field}|, no {field}|, but not with {field}|, {field} is a no-go|, I don\'t want {field}|, as long as there\'s no {field}|that don\'t have {field}|lacking {field}|, hold the {field}|, we hate {field}|, {field} would annoy me|w/o {field}|that do without {field}|, no {field} for me please|, it mustn\'t have {field}|free of {field}',
  'sans {field}|sans aucun {field}|, pas de {field}|, surtout sans {field}|, {field} non merci|qui n\'ont pas {field}|, je ne veux pas de {field}|, tant qu\'il n\'y a pas de {field}|dépourvus de {field}|, on déteste {field}|, du moment que c\'est sans {field}|, mais sans {field}|où il n\'y a pas {field}|, et qui n\'ait pas {field}|, {field} ça m\'embête',
  '<不带{field}的|<没有{field}的|<无{field}的|,不要带{field}的|,别带{field}|,不要{field}|,不能有{field}|<不要{field}的|,{field}就不用了|<没{field}的|,没有{field}最好|<不含{field}的|,带{field}的不要|,{field}的除外|<非{field}的'));
export const notTrait: Says = widened('denials.notTrait', says(
  'that aren\'t {field}|that are not {field}|<non-{field}|, not {field}|, but not {field}|, anything but {field}|, {field} isn\'t what I want|, they mustn\'t be {field}|, no {field} ones|which are not {field}|, {field} is no good for us|, skip the {field} ones|, {field}? no thanks',
  'non {field}|pas {field}|qui ne sont pas {field}|, mais pas {field}|, surtout pas {field}|, tout sauf {field}|, {field} non merci|, je ne veux rien de {field}|, et qui ne soit pas {field}|, pas ceux {field}',
  '<不是{field}的|<非{field}的|,不要{field}的|,别是{field}的|,{field}的不要|<不{field}的|,{field}的除外|,除了{field}的|,{field}的就算了|,不能是{field}的'));
