/** Clothing. */
import { INK, box, darker, disc, lighter, oval, shape, stroke, turned, type Painter } from './paint.ts';

/** Body and two long sleeves, as a jacket laid flat. */
function body(main: string, sleeves = true): string {
  return (
    (sleeves
      ? shape('M84 62 Q60 68 52 96 L36 176 Q36 184 44 186 L58 188 L84 116 Z', darker(main, 0.08)) +
        shape('M156 62 Q180 68 188 96 L204 176 Q204 184 196 186 L182 188 L156 116 Z', darker(main, 0.24))
      : '') +
    shape('M88 58 Q120 72 152 58 L162 74 Q166 130 164 190 Q120 200 76 190 Q74 130 78 74 Z', main) +
    shape('M152 58 L162 74 Q166 130 164 190 Q150 194 140 195 Q150 120 144 62 Z', darker(main, 0.12))
  );
}

export const jacket: Painter = (main, accent) =>
  shape('M88 64 Q84 30 120 30 Q156 30 152 64 Q120 80 88 64 Z', darker(main, 0.14)) + oval(120, 56, 20, 14, darker(main, 0.5)) +
  body(main) +
  stroke('M120 68 V194', accent, 5) + stroke('M92 128 L100 156 M148 128 L140 156', accent, 4) + box(134, 92, 18, 8, 3, lighter(main, 0.4)) +
  stroke('M40 172 L62 176 M200 172 L178 176', accent, 5);

export const puffer: Painter = (main, accent) =>
  shape('M90 62 Q88 34 120 34 Q152 34 150 62 Q120 76 90 62 Z', darker(main, 0.2)) +
  body(main) +
  [90, 112, 134, 156, 176].map((y) => stroke(`M78 ${y} Q99 ${y + 8} 119 ${y} Q141 ${y + 8} 163 ${y}`, accent, 3)).join('') +
  stroke('M70 84 L80 92 M60 110 L76 116 M52 136 L68 142 M46 160 L62 166 M170 84 L160 92 M180 110 L164 116 M188 136 L172 142 M194 160 L178 166', accent, 3) +
  stroke('M120 66 V194', INK, 3);

export const vest: Painter = (main, accent) =>
  shape('M96 60 Q96 46 120 46 Q144 46 144 60 Q120 74 96 60 Z', darker(main, 0.25)) +
  body(main, false) + shape('M78 74 Q90 92 76 124 Z M162 74 Q150 92 164 124 Z', accent) +
  [104, 130, 156].map((y) => stroke(`M80 ${y} Q100 ${y + 8} 119 ${y} Q141 ${y + 8} 161 ${y}`, accent, 3)).join('') +
  stroke('M120 66 V194', INK, 3) + stroke('M90 150 L96 174 M150 150 L144 174', INK, 3);

export const fleece: Painter = (main, accent) =>
  shape('M94 62 L98 42 Q120 34 142 42 L146 62 Q120 76 94 62 Z', accent) +
  body(main) + stroke('M120 44 V120', darker(accent, 0.2), 4) + disc(120, 122, 4, INK) + box(130, 92, 24, 22, 4, accent) +
  [[96, 100], [104, 128], [92, 152], [112, 170], [140, 148], [134, 176], [152, 130]].map(([x = 0, y = 0]) => stroke(`M${x} ${y} q4 -5 8 0`, lighter(main, 0.3), 2.5)).join('') +
  stroke('M40 174 L60 179 M200 174 L180 179', accent, 7);

export const tee: Painter = (main, accent) =>
  shape('M84 60 Q66 66 44 96 L64 122 L82 106 Z', darker(main, 0.06)) + shape('M156 60 Q174 66 196 96 L176 122 L158 106 Z', darker(main, 0.22)) +
  body(main, false) + stroke('M92 60 Q120 84 148 60', accent, 6) + stroke('M48 98 L66 120 M192 98 L174 120', accent, 4) + box(134, 100, 14, 10, 2, lighter(main, 0.35));

