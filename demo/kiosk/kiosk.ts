/** The demo's kiosk page: the assistant over the whole screen, with the languages to choose from above it. */
import { html, render } from 'lit';
import '../../src/define.ts';
import type { Lang } from '../../src/catalog/types.ts';
import type { ShopAssistant } from '../../src/element/shop-assistant.ts';
import { watchCatalog } from '../catalog-watch.ts';
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
    html`<h1 class="brand"><img src="./favicon.svg" alt="" width="40" height="40" /> Larkmoor</h1>
      <div class="languages" role="group" aria-label=${CHOOSE[lang]}>
        ${LANGUAGES.map(([each, name]) => html`<button lang=${each} aria-pressed=${each === lang} @click=${() => { draw(each); }}>${name}</button>`)}
      </div>`,
    bar,
  );
};

async function start(kiosk: ShopAssistant): Promise<void> {
  /** There since the shop has a newer catalog or version: shows it, when nobody is in the middle of something. */
  let renew: (() => void) | undefined;
  let look = (): void => undefined;
  kiosk.addEventListener('shop-assistant-reset', () => {
    if (renew) return renew();
    draw(firstLanguage()); // for the next person
    look();
  });
  const known = await (await fetch('./catalog.json')).text();
  look = watchCatalog('./catalog.json', known, () => { renew = () => { location.reload(); }; });
  await registerServiceWorker((takeOver) => { renew = takeOver; });
}

assistant.orderLookup = lookUpOrder;
draw(firstLanguage());
// The element says itself that there is no catalog.
start(assistant).catch(() => undefined);
