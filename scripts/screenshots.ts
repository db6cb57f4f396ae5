/**
 * `npm run screenshots`: takes the pictures of docs/screenshots from the built store with its shipped model: each state in
 * three languages, on a desktop and on a phone. Minutes, as it answers questions; needs a font that has Chinese. With names
 * behind (`npm run screenshots -- panel about`) it takes the visits alone that show one of these states.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { preview } from 'vite';
import { CHROMIUM_ARGS, chromiumPath } from './find-chromium.ts';
import { gallery, pictureName, SIZES, type State } from './screenshot-gallery.ts';
import { movePanelOverPage, pretendVoice } from './screenshot-scenes.ts';

const FOLDER = 'docs/screenshots';
const PORT = 4175;
/** Of 100: text stays crisp, and all pictures together below 2.5 MB. */
const QUALITY = 38;
/** An answer on a busy machine of two cores. */
const PATIENCE_MS = 600_000;

/** What is asked in each language. */
const WORDS = {
  en: { list: 'Which tents do you have under 400 euros?', compare: 'Compare the Lodestar 2 Tent and the Lodestar 3 Tent', find: 'rain jacket', order: 'Where is my order LM-20417?', unknown: 'What is the carbon footprint of the Lodestar 2 Tent?' },
  fr: { list: 'Avez-vous des tentes à moins de 400 euros ?', compare: 'Compare la Lodestar 2 Tent et la Lodestar 3 Tent', find: 'tente', order: 'Où est ma commande LM-20417 ?', unknown: 'Quelle est l’empreinte carbone de la Lodestar 2 Tent ?' },
  zh: { list: '15欧元以下的咖啡豆有哪些？', compare: '比较 Lodestar 2 Tent 和 Lodestar 3 Tent', find: '帐篷', order: '我的订单 LM-20417 到哪了？', unknown: 'Lodestar 2 Tent 的碳足迹是多少？' },
} as const;
type Lang = keyof typeof WORDS;

/** One picture per size, with the part of the assistant that it `shows` in sight; on a phone the store's assistant is a sheet that is opened first where it is the subject. */
async function take(page: Page, state: State, lang: Lang, { opensSheet = false, shows }: { readonly opensSheet?: boolean; readonly shows?: string } = {}): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    const opener = page.locator('.sheet-button');
    const isSheet = opensSheet && size === 'phone' && (await opener.isVisible());
    if (isSheet) await opener.click();
    if (shows) await page.locator(`shop-assistant [part=${shows}]`).last().evaluate((part) => part.scrollIntoView({ block: 'center' }));
    await page.evaluate(() => Promise.all(document.getAnimations().filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))).map((animation) => animation.finished.catch(() => undefined))));
    const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
    writeFileSync(`${FOLDER}/${pictureName(state, lang, size)}`, Buffer.from(data, 'base64'));
    if (isSheet) await page.locator('.sheet-close').click();
  }
  await page.setViewportSize(SIZES.desktop);
  await cdp.detach();
  console.log(`${state} ${lang}`);
}

async function write(page: Page, words: string): Promise<void> {
  const field = page.locator('shop-assistant').getByRole('textbox');
  await field.fill(words);
  await field.press('Enter');
}

async function ask(page: Page, question: string): Promise<void> {
  const assistant = page.locator('shop-assistant');
  const answers = assistant.locator('[part=answer]');
  const before = await answers.count();
  await write(page, question);
  await answers.nth(before).and(assistant.locator('[aria-busy=false]')).filter({ hasText: /\S/ }).waitFor();
}

async function openStore(context: BrowserContext, lang: Lang, place = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`./?lang=${lang}${place}`);
  await page.locator(place === '' ? '.card' : '.product').first().waitFor();
  return page;
}

interface Visit {
  /** The states that it shows. */
  readonly states: readonly State[];
  readonly take: (context: BrowserContext, lang: Lang) => Promise<void>;
}

