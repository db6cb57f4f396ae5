/** Kettles, cups, pans, coffee and tea. */
import { INK, box, darker, disc, lighter, oval, shape, stroke, turned, type Painter } from './paint.ts';

const STEEL = '#b8c0c6';

/** Two wisps of steam rising from (x, y). */
const steam = (x: number, y: number): string =>
  `<g opacity="0.7">${stroke(`M${x - 10} ${y} q-8 -10 0 -20 q8 -10 0 -20`, '#ffffff', 4)}${stroke(`M${x + 10} ${y} q-8 -10 0 -20 q8 -10 0 -20`, '#ffffff', 4)}</g>`;

export const kettle: Painter = (main, accent) =>
  stroke('M92 86 Q84 44 120 42 Q156 44 150 86', accent, 9) + shape('M158 110 L196 84 L204 94 L172 148 Z', darker(main, 0.2)) +
  shape('M82 88 H156 L176 182 Q176 194 164 194 H74 Q62 194 62 182 Z', main) + shape('M138 88 H156 L176 182 Q176 194 164 194 H146 Z', darker(main, 0.14)) +
  box(78, 78, 82, 14, 7, darker(main, 0.2)) + disc(119, 74, 8, accent) + stroke('M80 120 Q76 150 74 172', lighter(main, 0.5), 5) + box(60, 186, 118, 10, 5, INK);

export const gooseneck: Painter = (main, accent) =>
  stroke('M156 172 Q190 170 184 128 Q180 96 208 92', darker(main, 0.1), 9) + stroke('M72 102 H44 V168 H70', accent, 10) +
  shape('M84 94 H146 L166 180 Q166 192 154 192 H76 Q64 192 64 180 Z', main) + shape('M130 94 H146 L166 180 Q166 192 154 192 H138 Z', darker(main, 0.25)) +
  oval(115, 92, 34, 8, darker(main, 0.3)) + disc(115, 78, 9, accent) + stroke('M84 122 Q80 150 78 172', lighter(main, 0.35), 5) + box(56, 190, 122, 10, 5, INK) + disc(162, 195, 3, '#e2b13c');

export const mug: Painter = (main, accent) =>
  steam(108, 72) + stroke('M154 108 Q194 106 190 138 Q186 166 152 162', main, 13) +
  shape('M58 88 H158 V168 Q158 194 132 194 H84 Q58 194 58 168 Z', main) + shape('M136 88 H158 V168 Q158 194 132 194 H118 Q140 180 136 88 Z', darker(main, 0.12)) +
  oval(108, 88, 50, 12, lighter(main, 0.3)) + oval(108, 90, 42, 8, '#5a3b28') + stroke('M58 88 A50 12 0 0 1 158 88', accent, 4) + stroke('M72 112 V160', lighter(main, 0.5), 5);

export const travelmug: Painter = (main, accent) =>
  shape('M78 84 H162 L152 190 Q151 198 142 198 H98 Q89 198 88 190 Z', main) + shape('M142 84 H162 L152 190 Q151 198 142 198 H134 Z', darker(main, 0.18)) +
  box(72, 66, 96, 20, 8, INK) + box(84, 54, 72, 16, 7, darker(main, 0.4)) + box(126, 48, 22, 10, 4, accent) + shape('M82 122 H158 L155 152 H85 Z', accent) + stroke('M92 96 L94 114', lighter(main, 0.5), 5);

export const flask: Painter = (main, accent) =>
  box(94, 36, 52, 40, 8, accent) + stroke('M100 46 H140 M100 56 H140 M100 66 H140', lighter(accent, 0.25), 3) + box(90, 74, 60, 10, 3, STEEL) +
  box(80, 82, 80, 118, 16, main) + box(140, 82, 20, 118, 12, darker(main, 0.16)) + stroke('M92 100 V180', lighter(main, 0.4), 5) + shape('M108 152 L120 130 L128 142 L134 134 L144 152 Z', lighter(main, 0.6));

export const pan: Painter = (main, accent) =>
  turned(-18, box(156, 108, 66, 20, 9, darker(main, 0.2)) + disc(210, 118, 4, lighter(main, 0.6)) + disc(104, 120, 74, main) + disc(104, 120, 60, accent) + shape('M104 60 A60 60 0 0 1 104 180 A74 74 0 0 0 104 60 Z', darker(accent, 0.18)) + stroke('M64 92 Q78 72 100 70', lighter(accent, 0.35), 5)) +
  disc(100, 126, 17, '#fbf4e3') + disc(103, 125, 8, '#eab53e');

export const casserole: Painter = (main, accent) =>
  box(28, 122, 34, 16, 8, accent) + box(178, 122, 34, 16, 8, accent) + shape('M48 110 H192 V164 Q192 196 160 196 H80 Q48 196 48 164 Z', main) + shape('M166 110 H192 V164 Q192 196 160 196 H140 Q170 180 166 110 Z', darker(main, 0.16)) +
  shape('M44 110 Q48 74 120 72 Q192 74 196 110 Z', lighter(main, 0.1)) + box(40, 104, 160, 12, 6, accent) + box(106, 56, 28, 14, 7, '#c7a35a') + box(114, 66, 12, 8, 2, darker(main, 0.4)) + stroke('M66 130 V162', lighter(main, 0.4), 6);

