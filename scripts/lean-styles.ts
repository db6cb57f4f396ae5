/** Takes out of the element's style sheets, as they are bundled, what only their readers need: line breaks, indentation, comments. */
import type { Plugin } from 'vite';

/** For sheets that hold no space or mark of CSS within quotes that counts. */
export function leanCss(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ').replaceAll(/ ?([{};]) ?/g, '$1').replaceAll(': ', ':').replaceAll(';}', '}').trim();
}

export function leanStyles(): Plugin {
  return {
    name: 'lean-styles',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      // What is put together of parts is left alone: a space at a part's edge may count.
      return /\/src\/element\/styles[\w-]*\.ts$/.test(id) ? code.replaceAll(/css`([^`$]*)`/g, (_all, css: string) => `css\`${leanCss(css)}\``) : undefined;
    },
  };
}
