/** The tab *Side by side*: a column an article, the pinned ones staying in sight. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { columnText } from './column.js';
import { pinSign } from './columns-menu.js';
import { dotsWidth } from './dots.js';
import type { Filter, Lookup } from './lookup.js';
import { masthead, outletBar } from './masthead.js';
import { wires, type Drawn } from './stage.js';
import { severalYears } from './words.js';
import { phrase } from '../words/phrase.js';

export interface Columned {
  lookup: Lookup;
  filter: Filter[];
  texts?: Record<string, string>;
  /** Whether there is room for one column only, and which it is. */
  narrow: boolean;
  current: number;
  /** How many columns may stay in sight while the others scroll. */
  sticky: number;
  wires: Drawn[];
}

/** Up to four columns share the room; more of them keep a readable width, and the row scrolls sideways. */
export const leastWidth = (columns: number) =>
  columns > 4 ? 'max(calc(272px * var(--type)), calc(var(--room) / 4.2))' : 'calc(264px * var(--type))';

/** How many columns can be pinned so that a further one has room beside them. */
export const roomToPin = (width: number, columns: number, type: number) => {
  const least = columns > 4 ? Math.max(272 * type, (width - 56) / 4.2) : 264 * type;
  return Math.max(1, Math.floor((width - 56) / least) - 1);
};

export function sideBySide(shown: Columned): TemplateResult {
  const { lookup, narrow, filter } = shown;
  const columns = lookup.shown;
  const measures = `--columns: ${columns}; --least: ${leastWidth(columns)}; --dots: ${dotsWidth(columns)}px`;
  return html`<div
    class="cols ${narrow ? 'one' : ''} ${filter.includes('shared') ? 'only-shared' : ''}"
    style=${measures}
    role="tabpanel"
    aria-label=${phrase('tab.side-by-side')}
  >
    ${repeat(
      lookup.inSight,
      (i) => lookup.reading.articles[i].sigil,
      (i) => column(i, shown),
    )}
    ${wires(shown.wires)}
  </div>`;
}

function column(i: number, { lookup, filter, texts, narrow, current, sticky }: Columned): TemplateResult {
  const article = lookup.reading.articles[i];
  return html`<article
    class="col ${article.copyOf ? 'copy' : ''} ${i < sticky ? 'pinned' : ''} ${i === lookup.shown - 1 ? 'last' : ''}"
    style="--o: ${lookup.colour(i)}; --k: ${i}"
    data-sigil=${article.sigil}
    lang=${article.language ?? nothing}
    dir=${article.dir}
    aria-labelledby="outlet-${article.sigil}"
    ?hidden=${narrow && i !== current}
  >
    ${guard([lookup, texts, filter.join()], () => [
      outletBar(article, i < lookup.pinned ? html`<span class="pin" title=${phrase('pinned')}>${pinSign()}<span class="unseen">${phrase('pinned-said')}</span></span>` : nothing),
      masthead(article, lookup, severalYears(lookup.reading.articles), texts),
      html`<div class="body">${columnText({ lookup, article, column: i, filter: new Set(filter) })}</div>`,
    ])}
  </article>`;
}
