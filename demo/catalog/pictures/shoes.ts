/** Footwear, seen from the side with the toe to the right. */
import { INK, box, darker, disc, lighter, shape, stroke, type Painter } from './paint.ts';

const SOLE = 'M40 170 H196 Q208 172 206 184 Q204 194 190 194 H46 Q36 194 36 182 Z';

/** Little lugs under a sole. */
const lugs = (color: string): string => [46, 66, 86, 130, 150, 170, 188].map((x) => box(x, 190, 12, 9, 2, color)).join('');

const laces = (points: readonly (readonly [number, number])[], color: string): string =>
  points.map(([x, y]) => stroke(`M${x} ${y} l22 9`, color, 4)).join('');

export const boot: Painter = (main, accent) =>
  lugs(accent) + shape(SOLE, accent) +
  shape('M46 172 Q40 120 52 62 Q54 54 64 54 L110 52 Q118 52 120 62 Q122 112 146 124 L184 138 Q204 148 204 172 Z', main) +
  shape('M152 127 L184 138 Q204 148 204 172 H164 Q168 142 152 127 Z', darker(main, 0.18)) + shape('M46 172 Q43 146 46 118 Q72 128 76 172 Z', darker(main, 0.18)) +
  box(50, 48, 72, 18, 9, darker(main, 0.3)) + stroke('M104 68 Q106 118 134 132', darker(main, 0.3), 4) +
  laces([[96, 78], [98, 96], [104, 114], [120, 128]], '#f1e6d0') + stroke('M54 84 H78', lighter(main, 0.3), 4);

export const shoe: Painter = (main, accent) =>
  lugs(accent) + shape(SOLE, lighter(accent, 0.75)) + shape('M36 182 Q36 194 46 194 H190 Q204 194 206 184 Z', accent) +
  shape('M44 172 Q34 128 48 108 Q58 98 66 112 Q76 128 96 112 L112 102 Q120 98 126 106 L150 128 L186 142 Q206 152 204 172 Z', main) +
  shape('M158 131 L186 142 Q206 152 204 172 H170 Q172 148 158 131 Z', darker(main, 0.18)) + shape('M44 172 Q38 146 42 126 Q66 136 70 172 Z', darker(main, 0.18)) +
  stroke('M84 172 Q100 140 116 138 M112 172 Q126 150 140 146', accent, 5) +
  laces([[100, 112], [114, 122], [130, 134]], '#fbf7ef') + stroke('M48 108 Q44 98 50 92', accent, 6);

export const sandal: Painter = (main, accent) =>
  shape('M36 176 Q34 162 52 164 Q100 174 140 164 Q180 156 202 166 Q212 176 202 188 Q196 194 184 194 H48 Q36 192 36 176 Z', accent) +
  shape('M36 184 Q120 186 206 180 Q206 194 188 196 H48 Q36 194 36 184 Z', INK) +
  stroke('M60 168 Q64 124 98 116 Q128 112 132 168', main, 13) + stroke('M146 166 Q150 134 174 134 Q194 138 194 166', main, 13) + stroke('M58 164 Q48 132 62 112 Q84 100 102 116', darker(main, 0.2), 11) +
  stroke('M112 120 Q140 126 160 140', main, 9) + box(88, 106, 22, 14, 4, accent) + box(166, 128, 18, 12, 4, accent);

export const slipper: Painter = (main, accent) =>
  shape('M38 178 H202 Q208 188 196 194 H46 Q36 190 38 178 Z', INK) +
  shape('M40 180 Q34 142 52 134 Q64 132 70 148 Q78 158 96 150 Q116 128 150 132 Q198 140 204 180 Z', main) +
  shape('M160 134 Q198 144 204 180 H174 Q182 150 160 134 Z', darker(main, 0.14)) + stroke('M52 136 Q64 134 72 150 Q80 158 98 150 Q108 138 124 134', accent, 8) +
  stroke('M120 160 q8 -8 16 0 q8 8 16 0', accent, 4);

export const rainboot: Painter = (main, accent) =>
  lugs(accent) + shape('M56 176 H194 Q208 178 204 190 Q202 196 190 196 H60 Z', accent) +
  shape('M62 178 L66 56 Q66 50 74 50 H118 Q126 50 126 58 L128 122 Q130 134 146 138 L180 146 Q204 154 202 178 Z', main) +
  shape('M104 50 H118 Q126 50 126 58 L128 122 Q130 134 146 138 L164 142 Q150 160 124 150 Q108 140 108 100 Z', darker(main, 0.12)) +
  box(62, 48, 68, 16, 8, accent) + stroke('M82 50 Q96 26 110 50', accent, 6) + disc(84, 92, 6, lighter(main, 0.5)) + disc(92, 122, 4, lighter(main, 0.5)) + disc(80, 146, 5, lighter(main, 0.5));
