/** Blankets, cushions, candles, fireside. */
import { INK, box, darker, disc, lighter, oval, shape, stroke, type Painter } from './paint.ts';

const flame = (x: number, y: number): string =>
  shape(`M${x} ${y - 26} Q${x + 12} ${y - 10} ${x} ${y} Q${x - 12} ${y - 10} ${x} ${y - 26} Z`, '#f0a23c') + shape(`M${x} ${y - 14} Q${x + 5} ${y - 6} ${x} ${y - 1} Q${x - 5} ${y - 6} ${x} ${y - 14} Z`, '#fbe39a');

export const blanket: Painter = (main, accent) => {
  const fringe = [52, 64, 76, 88, 100, 112, 124, 136, 148, 160, 172, 184].map((x) => stroke(`M${x} 184 v12`, darker(main, 0.1), 3.5)).join('');
  return (
    fringe + box(44, 142, 152, 46, 14, darker(main, 0.12)) + box(44, 142, 152, 12, 6, lighter(main, 0.1)) + box(48, 104, 146, 44, 14, main) + box(48, 104, 146, 12, 6, lighter(main, 0.18)) +
    box(52, 70, 140, 40, 14, darker(main, 0.06)) + box(52, 70, 140, 12, 6, lighter(main, 0.22)) + box(86, 70, 16, 118, 0, accent) + box(108, 70, 6, 118, 0, lighter(accent, 0.25)) + stroke('M56 112 H188 M52 150 H190', darker(main, 0.3), 2)
  );
};

export const cushion: Painter = (main, accent) =>
  shape('M50 58 Q120 74 190 58 Q202 56 200 70 Q186 124 200 180 Q202 194 188 192 Q120 178 52 192 Q38 194 40 180 Q54 124 40 70 Q38 56 50 58 Z', main) +
  shape('M190 58 Q202 56 200 70 Q186 124 200 180 Q202 194 188 192 Q160 186 136 184 Q182 150 190 58 Z', darker(main, 0.1)) +
  stroke('M66 78 Q120 88 174 78 Q166 124 174 172 Q120 162 66 172 Q74 124 66 78 Z', accent, 3) + stroke('M104 118 q16 12 32 0 M110 134 q10 6 20 0', accent, 3);

export const candle: Painter = (main, accent) =>
  flame(120, 84) + stroke('M120 84 V98', INK, 3) + `<g opacity="0.9">${box(72, 92, 96, 104, 12, lighter(main, 0.35))}</g>` + box(78, 104, 84, 88, 8, accent) + oval(120, 104, 42, 8, lighter(accent, 0.35)) + box(84, 124, 72, 50, 4, main) + stroke('M100 140 H140 M108 150 H132 M112 160 H128', lighter(main, 0.6), 3) + stroke('M80 100 V186', '#ffffff', 3);

export const candles: Painter = (main, accent) => {
  const heights = [92, 76, 100, 84, 94, 80];
  return heights.map((top, i) => { const x = 52 + i * 24; return box(x, top, 16, 186 - top, 4, main) + box(x + 10, top, 6, 186 - top, 3, darker(main, 0.15)) + stroke(`M${x + 8} ${top} v-9`, INK, 2) + (i === 2 ? flame(x + 8, top - 4) : ''); }).join('') + box(44, 140, 154, 22, 4, accent) + stroke('M121 140 q-18 -16 -24 -2 q6 8 24 2 q18 -16 24 -2 q-6 8 -24 2', lighter(accent, 0.5), 4);
};

export const logcarrier: Painter = (main, accent) => {
  const logs = [[84, 116], [120, 112], [156, 116], [102, 92], [138, 92]].map(([x = 0, y = 0]) => disc(x, y, 20, '#8f6239') + disc(x, y, 16, '#dcb483') + `<circle cx="${x}" cy="${y}" r="8" fill="none" stroke="#b98a57" stroke-width="2"/>`).join('');
  return stroke('M70 118 Q78 40 120 40 Q162 40 170 118', darker(accent, 0.25), 7) + logs + shape('M44 120 Q120 142 196 120 Q200 196 120 196 Q40 196 44 120 Z', main) + shape('M166 128 Q184 125 196 120 Q200 190 136 196 Q170 170 166 128 Z', darker(main, 0.14)) + stroke('M70 118 Q76 150 84 190 M170 118 Q164 150 156 190', accent, 9);
};

export const firebowl: Painter = (main, accent) =>
  shape('M120 44 Q168 84 156 120 Q150 140 120 140 Q90 140 84 120 Q76 84 120 44 Z', accent) + shape('M124 76 Q150 102 142 122 Q136 136 120 136 Q102 136 98 122 Q96 100 124 76 Z', '#f0a23c') + shape('M118 104 Q132 118 128 128 Q124 136 118 136 Q110 134 109 126 Q108 116 118 104 Z', '#fbe39a') +
  stroke('M70 136 L108 120 M172 136 L130 118', '#7b5537', 10) + stroke('M84 176 L70 198 M156 176 L170 198', main, 9) + shape('M32 132 H208 Q200 186 120 186 Q40 186 32 132 Z', main) + shape('M172 132 H208 Q200 180 136 186 Q172 166 172 132 Z', darker(main, 0.3)) + box(26, 126, 188, 11, 5, lighter(main, 0.2));
