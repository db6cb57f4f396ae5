/** Poles, filters, power, small gear. */
import { INK, box, darker, disc, lighter, oval, shape, stroke, turned, type Painter } from './paint.ts';

const MESH = '#9db8c6';

export const poles: Painter = (main, accent) => {
  const pole = box(116, 62, 8, 132, 3, main) + box(112, 22, 16, 48, 7, '#c08a4e') + box(110, 18, 20, 10, 5, INK) + box(113, 104, 14, 12, 3, accent) + oval(120, 184, 13, 4, accent) + stroke('M120 194 V206', '#9aa3ab', 4) + stroke('M118 28 Q96 40 104 62 Q112 66 114 52', darker(accent, 0.2), 4);
  return turned(-14, `<g transform="translate(-18 0)">${pole}</g>`) + turned(14, `<g transform="translate(18 0)">${pole}</g>`);
};

export const filter: Painter = (main, accent) =>
  box(106, 32, 28, 18, 5, INK) + shape('M92 50 H148 L154 84 H86 Z', accent) + [98, 109, 120, 131, 142].map((x) => stroke(`M${x} 54 V80`, MESH, 2)).join('') + box(84, 82, 72, 14, 5, darker(main, 0.3)) +
  `<g opacity="0.85">${shape('M88 96 H152 Q166 130 158 178 Q156 198 138 198 H102 Q84 198 82 178 Q74 130 88 96 Z', main)}</g>` + shape('M79 138 Q100 128 120 138 Q140 148 161 138 Q162 160 158 178 Q156 198 138 198 H102 Q84 198 82 178 Z', darker(main, 0.14)) + stroke('M94 110 Q90 124 90 132', '#ffffff', 4);

export const powerbank: Painter = (main, accent) =>
  stroke('M120 60 Q120 30 150 30 Q190 30 188 70 Q186 96 204 100', accent, 5) + box(112, 46, 16, 18, 3, '#9aa3ab') + box(74, 60, 92, 138, 16, main) + box(142, 60, 24, 138, 14, darker(main, 0.2)) + shape('M124 98 L100 138 H118 L112 168 L140 124 H122 Z', accent) + [90, 102, 114].map((x) => disc(x, 182, 3.5, lighter(main, 0.7))).join('');

export const binoculars: Painter = (main, accent) =>
  box(64, 54, 40, 22, 6, INK) + box(136, 54, 40, 22, 6, INK) + shape('M62 74 H106 L116 170 H44 Z', main) + shape('M134 74 H178 L196 170 H124 Z', darker(main, 0.1)) + box(100, 92, 40, 38, 8, darker(main, 0.3)) + box(112, 80, 16, 26, 5, accent) + box(40, 164, 78, 30, 8, darker(main, 0.35)) + box(122, 164, 78, 30, 8, darker(main, 0.35)) + oval(79, 192, 30, 7, '#9db8c6') + oval(161, 192, 30, 7, '#9db8c6') + stroke('M72 88 L60 156', lighter(main, 0.35), 4);

export const umbrella: Painter = (main, accent) =>
  stroke('M120 54 V176 Q120 196 138 196 Q154 194 152 180', accent, 8) + shape('M24 126 Q36 50 120 46 Q204 50 216 126 Q196 108 176 126 Q158 108 148 126 Q134 110 120 126 Q106 110 92 126 Q82 108 64 126 Q44 108 24 126 Z', main) + shape('M120 46 Q150 76 148 126 Q158 108 176 126 Q172 76 120 46 Z', darker(main, 0.14)) + shape('M120 46 Q204 50 216 126 Q196 108 176 126 Q172 76 120 46 Z', darker(main, 0.24)) + stroke('M120 36 V46', accent, 6) + stroke('M92 124 Q92 76 118 50', lighter(main, 0.25), 3);

export const firstaid: Painter = (main, accent) =>
  box(52, 78, 136, 118, 18, main) + box(160, 78, 28, 118, 14, darker(main, 0.16)) + box(46, 58, 148, 26, 12, darker(main, 0.2)) + box(58, 62, 10, 44, 3, INK) + box(172, 62, 10, 44, 3, INK) + disc(120, 140, 38, accent) + box(110, 116, 20, 48, 3, main) + box(96, 130, 48, 20, 3, main);

export const towel: Painter = (main, accent) =>
  stroke('M30 60 H210', '#8a5a36', 8) + shape('M62 58 H178 V186 Q120 194 62 186 Z', main) + shape('M152 58 H178 V186 Q164 188 150 190 Z', darker(main, 0.12)) + box(62, 58, 116, 12, 0, lighter(main, 0.3)) + shape('M62 148 H178 V158 H62 Z M62 166 H178 V171 H62 Z', accent) + stroke('M84 78 V140 M104 80 V142', darker(main, 0.1), 3);
