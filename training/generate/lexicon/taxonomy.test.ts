import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { englishSingular, frenchGender, frenchSingular } from './number.ts';
import { readTaxonomy } from './taxonomy.ts';

const LINES = {
  'en-US.txt': ['# version', '1 - Home', '2 - Home > Tools', '3 - Home > Tools > Egg Timers', '4 - Home > Tools > Timer Accessories', '5 - Home > Tools > Reading Glasses', '6 - Home > Tools > Only English'],
  'fr-FR.txt': ['# version', '1 - Maison', '2 - Maison > Outils', '3 - Maison > Outils > Minuteries à œufs', '4 - Maison > Outils > Accessoires de minuterie', '5 - Maison > Outils > Lunettes de lecture'],
  'zh-CN.txt': ['# version', '1 - 家', '2 - 家 > 工具', '3 - 家 > 工具 > 煮蛋计时器', '4 - 家 > 工具 > 计时器配件', '5 - 家 > 工具 > 老花镜'],
};

describe('goods of a taxonomy', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'taxonomy-'));
    for (const [name, lines] of Object.entries(LINES)) writeFileSync(join(folder, name), lines.join('\n'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are its innermost names that all three languages have, without those of leftovers', () => {
    expect(readTaxonomy(folder).map((good) => good.names)).toEqual([
      { en: ['egg timer', 'egg timers'], fr: ['minuterie à œufs', 'minuteries à œufs'], zh: ['煮蛋计时器'] },
      { en: ['reading glasses', 'reading glasses'], fr: ['lunette de lecture', 'lunettes de lecture'], zh: ['老花镜'] },
    ]);
  });

  it('stand in their parent, with fields and kinds to make products of', () => {
    const [timer] = readTaxonomy(folder);
    expect(timer).toMatchObject({ group: { en: 'Tools', fr: 'Outils', zh: '工具' }, category: { en: 'Egg Timers', fr: 'Minuteries à œufs', zh: '煮蛋计时器' } });
    expect(timer?.fields.length).toBeGreaterThan(2);
    expect(timer?.kinds.length).toBeGreaterThan(0);
  });
});

describe('singulars', () => {
  it.each([['snow shovels', 'snow shovel'], ['gravy boats', 'gravy boat'], ['batteries', 'battery'], ['paint brushes', 'paint brush'], ['cookies', 'cookie'], ['kitchen knives', 'kitchen knife'], ['sunglasses', 'sunglasses'], ['mustard', 'mustard'], ['bags of rice', 'bag of rice']])('%s → %s', (many, one) => {
    expect(englishSingular(many)).toBe(one);
  });

  it.each([['pelles à neige', 'pelle à neige'], ['saladiers décoratifs', 'saladier décoratif'], ['tableaux blancs', 'tableau blanc'], ['tapis de souris', 'tapis de souris'], ['moutarde', 'moutarde']])('%s → %s', (many, one) => {
    expect(frenchSingular(many)).toBe(one);
  });

  it.each([['pelle à neige', 'feminine'], ['lampe', 'feminine'], ['casque de vélo', 'masculine'], ['table', 'feminine'], ['meuble', 'masculine']])('%s is %s', (one, gender) => {
    expect(frenchGender(one)).toBe(gender);
  });
});
