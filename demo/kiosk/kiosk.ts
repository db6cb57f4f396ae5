/** The demo's kiosk page: the assistant over the whole screen, with the languages to choose from above it. */
import { html, render } from 'lit';
import '../../src/define.ts';
import type { Lang } from '../../src/catalog/types.ts';
import { firstLanguage, LANGUAGES } from '../language.ts';
import { lookUpOrder } from '../orders.ts';
import { registerServiceWorker } from '../pwa/register.ts';

const TITLES: Readonly<Record<Lang, string>> = { en: 'Ask about our shop', fr: 'Une question sur la boutique ?', zh: '问问本店' };
const CHOOSE: Readonly<Record<Lang, string>> = { en: 'Language', fr: 'Langue', zh: '语言' };

const bar = document.querySelector<HTMLElement>('#bar');
const assistant = document.querySelector('shop-assistant');
if (bar === null || assistant === null) throw new Error('kiosk.html lacks #bar or the assistant.');

const draw = (lang: Lang): void => {
  document.documentElement.lang = lang;
  assistant.lang = lang;
  assistant.heading = TITLES[lang];
  render(
    html`<p class="brand"><img src="./favicon.svg" alt="" width="40" height="40" /> Larkmoor</p>
      <div class="languages" role="group" aria-label=${CHOOSE[lang]}>
        ${LANGUAGES.map(([each, name]) => html`<button lang=${each} aria-pressed=${each === lang} @click=${() => { draw(each); }}>${name}</button>`)}
      </div>`,
    bar,
  );
};

assistant.orderLookup = lookUpOrder;
draw(firstLanguage());
// A kiosk has nobody to ask: a new version takes over when it is started again.
void registerServiceWorker(() => undefined);
