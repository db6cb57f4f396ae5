import { describe, expect, it } from 'vitest';
import { LOOKS, SIGNALS, type Shades } from './styles-themes.ts';

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The pairs in either scheme that are nearer to each other than `least`. */
function tooClose(pairs: Readonly<Record<string, readonly [Shades, Shades]>>, least: number): string[] {
  return Object.entries(pairs).flatMap(([name, [one, other]]) => ([0, 1] as const).filter((scheme) => contrast(one[scheme], other[scheme]) < least).map((scheme) => `${name}, ${scheme === 0 ? 'light' : 'dark'}: ${contrast(one[scheme], other[scheme]).toFixed(2)}`));
}

it('knows the contrast of black on white, and of the same colour', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
});

describe.each(Object.entries(LOOKS))('the look %s', (_theme, look) => {
  const { accent, surface, raised, text, muted } = look;

  it('has text of 4.5 to 1 on all that it stands on', () => {
    const grounds = { surface, raised };
    const texts = { text, muted, accent, good: SIGNALS.good, warn: SIGNALS.warn, bad: SIGNALS.bad };
    const pairs = Object.entries(texts).flatMap(([name, shades]) => Object.entries(grounds).map(([ground, under]) => [`${name} on ${ground}`, [shades, under]] as const));
    expect(tooClose({ ...Object.fromEntries(pairs), 'on-accent on accent': [look['on-accent'], accent] }, 4.5)).toEqual([]);
  });

  it('has edges of fields of 3 to 1', () => {
    expect(tooClose({ field: [SIGNALS.field, surface], 'field on a card': [SIGNALS.field, raised] }, 3)).toEqual([]);
  });
});
