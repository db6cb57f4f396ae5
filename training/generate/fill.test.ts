import { describe, expect, it } from 'vitest';
import { fill, inflect } from './fill.ts';

describe('fill', () => {
  it('elides and picks French articles by gender', () => {
    expect(fill('le prix {du p} ?', { p: { text: 'écran Nova', feminine: false } }, 'fr')).toBe("le prix de l'écran Nova ?");
    expect(fill('je cherche {un np}', { np: { text: 'lampe', feminine: true } }, 'fr')).toBe('je cherche une lampe');
    expect(fill('besoin {de un np}', { np: { text: 'lampe', feminine: true } }, 'fr')).toBe("besoin d'une lampe");
    expect(fill('combien {de nps} ?', { nps: { text: 'haltères' } }, 'fr')).toBe("combien d'haltères ?");
  });

  it('lets question words follow the gender of what fills them', () => {
    expect(fill('quel est {le field} {du p} ?', { field: { text: 'puissance', feminine: true }, p: { text: 'fer X2' } }, 'fr')).toBe('quelle est la puissance du fer X2 ?');
    expect(fill('quels {nps} ?', { nps: { text: 'tables', feminine: true } }, 'fr')).toBe('quelles tables ?');
  });

  it('writes a and an, and neither before plurals', () => {
    expect(fill('{a np}', { np: 'air fryer' }, 'en')).toBe('an air fryer');
    expect(fill('{a np}', { np: 'ski bag' }, 'en')).toBe('a ski bag');
    expect(fill('{a np}', { np: { text: 'goggles', plural: true } }, 'en')).toBe('some goggles');
  });

  it('inflects the adjectives it knows and leaves the rest', () => {
    expect(inflect('moins cher', true, false)).toBe('moins chère');
    expect(inflect('blanc', true, true)).toBe('blanches');
    expect(inflect('vert sapin', true, true)).toBe('vert sapin');
  });
});
