/** The tab *Aligned*: rows of passages that say the same, a column an article. Empty cells say what was not found. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../reading-model.js';
import { onlyButton, runsIn, type ColumnPaint } from './column.js';
import { personTags } from './decided.js';
import { dot } from './dots.js';
import type { Filter, Lookup } from './lookup.js';
import { alignedRows, type Passage, type Row } from './rows.js';
import { onlyTag, stateWords } from './words.js';
import { phrase } from '../words/phrase.js';

interface Table {
  lookup: Lookup;
  base: number;
  /** The columns as they are shown: the base first. */
  order: number[];
  filter: ReadonlySet<Filter>;
}

export function alignedTab(lookup: Lookup, base: number, filter: ReadonlySet<Filter>, choose: (column: number) => void): TemplateResult {
  const order = [base, ...lookup.inSight.filter((i) => i !== base)];
  const table: Table = { lookup, base, order, filter };
  const rows = alignedRows(lookup, base).filter((row) => row.leader < lookup.shown);
  const shown = filter.has('shared') ? rows.filter((row) => holders(row, order) > 1) : rows;
  return html`<div class="sheet wide aligned" role="tabpanel" aria-label=${phrase('tab.aligned')} tabindex="0">
    <table style="--columns: ${order.length}">
      <caption class="unseen">${phrase('aligned.caption', lookup.reading.articles[base].outlet)}</caption>
      <thead>
        <tr>
          ${order.map((i) => head(i, table, choose))}
        </tr>
      </thead>
      <tbody>
        ${shown.map((row) => rowOf(row, table))}
      </tbody>
    </table>
  </div>`;
}

function head(i: number, { lookup, base }: Table, choose: (column: number) => void): TemplateResult {
  const article = lookup.reading.articles[i];
  return html`<th scope="col" style="--o: ${lookup.colour(i)}">
    <span class="outlet">${article.outlet}</span>
    ${i === base
      ? html`<span class="pill">${phrase('aligned.base')}</span>`
      : html`<button type="button" class="pill to-base" title=${phrase('aligned.follow', article.outlet)} @click=${() => choose(i)}>
          ${phrase('aligned.make-base')}<span class="unseen">: ${article.outlet}</span>
        </button>`}
  </th>`;
}

/** How many of the columns that are shown have something in a row. */
const holders = (row: Row, order: number[]) => order.filter((i) => row.cells[i].length > 0).length;

function rowOf(row: Row, table: Table): TemplateResult {
  const [first] = row.cells[row.leader];
  const several = holders(row, table.order) > 1;
  return html`<tr class="${row.leader === table.base ? 'of-base' : ''} ${several ? 'several' : 'single'}">
    ${table.order.map((i) => cellOf(row, i, first, table))}
  </tr>`;
}

function cellOf(row: Row, i: number, first: Passage, table: Table): TemplateResult {
  const article = table.lookup.reading.articles[i];
  const cell = row.cells[i];
  if (cell.length === 0) return empty(first, i, article);
  return html`<td style="--o: ${table.lookup.colour(i)}" class=${article.copyOf ? 'copy' : ''} lang=${article.language ?? nothing} dir=${article.dir}>
    <span class="cell-outlet outlet">${article.outlet}</span>
    ${cell.map((passage, n) => passageOf(passage, i, cell[n - 1], table))}
  </td>`;
}

/** An empty cell speaks only where the row's first passage makes a claim. What carries it may stand in another row, beside
 *  the passage that it resembles more. */
function empty(first: Passage, i: number, article: Article): TemplateResult {
  const state = first.sentence.dots[i];
  if (state === undefined) return html`<td class="none mute"></td>`;
  const elsewhere = state !== 'notFound' && state !== 'notCheckable';
  return html`<td class="none ${elsewhere ? 'mute' : ''}">
    <span class="cell-outlet">${article.outlet}</span
    ><span class="state ${state}">${dot(state)} ${stateWords[state]}${elsewhere ? phrase('aligned.elsewhere') : ''}</span>
  </td>`;
}

function passageOf(passage: Passage, column: number, before: Passage | undefined, table: Table): TemplateResult {
  const { sentence, state } = passage;
  const article = table.lookup.reading.articles[column];
  const paint: ColumnPaint = { lookup: table.lookup, article, column, filter: table.filter };
  const finding = sentence.only && table.filter.has('only') ? table.lookup.findings.get(sentence.only) : undefined;
  const only = finding?.kind === 'only' ? finding.only : undefined;
  const apart = before !== undefined && sentence.i !== before.sentence.i + 1;
  return html`${apart ? html`<span class="apart" aria-hidden="true">…</span>` : nothing}<span
      class="s"
      data-s="${column} ${sentence.i}"
      data-box=${only?.id ?? nothing}
      >${only?.sentence === sentence.i ? onlyButton(only.id, onlyTag(article.outlet, only.copied)) : nothing}${personTags(sentence, article.sigil, table.lookup)}${runsIn(sentence, paint)}
      ${state && state !== 'found' ? html`<span class="state ${state}">${dot(state)} ${stateWords[state]}</span>` : nothing}</span
    > `;
}
