/** What the pictures of docs/screenshots show, and the page that shows them all. `npm run screenshots` takes them and writes it. */

/** State of the demo store, and what a reader is told of it. */
export const STATES = {
  store: 'The store, with the assistant at its side or behind a button',
  loading: 'While the model loads: products are found at once, the question is kept',
  failure: 'The model can’t be downloaded: search still works',
  launcher: '`mode="panel"`: a launcher in the page’s corner',
  panel: '`mode="panel"`: the panel open, with first questions from the catalog',
  answer: 'An answer with its products',
  source: 'A value tapped: the catalog’s line that it comes from',
  compare: 'A comparison, with what differs marked',
  order: 'An order, as the store’s lookup tells of it',
  unknown: 'What the catalog doesn’t say, and the way to a person',
  about: '“About this assistant”: device, model, licence',
  voice: 'A question spoken, on a device that recognises speech by itself',
  product: 'A product’s page, just after it was put into the cart',
  cart: 'The cart',
  kiosk: 'A kiosk invites',
  'kiosk-answer': 'A kiosk answers',
  'kiosk-warning': 'A kiosk before it is wiped for the next person',
  merchant: 'A merchant’s own files, checked',
} as const;

export type State = keyof typeof STATES;
export const LANGUAGES = ['en', 'fr', 'zh'] as const;
export const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1100, height: 720 } } as const;

export function pictureName(state: State, lang: string, size: string): string {
  return `${state}-${lang}-${size}.webp`;
}

/** The page, as Markdown: a row for each size, a column for each language. */
export function gallery(): string {
  const row = (state: State, size: keyof typeof SIZES): string =>
    `| ${LANGUAGES.map((lang) => `<img src="${pictureName(state, lang, size)}" alt="${state}, ${lang}, ${size}" width="${size === 'phone' ? 200 : 400}" />`).join(' | ')} |`;
  const sections = (Object.keys(STATES) as State[]).map((state) => `\n## ${STATES[state]}\n| English | French | Chinese |\n| --- | --- | --- |\n${row(state, 'phone')}\n${row(state, 'desktop')}\n`);
  return `<!-- Made by \`npm run screenshots\`. -->\n# The demo store in pictures\nEach state in three languages, on a phone and on a desktop, with the shipped model.\n${sections.join('')}`;
}
