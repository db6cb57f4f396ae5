/** Bags. */
import { INK, box, darker, disc, lighter, shape, stroke, type Painter } from './paint.ts';

export const rucksack: Painter = (main, accent) =>
  stroke('M104 52 Q120 30 136 52', darker(main, 0.4), 7) +
  stroke('M78 92 Q56 120 70 176', darker(main, 0.4), 9) +
  stroke('M162 92 Q184 120 170 176', darker(main, 0.4), 9) +
  shape('M76 92 Q76 50 120 50 Q164 50 164 92 L170 186 Q170 198 158 198 L82 198 Q70 198 70 186 Z', main) +
  shape('M140 53 Q164 60 164 92 L170 186 Q170 198 158 198 L144 198 Z', darker(main, 0.12)) +
  shape('M74 82 Q80 48 120 48 Q160 48 166 82 L166 100 Q120 112 74 100 Z', darker(main)) +
  box(84, 134, 72, 50, 10, lighter(main, 0.14)) +
  stroke('M90 146 H150', darker(main, 0.35), 3) +
  box(102, 96, 8, 30, 3, accent) + box(130, 96, 8, 30, 3, accent) +
  box(100, 116, 12, 8, 2, INK) + box(128, 116, 12, 8, 2, INK) +
  box(108, 152, 24, 16, 3, accent);

export const rolltop: Painter = (main, accent) =>
  stroke('M80 96 Q58 130 72 180', darker(main, 0.4), 9) +
  stroke('M160 96 Q182 130 168 180', darker(main, 0.4), 9) +
  shape('M78 74 L162 74 L168 188 Q168 198 156 198 L84 198 Q72 198 72 188 Z', main) +
  shape('M144 74 L162 74 L168 188 Q168 198 156 198 L146 198 Z', darker(main, 0.14)) +
  box(72, 48, 96, 18, 9, darker(main)) + box(74, 60, 92, 18, 8, lighter(main, 0.14)) +
  box(115, 48, 10, 62, 3, accent) + box(110, 92, 20, 14, 3, INK) +
  stroke('M88 140 H152', accent, 4) + box(88, 144, 64, 40, 6, lighter(main, 0.08));

export const duffel: Painter = (main, accent) =>
  stroke('M84 112 Q88 58 120 58 Q152 58 156 112', darker(accent, 0.1), 8) +
  box(36, 96, 168, 90, 36, main) +
  shape('M168 96 Q204 96 204 132 L204 150 Q204 186 168 186 L160 186 Q186 150 160 96 Z', darker(main, 0.16)) +
  shape('M60 100 Q44 141 60 182 Q36 176 36 146 L36 134 Q36 106 60 100 Z', darker(main)) +
  box(80, 96, 12, 90, 0, accent) + box(148, 96, 12, 90, 0, accent) +
  stroke('M66 110 H174', INK, 3) + box(112, 106, 14, 8, 3, accent) +
  box(104, 132, 32, 22, 4, lighter(main, 0.2));

export const sling: Painter = (main, accent) =>
  stroke('M66 128 Q72 44 152 50 Q186 54 178 120', darker(main, 0.3), 9) +
  box(54, 104, 132, 82, 26, main) +
  shape('M158 104 Q186 106 186 132 V160 Q186 186 160 186 H150 Q176 146 158 104 Z', darker(main, 0.16)) +
  stroke('M76 122 H164', accent, 5) + box(150, 117, 18, 10, 4, INK) +
  box(76, 136, 88, 36, 10, lighter(main, 0.12)) + stroke('M86 146 H154', darker(main, 0.35), 3);

export const cubes: Painter = (main, accent) => {
  const cube = (x: number, y: number, w: number, h: number, color: string): string =>
    box(x, y, w, h, 8, color) + box(x + 10, y + 12, w - 20, h - 24, 5, lighter(color, 0.3)) + stroke(`M${x + 8} ${y + 7} H${x + w - 8}`, INK, 2) + disc(x + w - 16, y + 7, 4, accent);
  return cube(52, 140, 136, 54, darker(main)) + cube(66, 96, 108, 46, main) + cube(84, 60, 74, 38, lighter(main, 0.2));
};
