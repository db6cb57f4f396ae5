/** Which language tags stand for a language that the element speaks, for browsers that know speech by region. */
import type { Lang } from '../protocol/answer.ts';

/** Asked for after the shopper's own. Chrome's recognition knows Chinese by the longer tag. */
const USUAL: Readonly<Record<Lang, readonly string[]>> = { en: ['en-US', 'en-GB'], fr: ['fr-FR'], zh: ['zh-CN', 'cmn-Hans-CN'] };

/** The best first: as the shopper's browser has the language (`fr-CA`), then as it is usual. */
export function tagsOf(lang: Lang, preferred: readonly string[] = navigator.languages): string[] {
  return [...new Set([...preferred.filter((tag) => isTagOf(tag, lang)), ...USUAL[lang]])];
}

/** Android writes `fr_FR`. */
export function isTagOf(tag: string, lang: Lang): boolean {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return primary === lang || (lang === 'zh' && primary === 'cmn');
}