export const pots: Painter = (main, accent) =>
  stroke('M174 158 H214', INK, 9) + box(62, 126, 116, 70, 10, main) + box(150, 126, 28, 70, 8, darker(main, 0.2)) + oval(120, 126, 58, 10, lighter(main, 0.4)) +
  stroke('M158 98 H198', INK, 8) + box(76, 82, 88, 46, 8, lighter(main, 0.15)) + box(142, 82, 22, 46, 6, darker(main, 0.1)) + oval(120, 82, 44, 9, lighter(main, 0.5)) + oval(120, 70, 46, 9, darker(main, 0.1)) + disc(120, 60, 8, accent);

export const knife: Painter = (main, accent) =>
  turned(-28, shape('M122 104 L206 98 Q216 110 206 122 Q180 140 122 136 Z', accent) + stroke('M130 128 Q176 130 204 116', lighter(accent, 0.6), 3) + shape('M126 100 V140 Q70 152 34 138 Q24 122 34 108 Q74 90 126 100 Z', main) + shape('M126 124 V140 Q70 152 34 138 Q30 132 30 128 Q76 138 126 124 Z', darker(main, 0.18)) + box(114, 98, 16, 44, 5, STEEL) + disc(54, 122, 4, STEEL) + disc(92, 120, 4, STEEL));

export const board: Painter = (main, accent) =>
  turned(-24, box(44, 76, 136, 88, 30, main) + box(172, 106, 50, 28, 13, main) + disc(208, 120, 6, '#fbf4e3') + ['M60 96 Q110 84 164 98', 'M56 116 Q110 100 172 118', 'M60 138 Q116 122 168 140', 'M92 108 q14 -8 26 0 q-12 10 -26 0'].map((d) => stroke(d, accent, 2.5)).join('') + stroke('M64 86 H150', lighter(main, 0.35), 4));

export const coffeebag: Painter = (main, accent) =>
  shape('M72 62 H168 L176 186 Q176 198 164 198 H76 Q64 198 64 186 Z', main) + shape('M146 62 H168 L176 186 Q176 198 164 198 H150 Z', darker(main, 0.18)) + box(70, 44, 100, 22, 4, darker(main, 0.25)) + stroke('M76 55 H164', accent, 3) +
  disc(120, 92, 4, darker(main, 0.5)) + box(84, 112, 72, 62, 8, accent) + turned(0, oval(120, 142, 15, 21, darker(main, 0.25)) + stroke('M120 122 Q110 134 120 142 Q130 152 120 163', accent, 4));

export const teatin: Painter = (main, accent) =>
  box(70, 70, 100, 126, 8, main) + box(146, 70, 24, 126, 8, darker(main, 0.16)) + box(66, 48, 108, 30, 8, darker(main, 0.2)) + stroke('M74 58 H160', lighter(main, 0.3), 4) + disc(120, 136, 34, accent) +
  shape('M120 160 Q92 142 120 110 Q148 142 120 160 Z', darker(main, 0.15)) + stroke('M120 118 V166', accent, 3);

export const dripper: Painter = (main, accent) =>
  stroke('M160 84 Q190 84 180 108 Q172 122 150 120', main, 10) + shape('M62 66 H166 L134 134 H94 Z', main) + shape('M146 66 H166 L134 134 H124 Z', darker(main, 0.12)) + shape('M70 60 H158 L150 74 H78 Z', '#fffdf6') + box(76, 132, 76, 12, 6, darker(main, 0.08)) +
  stroke('M114 146 V158', accent, 4) + shape('M78 148 H150 L160 188 Q160 198 150 198 H78 Q68 198 68 188 Z', '#dfe8ea') + shape('M73 172 H155 L160 188 Q160 198 150 198 H78 Q68 198 68 188 Z', accent);

export const grinder: Painter = (main, accent) =>
  stroke('M120 46 H176', darker(main, 0.35), 8) + box(168, 30, 18, 30, 8, accent) + box(112, 42, 16, 24, 3, darker(main, 0.35)) + box(90, 62, 60, 134, 12, main) + box(132, 62, 18, 134, 9, darker(main, 0.2)) + box(88, 112, 64, 34, 4, accent) + stroke('M100 76 V104 M100 154 V184', lighter(main, 0.5), 5) + oval(120, 64, 30, 6, lighter(main, 0.3));

export const press: Painter = (main, accent) =>
  stroke('M156 104 Q188 104 186 138 Q184 166 156 164', darker(main, 0.1), 11) + box(117, 34, 6, 40, 2, accent) + disc(120, 34, 10, INK) + box(76, 62, 88, 18, 8, accent) + box(80, 78, 80, 120, 14, main) + box(140, 78, 20, 120, 10, darker(main, 0.16)) + stroke('M92 96 V176', lighter(main, 0.4), 5) + box(80, 150, 80, 8, 0, accent);

export const bottle: Painter = (main, accent) =>
  stroke('M108 44 Q120 26 132 44', accent, 6) + box(100, 42, 40, 26, 6, accent) + shape('M102 68 H138 Q140 84 158 96 V186 Q158 200 144 200 H96 Q82 200 82 186 V96 Q100 84 102 68 Z', main) + shape('M128 68 H138 Q140 84 158 96 V186 Q158 200 144 200 H134 Q146 130 128 68 Z', darker(main, 0.16)) + stroke('M94 108 V180', lighter(main, 0.45), 5) + stroke('M112 146 q8 -8 16 0 q8 8 16 0', lighter(main, 0.6), 4);
