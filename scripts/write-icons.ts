/** `tsx scripts/write-icons.ts`: draws public/favicon.svg as the PNGs that an installed store shows (public/icons/). */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath } from './find-chromium.ts';

/** File → pixels, and how much of them is drawn on: launchers cut a maskable icon down to its middle. */
const ICONS = { '192': { size: 192, share: 1 }, '512': { size: 512, share: 1 }, maskable: { size: 512, share: 0.7 } } as const;

const svg = readFileSync('public/favicon.svg', 'utf8');
mkdirSync('public/icons', { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] });
const page = await browser.newPage();
for (const [name, { size, share }] of Object.entries(ICONS)) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0;display:grid;place-items:center;height:100vh;${share < 1 ? 'background:#33452f' : ''}}svg{width:${100 * share}vw}</style>${svg}`);
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
}
await browser.close();
