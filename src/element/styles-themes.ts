/**
 * The looks that an element can have, each light and dark by the inherited `color-scheme`. What the page sets by custom
 * properties goes before them. `styles-themes.test.ts` holds every pair of colours to its contrast.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';

/** For a light page, and for a dark one. */
export type Shades = readonly [light: string, dark: string];

export interface Look {
  readonly 'accent': Shades;
  readonly 'on-accent': Shades;
  readonly 'surface': Shades;
  readonly 'raised': Shades;
  readonly 'text': Shades;
  readonly 'muted': Shades;
  readonly 'border': Shades;
}

const RADIUS = { auto: '16px', calm: '22px', warm: '14px', bold: '10px', plain: '4px' } as const;

export type Theme = keyof typeof RADIUS;

export const LOOKS: Readonly<Record<Theme, Look>> = {
  auto: { 'accent': ['#1d4f91', '#a9c9f5'], 'on-accent': ['#ffffff', '#0d2340'], 'surface': ['#ffffff', '#16181d'], 'raised': ['#f3f4f7', '#22252c'], 'text': ['#1b1d22', '#eceef2'], 'muted': ['#5b606b', '#a9aeb9'], 'border': ['#d9dce2', '#363a43'] },
  calm: { 'accent': ['#0f5f5c', '#7fd6cb'], 'on-accent': ['#ffffff', '#06302c'], 'surface': ['#fbfdfc', '#101817'], 'raised': ['#eaf3f1', '#1b2725'], 'text': ['#16211f', '#e4efec'], 'muted': ['#4c5c59', '#a3b5b1'], 'border': ['#cfdedb', '#314240'] },
  warm: { 'accent': ['#97401f', '#f3b08d'], 'on-accent': ['#ffffff', '#46200d'], 'surface': ['#fffaf3', '#1c1613'], 'raised': ['#f6ecdf', '#2a211c'], 'text': ['#2c211a', '#f2e8df'], 'muted': ['#6b5a4d', '#bfaea0'], 'border': ['#e3d3c0', '#453830'] },
  bold: { 'accent': ['#5b21b6', '#c9b3ff'], 'on-accent': ['#ffffff', '#2a1058'], 'surface': ['#ffffff', '#151022'], 'raised': ['#f3effc', '#221a36'], 'text': ['#1c1530', '#eeeaf9'], 'muted': ['#5d5574', '#b0a7c8'], 'border': ['#dcd3f0', '#3d3259'] },
  plain: { 'accent': ['#111111', '#f5f5f5'], 'on-accent': ['#ffffff', '#111111'], 'surface': ['#ffffff', '#0f0f0f'], 'raised': ['#f4f4f4', '#1e1e1e'], 'text': ['#111111', '#f2f2f2'], 'muted': ['#595959', '#ababab'], 'border': ['#d4d4d4', '#3a3a3a'] },
};

/** In every look: what is well, scarce and wrong, and the edge of a field to write or pick in. */
export const SIGNALS = { good: ['#1f6b3a', '#7fd49b'], warn: ['#8a4b00', '#f0b767'], bad: ['#a4262c', '#f5a3a3'], field: ['#7c828e', '#828894'] } as const satisfies Readonly<Record<string, Shades>>;

const shade = ([light, dark]: Shades): string => `light-dark(${light}, ${dark})`;

function properties(theme: Theme): CSSResult {
  const colours = Object.entries<Shades>({ ...LOOKS[theme] }).map(([name, shades]) => `--${name}: var(--shop-assistant-${name}, ${shade(shades)});`);
  return unsafeCSS([...colours, `--radius: var(--shop-assistant-radius, ${RADIUS[theme]});`].join(''));
}

const signals = unsafeCSS(Object.entries(SIGNALS).map(([name, shades]) => `--${name}: ${shade(shades)};`).join(''));

export const themeStyles = css`
  :host { ${properties('auto')} ${signals} }
  :host([theme='calm']) { ${properties('calm')} }
  :host([theme='warm']) { ${properties('warm')} }
  :host([theme='bold']) { ${properties('bold')} }
  :host([theme='plain']) { ${properties('plain')} }
`;
