/** Which painter draws which kind of goods, and the frame around every picture. */
import * as camp from './camp.ts';
import * as carry from './carry.ts';
import * as light from './light.ts';
import * as living from './living.ts';
import { mix } from './paint.ts';
import * as shoes from './shoes.ts';
import * as table from './table.ts';
import * as tools from './tools.ts';
import * as wear from './wear.ts';

const PAINTERS = { ...camp, ...carry, ...light, ...living, ...shoes, ...table, ...tools, ...wear };

export type PictureKind = keyof typeof PAINTERS;

/** A whole SVG file: a tinted ground, a pale sun, a shadow and the thing itself. */
export function drawPicture(kind: PictureKind, main: string, accent: string): string {
  const ground = mix(mix(main, accent, 0.35), '#fbf6ec', 0.8);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">' +
    `<rect width="240" height="240" fill="${ground}"/>` +
    `<circle cx="120" cy="120" r="96" fill="${mix(ground, '#ffffff', 0.45)}"/>` +
    `<ellipse cx="120" cy="201" rx="84" ry="8" fill="${mix(ground, '#3a332b', 0.22)}"/>` +
    PAINTERS[kind](main, accent) +
    '</svg>\n'
  );
}
