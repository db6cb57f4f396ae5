/** The GPT does the understanding: with its weights replaced by random ones the same code answers nothing. */
import { describe, expect, it } from 'vitest';
import { Assistant } from '../assistant/assistant.ts';
import { DEFAULT_CATALOG, loadModelFolder, openCatalogFile } from './files.ts';

/** A model of 76 MB is read and asked three times, on machines that may have much to do. */
const TIMEOUT = 300_000;

const QUESTIONS: readonly { readonly ask: string; readonly titles: readonly string[] }[] = [
  { ask: 'cheapest headlamp', titles: ['Glowworm Kids Headlamp'] },
  { ask: 'Avez-vous des tentes à moins de 400 euros ?', titles: ['Featherline 1 Tent', 'Lodestar 2 Tent'] },
  { ask: 'Meadow 5 Family Tent有多重？', titles: ['Meadow 5 Family Tent'] },
];

/** How many questions show exactly the products they ask for. */
async function countRight(weights: 'trained' | 'random'): Promise<number> {
  const store = await openCatalogFile(DEFAULT_CATALOG);
  const { model, tokenizer } = await loadModelFolder({ weights });
  const assistant = new Assistant({ store, model, tokenizer });
  let right = 0;
  for (const { ask, titles } of QUESTIONS) {
    const { products } = await assistant.ask(assistant.newConversation(), ask);
    if (products.map((p) => p.title).sort().join() === [...titles].sort().join()) right++;
  }
  await model.dispose();
  return right;
}

describe('questions to the demo store', () => {
  it('are answered with the shipped weights', async () => {
    expect(await countRight('trained')).toBe(QUESTIONS.length);
  }, TIMEOUT);

  it('are not answered with random ones', async () => {
    expect(await countRight('random')).toBe(0);
  }, TIMEOUT);
});
