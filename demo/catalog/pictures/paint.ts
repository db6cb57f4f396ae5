/**
 * The few strokes all the pictures are made of, as strings of SVG on a field of 240 × 240. One look for the whole store:
 * flat colour, one shade darker on the right, one light edge, dark ink for details.
 */

export const INK = '#2d2a26';

/** Draws one kind of goods in a main and a second colour. */
export type Painter = (main: string, accent: string) => string;

/** `#rrggbb` moved towards another colour by `amount` (0 to 1): mix('#000000', '#ffffff', 0.5) is '#808080'. */
export function mix(from: string, to: string, amount: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - amount) + channel(to, at) * amount));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export const darker = (color: string, amount = 0.22): string => mix(color, '#1d1a17', amount);
export const lighter = (color: string, amount = 0.25): string => mix(color, '#ffffff', amount);

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

export const stroke = (d: string, color: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const box = (x: number, y: number, width: number, height: number, radius: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

export const disc = (cx: number, cy: number, r: number, fill: string): string => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;

export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

/** Turns what is drawn by `degrees` about the middle of the field. */
export const turned = (degrees: number, content: string): string => `<g transform="rotate(${degrees} 120 120)">${content}</g>`;
