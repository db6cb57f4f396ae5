/** Tents, sleeping gear, stoves. */
import { INK, box, darker, disc, lighter, oval, shape, stroke, type Painter } from './paint.ts';

export const tent: Painter = (main, accent) =>
  stroke('M34 196 L48 176 M206 196 L192 176', INK, 2) +
  shape('M40 192 Q70 74 120 66 Q170 74 200 192 Z', main) +
  shape('M120 66 Q170 74 200 192 L142 192 Q146 110 120 66 Z', darker(main, 0.16)) +
  shape('M120 66 Q92 120 84 192 L142 192 Q146 110 120 66 Z', accent) +
  shape('M120 82 Q106 132 102 192 L142 192 Q144 120 120 82 Z', darker(main, 0.5)) +
  shape('M120 82 Q106 132 102 192 L110 192 Q112 132 120 82 Z', lighter(accent, 0.3)) +
  stroke('M42 190 Q72 78 120 68 Q168 78 198 190', lighter(main, 0.35), 4);

export const bigtent: Painter = (main, accent) =>
  shape('M22 192 Q30 92 92 80 L160 80 Q212 92 218 192 Z', main) +
  shape('M160 80 Q212 92 218 192 L166 192 Q172 120 160 80 Z', darker(main, 0.16)) +
  shape('M92 80 L150 80 Q158 130 156 192 L84 192 Q80 130 92 80 Z', accent) +
  shape('M104 96 L140 96 Q146 140 144 192 L98 192 Q96 140 104 96 Z', darker(main, 0.5)) +
  shape('M104 96 Q98 140 98 192 L108 192 Q106 140 112 96 Z', lighter(accent, 0.4)) +
  box(40, 132, 30, 24, 4, lighter(main, 0.5)) + stroke('M55 132 V156 M40 144 H70', darker(main, 0.2), 2) +
  stroke('M22 192 Q30 92 92 80 H160 Q212 92 218 192', lighter(main, 0.3), 4);

export const sleepingbag: Painter = (main, accent) => {
  const seams = [96, 118, 140, 162, 182].map((y) => stroke(`M${y < 150 ? 78 : 86} ${y} Q120 ${y + 9} ${y < 150 ? 162 : 154} ${y}`, darker(main, 0.25), 2.5)).join('');
  return (
    shape('M82 78 Q84 36 120 36 Q156 36 158 78 Q172 130 156 186 Q150 202 120 202 Q90 202 84 186 Q68 130 82 78 Z', main) +
    shape('M140 40 Q156 50 158 78 Q172 130 156 186 Q150 202 128 202 Q152 130 140 40 Z', darker(main, 0.14)) +
    seams +
    oval(120, 66, 24, 20, darker(main, 0.45)) + oval(120, 70, 18, 13, accent) + stroke('M132 86 Q138 120 134 160', accent, 3)
  );
};

export const mat: Painter = (main, accent) => {
  const ribs = [70, 94, 118, 142].map((x) => stroke(`M${x} 92 V186`, darker(main, 0.18), 4)).join('');
  return (
    box(48, 84, 118, 110, 10, main) + ribs +
    box(150, 76, 44, 124, 20, darker(main, 0.1)) + oval(172, 88, 22, 12, lighter(main, 0.15)) + oval(172, 88, 13, 7, darker(main, 0.25)) + oval(172, 88, 5, 3, INK) +
    box(150, 122, 44, 10, 0, accent) + box(150, 160, 44, 10, 0, accent)
  );
};

export const stove: Painter = (main, accent) =>
  shape('M120 40 Q142 62 134 80 Q128 92 120 92 Q112 92 106 80 Q100 66 120 40 Z', accent) +
  shape('M120 60 Q130 72 126 82 Q122 88 120 88 Q114 86 113 80 Q112 72 120 60 Z', '#f6cf65') +
  stroke('M120 112 L76 92 M120 112 L164 92 M120 112 V90', darker(main), 7) +
  box(98, 94, 44, 12, 5, main) + box(113, 104, 14, 26, 3, darker(main, 0.3)) + stroke('M128 118 H152', darker(main, 0.3), 5) + disc(156, 118, 7, INK) +
  box(84, 134, 72, 62, 16, darker(accent, 0.05)) + box(84, 148, 72, 30, 0, lighter(accent, 0.65)) + box(140, 134, 16, 62, 8, darker(accent, 0.2)) + box(104, 128, 32, 10, 4, INK);

export const cooksystem: Painter = (main, accent) =>
  box(74, 62, 84, 84, 10, main) + box(138, 62, 20, 84, 8, darker(main, 0.18)) + box(70, 52, 92, 14, 7, INK) + box(108, 44, 24, 10, 4, INK) +
  stroke('M158 78 H184 V122 H160', darker(accent, 0.1), 7) +
  [98, 112, 126].map((y) => stroke(`M84 ${y} H${y === 112 ? 104 : 96}`, lighter(main, 0.55), 3)).join('') +
  box(80, 144, 72, 14, 3, accent) + [88, 102, 116, 130].map((x) => box(x, 147, 8, 8, 2, '#f0a23c')).join('') +
  box(86, 160, 60, 38, 12, lighter(accent, 0.25)) + box(132, 160, 14, 38, 6, accent);
