/** The dots in the gutter: one an article, in column order, in two rows. Five shapes, told apart without colour. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { State } from '../reading-model.js';

const size = 7;
const step = 9;
const r = 2.9;

export const dotsAcross = (articles: number) => Math.ceil(articles / 2);
export const dotsWidth = (articles: number) => dotsAcross(articles) * step - (step - size);

const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

type Stroke = 'full' | 'own' | 'ring' | 'dashed' | 'cross';

/** What a state is drawn with. All dots of one kind beside a sentence make one path: long articles stay light. */
function strokes(state: State, x: number, y: number, own: boolean): [Stroke, string][] {
  switch (state) {
    case 'found':
      return [[own ? 'own' : 'full', circle(x, y, 3.4)]];
    case 'partly':
      return [
        ['ring', circle(x, y, r)],
        ['full', `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`],
      ];
    case 'differs':
      return [['cross', `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`]];
    case 'notFound':
      return [['ring', circle(x, y, r)]];
    case 'notCheckable':
      return [['dashed', circle(x, y, r)]];
  }
}

function paths(states: State[], own: number): [Stroke, string][] {
  const across = dotsAcross(states.length);
  const drawn = new Map<Stroke, string>();
  states.forEach((state, i) => {
    const x = (i % across) * step + size / 2;
    const y = Math.floor(i / across) * step + size / 2;
    for (const [stroke, d] of strokes(state, x, y, i === own)) drawn.set(stroke, (drawn.get(stroke) ?? '') + d);
  });
  return [...drawn];
}

const draw = (states: State[], own: number) => paths(states, own).map(([stroke, d]) => svg`<path class=${stroke} d=${d}></path>`);

const drawn = new Map<string, TemplateResult[]>();

function drawOnce(states: State[], own: number): TemplateResult[] {
  const key = `${own} ${states.join()}`;
  const known = drawn.get(key) ?? draw(states, own);
  drawn.set(key, known);
  return known;
}

/** `words` says the same for those who hear the page; `own` is the column the sentence stands in, `evidence` what
 *  a press on them shows. */
export function dotsOf(states: State[], own: number, words: string, evidence?: string): TemplateResult | typeof nothing {
  if (states.length === 0) return nothing;
  const width = dotsWidth(states.length);
  const height = states.length > dotsAcross(states.length) ? size + step : size;
  return html`<svg class="dots" role="img" data-evidence=${evidence ?? nothing} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <title>${words}</title>
    ${drawOnce(states, own)}
  </svg>`;
}

/** A single dot beside a word, for keys and lists. */
export function dot(state: State): TemplateResult {
  return html`<svg class="dot" aria-hidden="true" width="9" height="9" viewBox="0 0 7 7">${drawOnce([state], -1)}</svg>`;
}
