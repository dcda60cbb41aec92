/** The dots in the gutter: one an article, in column order, in two rows. Five shapes, told apart without colour. */
import { svg, html, nothing, type TemplateResult } from 'lit';
import type { State } from '../reading-model.js';

const size = 7;
const step = 9;

export const dotsAcross = (articles: number) => Math.ceil(articles / 2);
export const dotsWidth = (articles: number) => dotsAcross(articles) * step - (step - size);

const r = 2.9;

function shape(state: State, x: number, y: number, own: boolean) {
  const ring = svg`<circle class="ring" cx=${x} cy=${y} r=${r}></circle>`;
  switch (state) {
    case 'found':
      return svg`<circle class=${own ? 'own' : 'full'} cx=${x} cy=${y} r="3.4"></circle>`;
    case 'partly':
      return svg`${ring}<path class="full" d="M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z"></path>`;
    case 'differs':
      return svg`<path class="cross" d="M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}"></path>`;
    case 'notFound':
      return ring;
    case 'notCheckable':
      return svg`<circle class="ring dashed" cx=${x} cy=${y} r=${r}></circle>`;
  }
}

/** `words` says the same for those who hear the page; `own` is the column the sentence stands in. */
export function dotsOf(states: State[], own: number, words: string): TemplateResult | typeof nothing {
  if (states.length === 0) return nothing;
  const across = dotsAcross(states.length);
  const width = dotsWidth(states.length);
  const height = states.length > across ? size + step : size;
  return html`<svg class="dots" role="img" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <title>${words}</title>
    ${states.map((state, i) =>
      shape(state, (i % across) * step + size / 2, Math.floor(i / across) * step + size / 2, i === own),
    )}
  </svg>`;
}

/** A single dot beside a word, for keys and lists. */
export function dot(state: State): TemplateResult {
  return html`<svg class="dot" aria-hidden="true" width="9" height="9" viewBox="0 0 7 7">
    ${shape(state, size / 2, size / 2, false)}
  </svg>`;
}
