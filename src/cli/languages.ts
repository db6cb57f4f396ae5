/** Languages as the command line names them: `en,fr`. */
import { LANGUAGES } from '../catalog/read-text.ts';
import type { Lang } from '../catalog/types.ts';
import { UsageError } from './files.ts';

export function readLanguageList(text: string): Lang[] {
  return text.split(',').map((name) => {
    const lang = LANGUAGES.find((each) => each === name.trim());
    if (lang === undefined) throw new UsageError(`"${name.trim()}" is no language of ours; they are ${LANGUAGES.join(', ')}.`);
    return lang;
  });
}
