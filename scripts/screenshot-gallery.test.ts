import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gallery, LANGUAGES, pictureName, SIZES, STATES, type State } from './screenshot-gallery.ts';

const folder = new URL('../docs/screenshots/', import.meta.url);
const pictures = readdirSync(folder).filter((name) => name.endsWith('.webp'));

test('each state is pictured in three languages and two sizes, and nothing else is', () => {
  const wanted = (Object.keys(STATES) as State[]).flatMap((state) => LANGUAGES.flatMap((lang) => Object.keys(SIZES).map((size) => pictureName(state, lang, size))));
  expect(pictures.sort()).toEqual(wanted.sort());
});

test('the page that shows them is up to date', () => {
  expect(readFileSync(new URL('README.md', folder), 'utf8')).toBe(gallery());
});

test('all pictures together stay below 2.5 MB', () => {
  expect(pictures.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0)).toBeLessThan(2_500_000);
});
