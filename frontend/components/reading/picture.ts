/** A drawing on a card: it can be heard, its numbers stand behind it as a table, and it can be saved. */
import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { savePng, saveSvg } from './saving.js';
import { phrase } from '../words/phrase.js';

export interface Picture {
  /** A name for files and ids, as "timeline". */
  id: string;
  title: string;
  /** What it shows in a sentence. */
  said: string;
  width: number;
  height: number;
  drawn: unknown;
  /** The same in numbers: the head, and rows that begin with what they are about. */
  table: { head: string[]; rows: (string | number)[][] };
}

/** As wide as a card is inside, so that words keep their size; `room` is the width of the view. */
export function drawingWidth(room: number): number {
  if (room < 720) return Math.max(240, room - 34);
  const inside = room - 56;
  const beside = Math.max(1, Math.floor((inside + 18) / (520 + 18)));
  return Math.min(760, (inside - 18 * (beside - 1)) / beside - 42);
}

export function pictureCard(picture: Picture): TemplateResult {
  const { id, title, said, width, height, drawn, table } = picture;
  const drawing = (event: Event) => (event.target as Element).closest('.card')!.querySelector<SVGSVGElement>('svg.drawing')!;
  return html`<section class="card" aria-labelledby="picture-${id}">
    <h2 id="picture-${id}">${title}</h2>
    <svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="picture-${id}-title picture-${id}-said">
      <title id="picture-${id}-title">${title}</title>
      <desc id="picture-${id}-said">${said}</desc>
      ${drawn}
    </svg>
    <div class="saves">
      <details class="numbers">
        <summary class="plain">${phrase('picture.numbers')}</summary>
        ${numbers(title, table)}
      </details>
      <button type="button" class="plain" @click=${(e: Event) => saveSvg(drawing(e), id)}>${phrase('picture.svg')}<span class="unseen">: ${title}</span></button>
      <button type="button" class="plain" @click=${(e: Event) => savePng(drawing(e), id)}>${phrase('picture.png')}<span class="unseen">: ${title}</span></button>
    </div>
  </section>`;
}

function numbers(title: string, { head, rows }: Picture['table']): TemplateResult {
  return html`<div class="scrolls" tabindex="0" role="region" aria-label=${phrase('picture.numbers-of', title)}>
    <table class="considered">
      <thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>
        ${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td class=${typeof cell === 'number' ? 'number' : ''}>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

export type Drawn = SVGTemplateResult | SVGTemplateResult[];
