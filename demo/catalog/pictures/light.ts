/** Lamps. */
import { INK, box, darker, disc, lighter, oval, shape, stroke, type Painter } from './paint.ts';

/** A soft glow about (x, y). */
const glow = (x: number, y: number, r: number): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="#ffe9a8" opacity="0.5"/>`;

export const headlamp: Painter = (main, accent) =>
  stroke('M52 128 Q60 74 120 70 Q180 74 188 128 Q184 160 160 164', darker(accent, 0.12), 16) + stroke('M52 128 Q58 160 92 166', accent, 16) + stroke('M58 110 Q66 82 108 76', lighter(accent, 0.4), 3) +
  glow(112, 156, 56) + box(66, 118, 92, 74, 20, main) + box(136, 118, 22, 74, 14, darker(main, 0.2)) + disc(108, 156, 27, darker(main, 0.45)) + disc(108, 156, 21, '#fff3c4') + disc(101, 149, 7, '#ffffff') + box(92, 110, 34, 10, 5, INK);

export const lantern: Painter = (main, accent) =>
  glow(120, 126, 78) + stroke('M84 76 Q84 36 120 36 Q156 36 156 76', INK, 6) + box(78, 72, 84, 26, 10, main) + box(142, 72, 20, 26, 8, darker(main, 0.2)) + box(86, 96, 68, 64, 6, accent) + box(98, 96, 16, 64, 4, '#fffbe6') + stroke('M86 98 V158 M154 98 V158 M120 98 V158', main, 5) + box(74, 156, 92, 40, 12, main) + box(144, 156, 22, 40, 10, darker(main, 0.2)) + disc(120, 176, 7, accent);

export const oillantern: Painter = (main, accent) =>
  glow(120, 124, 70) + stroke('M84 80 Q70 118 80 168 M156 80 Q170 118 160 168', main, 7) + stroke('M78 88 Q76 34 120 32 Q164 34 162 88', INK, 4) + shape('M98 76 H142 L134 54 H106 Z', main) + box(112, 44, 16, 12, 4, darker(main, 0.3)) + shape('M98 78 H142 Q160 120 140 156 H100 Q80 120 98 78 Z', accent) + shape('M120 100 Q136 126 120 144 Q104 126 120 100 Z', '#e8863a') + shape('M120 120 Q127 132 120 142 Q113 132 120 120 Z', '#fff3c4') + box(92, 154, 56, 12, 4, darker(main, 0.25)) + shape('M74 166 H166 L174 190 Q174 198 166 198 H74 Q66 198 66 190 Z', main) + shape('M146 166 H166 L174 190 Q174 198 166 198 H152 Z', darker(main, 0.2));

export const solarlantern: Painter = (main, accent) =>
  glow(120, 128, 78) + stroke('M80 76 Q120 22 160 76', INK, 5) + box(70, 72, 100, 18, 8, accent) + [84, 104, 124, 144].map((x) => box(x, 76, 14, 10, 2, '#2f4a6b')).join('') + [90, 112, 134, 156].map((y, i) => shape(`M76 ${y} H164 L${i % 2 ? 164 : 172} ${y + 22} H${i % 2 ? 76 : 68} Z`, i % 2 ? lighter(main, 0.35) : lighter(main, 0.6))).join('') + box(66, 178, 108, 18, 8, accent) + disc(120, 187, 5, main);

export const tablelamp: Painter = (main, accent) =>
  glow(120, 118, 70) + box(116, 118, 8, 66, 2, accent) + oval(120, 190, 44, 10, accent) + oval(120, 186, 44, 9, lighter(accent, 0.2)) + shape('M92 48 H148 L176 122 H64 Z', main) + shape('M136 48 H148 L176 122 H154 Z', darker(main, 0.1)) + [84, 102, 120, 138, 156].map((x) => stroke(`M${120 + (x - 120) * 0.62} 50 L${120 + (x - 120) * 1.24} 120`, darker(main, 0.12), 2)).join('') + stroke('M64 122 H176', lighter(main, 0.5), 4);

export const stringlights: Painter = (main, accent) => {
  const bulbs = [[44, 82], [82, 106], [122, 112], [162, 104], [198, 80], [62, 156], [104, 176], [146, 174], [184, 152]];
  return stroke('M20 60 Q120 144 220 56', accent, 4) + stroke('M36 128 Q124 204 208 124', accent, 4) + bulbs.map(([x = 0, y = 0]) => glow(x, y + 12, 22) + box(x - 5, y - 10, 10, 10, 2, accent) + shape(`M${x - 6} ${y} H${x + 6} Q${x + 14} ${y + 14} ${x} ${y + 26} Q${x - 14} ${y + 14} ${x - 6} ${y} Z`, main) + disc(x - 3, y + 12, 3, '#fff6d8')).join('');
};
