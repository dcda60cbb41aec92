/** When each article was published and updated, on one line of time. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { outletColour, type Lookup } from './lookup.js';
import { fullDate } from './words.js';

interface Times {
  column: number;
  published: number;
  updated?: number;
}

const height = 26;
const width = 1000;

export function timeline(lookup: Lookup): TemplateResult {
  const all = timesOf(lookup);
  if (all.length === 0) return html`<section class="card"><h2>When they came</h2><p class="soft">No article tells its date.</p></section>`;
  const from = Math.min(...all.map((t) => t.published));
  const to = Math.max(...all.map((t) => t.updated ?? t.published));
  const x = (time: number) => (to === from ? width / 2 : 12 + ((time - from) / (to - from)) * (width - 24));
  return html`<section class="card">
    <h2>When they came</h2>
    <table class="bars timeline">
      <tbody>
        ${all.map((t) => row(t, x, lookup))}
      </tbody>
    </table>
    <ul class="key">
      <li>● published</li>
      <li>○ updated</li>
    </ul>
  </section>`;
}

function timesOf(lookup: Lookup): Times[] {
  return lookup.reading.articles
    .flatMap((article, column) => {
      const published = Date.parse(article.published ?? article.updated ?? '');
      const updated = Date.parse(article.updated ?? '');
      return Number.isNaN(published) ? [] : [{ column, published, updated: updated > published ? updated : undefined }];
    })
    .sort((a, b) => a.published - b.published || a.column - b.column);
}

function row(times: Times, x: (time: number) => number, lookup: Lookup): TemplateResult {
  const article = lookup.reading.articles[times.column];
  const at = x(times.published);
  const later = times.updated === undefined ? undefined : x(times.updated);
  return html`<tr style="--o: ${outletColour(times.column)}">
    <th scope="row"><span class="outlet">${article.outlet}</span></th>
    <td class="drawn" aria-hidden="true">
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
        <path class="time-line" d="M0 ${height / 2}H${width}" vector-effect="non-scaling-stroke"></path>
        ${later === undefined ? nothing : svg`<path class="time-span" d="M${at} ${height / 2}H${later}" vector-effect="non-scaling-stroke"></path>`}
      </svg>
      <i class="time-dot" style="inset-inline-start: ${at / 10}%"></i>
      ${later === undefined ? nothing : html`<i class="time-dot later" style="inset-inline-start: ${later / 10}%"></i>`}
    </td>
    <td class="when">
      ${fullDate(article.published ?? article.updated ?? '')}${times.updated && article.updated ? html`<br />updated ${fullDate(article.updated)}` : nothing}
    </td>
  </tr>`;
}
