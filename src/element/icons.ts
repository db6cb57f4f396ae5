/** The pictures on buttons, drawn in lines of the button's own colour. They carry no words: the button is labelled. */
import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const SHAPES = {
  send: svg`<path d="M12 19V5m-6 6 6-6 6 6" />`,
  stop: svg`<rect x="7" y="7" width="10" height="10" rx="2" fill="currentColor" />`,
  close: svg`<path d="m6 6 12 12M18 6 6 18" />`,
  chat: svg`<path d="M4 5h16v11H11l-4.5 4v-4H4z" />`,
} as const;

export function icon(name: keyof typeof SHAPES): TemplateResult {
  return drawing(SHAPES[name]);
}

/** For a part that is fetched later, which brings its own. */
export function drawing(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}
