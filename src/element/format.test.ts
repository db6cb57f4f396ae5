import { describe, expect, it } from 'vitest';
import { formatMegabytes, formatPrice, formatRating, safeUrl } from './format.ts';
import { chooseLanguage } from './strings.ts';

describe('figures', () => {
  it('are written as the language writes them', () => {
    expect(formatPrice(1149.5, 'EUR', 'en')).toBe('€1,149.50');
    expect(formatPrice(1149.5, 'EUR', 'fr').replace(/\s/g, ' ')).toBe('1 149,50 €');
    expect(formatPrice(89, 'CNY', 'zh')).toBe('¥89.00');
    expect(formatRating(4.56, 'fr')).toBe('4,6');
  });

  it('keep a currency that no browser knows', () => {
    expect(formatPrice(5, 'points', 'en')).toBe('5 points');
  });

  it('are finer for small downloads', () => {
    expect(formatMegabytes(2_123_509, 'en')).toBe('2.1 MB');
    expect(formatMegabytes(74_900_000, 'en')).toBe('75 MB');
  });
});

describe('addresses', () => {
  const base = 'https://shop.example/fr/';

  it('pass when they are of the web, relative ones too', () => {
    expect(safeUrl('/p/tent', base)).toBe('/p/tent');
    expect(safeUrl('https://cdn.example/a.webp', base)).toBe('https://cdn.example/a.webp');
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,hi', 'http://'])('never lead to %s', (url) => {
    expect(safeUrl(url, base)).toBeUndefined();
  });

  it('may be data for pictures, where that is allowed', () => {
    expect(safeUrl('data:image/png;base64,AA==', base, ['data:'])).toBe('data:image/png;base64,AA==');
  });
});

describe('the language', () => {
  it('is the first one that the element speaks', () => {
    expect(chooseLanguage(['de', 'fr-CA', 'en'])).toBe('fr');
    expect(chooseLanguage(['zh-Hans-CN'])).toBe('zh');
    expect(chooseLanguage(['', 'de'])).toBe('en');
  });
});