export const longsleeve: Painter = (main, accent) =>
  body(main) + stroke('M92 60 Q120 82 148 60', accent, 6) + stroke('M82 76 Q92 112 80 150 M158 76 Q148 112 160 150', lighter(main, 0.25), 2.5) +
  stroke('M40 172 L62 176 M200 172 L178 176', accent, 6);

export const trousers: Painter = (main, accent) =>
  shape('M82 44 H158 L172 194 Q172 198 166 198 H140 L122 104 H118 L100 198 H74 Q68 198 68 194 Z', main) +
  shape('M140 44 H158 L172 194 Q172 198 166 198 H154 Z', darker(main, 0.16)) +
  box(82, 42, 76, 14, 4, accent) + box(114, 44, 12, 10, 3, lighter(main, 0.4)) + stroke('M120 56 V100', accent, 3) + stroke('M88 62 Q92 82 80 88 M152 62 Q148 82 160 88', accent, 3) +
  box(76, 124, 24, 28, 4, lighter(main, 0.14)) + stroke('M76 132 H100', accent, 2.5);

export const beanie: Painter = (main, accent) =>
  shape('M62 148 Q58 56 120 56 Q182 56 178 148 Z', main) + shape('M150 64 Q182 84 178 148 H158 Q166 96 150 64 Z', darker(main, 0.14)) +
  [84, 102, 120, 138, 156].map((x) => stroke(`M${x} 146 Q${120 + (x - 120) * 0.9} 96 ${120 + (x - 120) * 0.4} 62`, accent, 3)).join('') +
  box(54, 138, 132, 44, 14, darker(main, 0.06)) + [70, 88, 106, 124, 142, 160].map((x) => stroke(`M${x + 5} 146 V174`, accent, 3.5)).join('') + box(142, 152, 22, 14, 2, '#f6efe2');

export const gloves: Painter = (main, accent) => {
  const glove = (fill: string): string =>
    shape('M84 196 V146 L66 122 Q60 112 68 108 Q76 104 84 114 L92 124 V66 Q92 58 99 58 Q106 58 106 66 V54 Q106 46 113 46 Q120 46 120 54 V62 Q120 56 127 56 Q134 56 134 64 V82 Q136 76 142 78 Q148 80 148 88 V150 L144 196 Z', fill) +
    box(80, 176, 68, 24, 6, accent) + stroke('M106 66 V108 M120 62 V108 M134 82 V110', darker(main, 0.4), 2.5);
  return `<g transform="translate(34 6) rotate(8 120 120)">${glove(darker(main, 0.2))}</g><g transform="translate(-22 2) rotate(-6 120 120)">${glove(main)}</g>`;
};

export const socks: Painter = (main, accent) => {
  const sock = (fill: string): string =>
    shape('M92 44 H138 V124 Q138 138 148 146 L174 166 Q186 178 176 190 Q166 200 148 194 L104 172 Q92 164 92 148 Z', fill) +
    box(90, 40, 50, 22, 6, accent) + shape('M158 154 L174 166 Q186 178 176 190 Q166 200 150 195 Q144 172 158 154 Z', accent) + shape('M92 138 Q108 142 112 176 L104 172 Q92 164 92 148 Z', accent);
  return `<g transform="translate(20 -4)">${sock(darker(main, 0.18))}</g><g transform="translate(-24 4)">${sock(main)}</g>`;
};

export const sunhat: Painter = (main, accent) =>
  turned(-6, oval(120, 150, 92, 34, darker(main, 0.08)) + shape('M72 148 Q70 82 120 82 Q170 82 168 148 Q120 168 72 148 Z', main) + shape('M146 88 Q170 100 168 148 Q160 152 150 154 Q160 116 146 88 Z', darker(main, 0.12)) +
    shape('M71 132 Q120 152 169 132 L168 148 Q120 168 72 148 Z', accent) + stroke('M36 158 Q120 196 204 158', lighter(main, 0.3), 3));