/** What needs no answer comes first: it is done within a minute. */
const VISITS: readonly Visit[] = [
  {
    states: ['store', 'loading'],
    take: async (context, lang) => {
      await context.route('**/model/weights*', () => undefined);
      const page = await openStore(context, lang);
      await take(page, 'store', lang);
      await write(page, WORDS[lang].find);
      await page.locator('shop-assistant [part=search-results] [part=card]').first().waitFor();
      await take(page, 'loading', lang, { opensSheet: true });
    },
  },
  {
    states: ['failure'],
    take: async (context, lang) => {
      await context.route('**/model/*', (route) => route.fulfill({ status: 404 }));
      const page = await openStore(context, lang);
      await write(page, WORDS[lang].find);
      await page.locator('shop-assistant [part=search-results] [part=card]').first().waitFor();
      await page.locator('shop-assistant [part=failure]').waitFor();
      await take(page, 'failure', lang, { opensSheet: true });
    },
  },
  {
    states: ['voice'],
    take: async (context, lang) => {
      await context.route('**/model/weights*', () => undefined);
      await context.addInitScript({ content: 'globalThis.__name = (named) => named' }); // tsx calls it, which no page has
      await context.addInitScript(pretendVoice, WORDS[lang].find);
      const page = await openStore(context, lang);
      await page.locator('shop-assistant [part=suggestions]').waitFor();
      await page.locator('shop-assistant [part=listen-button]').click();
      await take(page, 'voice', lang, { opensSheet: true });
    },
  },
  {
    states: ['panel', 'launcher'],
    take: async (context, lang) => {
      await context.route('**/model/weights*', () => undefined);
      const page = await openStore(context, lang);
      await page.evaluate(movePanelOverPage);
      await page.locator('shop-assistant [part=launcher]').waitFor();
      await take(page, 'launcher', lang);
      await page.locator('shop-assistant [part=launcher]').click();
      await page.locator('shop-assistant [part=suggestions]').waitFor();
      await take(page, 'panel', lang);
    },
  },
  {
    states: ['kiosk'],
    take: async (context, lang) => {
      await context.route('**/model/weights*', () => undefined);
      const page = await context.newPage();
      await page.goto(`./kiosk.html?lang=${lang}`);
      await page.locator('shop-assistant [part=suggestions]').first().waitFor();
      await take(page, 'kiosk', lang);
    },
  },
  {
    states: ['merchant'],
    take: async (context, lang) => {
      await context.route('**/model/*', () => undefined);
      const page = await context.newPage();
      await page.goto(`./merchant.html?lang=${lang}`);
      await page.locator('.drop .plain').click();
      await page.locator('.figures').waitFor();
      await take(page, 'merchant', lang);
    },
  },
  {
    states: ['product', 'cart'],
    take: async (context, lang) => {
      await context.route('**/model/*', () => undefined);
      const page = await openStore(context, lang, '#/product/LK-506');
      await page.locator('.product .primary').click();
      await take(page, 'product', lang);
      await page.locator('.cart-button').click();
      await page.locator('dialog.cart[open]').waitFor();
      await take(page, 'cart', lang);
    },
  },
  {
    states: ['answer', 'source', 'compare', 'order', 'unknown', 'about'],
    take: async (context, lang) => {
      const page = await openStore(context, lang);
      await ask(page, WORDS[lang].list);
      await take(page, 'answer', lang, { opensSheet: true });
      await page.locator('shop-assistant [part=fact]').first().click();
      await take(page, 'source', lang, { opensSheet: true });
      await ask(page, WORDS[lang].compare);
      await take(page, 'compare', lang, { opensSheet: true, shows: 'comparison' });
      await ask(page, WORDS[lang].order);
      await take(page, 'order', lang, { opensSheet: true, shows: 'answer' });
      await ask(page, WORDS[lang].unknown);
      await take(page, 'unknown', lang, { opensSheet: true, shows: 'answer' });
      await page.locator('shop-assistant [part=about] summary').click();
      await take(page, 'about', lang, { opensSheet: true });
    },
  },
  {
    states: ['kiosk-answer', 'kiosk-warning'],
    take: async (context, lang) => {
      const page = await context.newPage();
      await page.clock.install();
      await page.goto(`./kiosk.html?lang=${lang}`);
      await page.locator('shop-assistant [part=begin-button]').click();
      await ask(page, WORDS[lang].list);
      await take(page, 'kiosk-answer', lang);
      await page.clock.fastForward('01:01'); // nobody has touched it for so long
      await page.locator('shop-assistant [part=stay-button]').waitFor();
      await take(page, 'kiosk-warning', lang);
    },
  },
];

async function visit(browser: Browser, { take: takePictures }: Visit, lang: Lang): Promise<void> {
  const context = await browser.newContext({ locale: lang, baseURL: `http://localhost:${PORT}/`, serviceWorkers: 'block' });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.route('**/embedder/**', (route) => route.fulfill({ status: 404 })); // it would compute beside the answers
  await takePictures(context, lang);
  await context.close();
}

const wanted = process.argv.slice(2);
const visits = VISITS.filter(({ states }) => wanted.length === 0 || states.some((state) => wanted.includes(state)));
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/README.md`, gallery());
const server = await preview({ preview: { port: PORT } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] });
try {
  for (const each of visits) for (const lang of Object.keys(WORDS) as Lang[]) await visit(browser, each, lang);
} finally {
  await browser.close();
  await server.close();
}
