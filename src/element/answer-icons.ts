/** The pictures on the buttons of answers and cards, fetched with them. */
import { svg, type TemplateResult } from 'lit';
import { drawing } from './icons.ts';

const SHAPES = {
  copy: svg`<path d="M9 9h11v11H9zM15 9V4H4v11h5" />`,
  retry: svg`<path d="M19 12a7 7 0 1 1-2.2-5.1M19 3v4.5h-4.5" />`,
  edit: svg`<path d="m5 19 1-4L16.5 4.5l3 3L9 18z" />`,
  up: svg`<path d="M7.5 11v9H4v-9zm0 0 4-7.5c1.8 0 2.6 1 2.3 2.7L13.3 9.5H19c1 0 1.6.8 1.4 1.7l-1.5 7c-.2 1-1 1.8-2 1.8H7.5" />`,
  down: svg`<path d="M16.5 13V4H20v9zm0 0-4 7.5c-1.8 0-2.6-1-2.3-2.7l.5-3.3H5c-1 0-1.6-.8-1.4-1.7l1.5-7c.2-1 1-1.8 2-1.8h9.4" />`,
  compare: svg`<path d="M4 8h13m-3-3 3 3-3 3M20 16H7m3-3-3 3 3 3" />`,
  similar: svg`<path d="M4 4h7v7H4zM13 13h7v7h-7zM16.5 4v7M13 7.5h7" />`,
} as const;

export type AnswerIcon = keyof typeof SHAPES;

export function answerIcon(name: AnswerIcon): TemplateResult {
  return drawing(SHAPES[name]);
}
