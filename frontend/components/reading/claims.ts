/** The tab *Claims*: each claim once, where it is first made, against every article. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Sentence, State } from '../reading-model.js';
import { dot } from './dots.js';
import { claimId, type Filter, type Lookup } from './lookup.js';
import { onlyTag, stateWords } from './words.js';
import { phrase } from '../words/phrase.js';

interface Row {
  column: number;
  sentence: Sentence;
}

/** A claim found in an earlier column is listed there already; what hidden columns alone claim is not listed. */
function rowsOf(lookup: Lookup): Row[] {
  return lookup.inSight.flatMap((column) =>
    lookup.reading.articles[column].paragraphs
      .flatMap((p) => p.sentences)
      .filter((s) => s.claim && s.dots.length > 0 && !s.dots.slice(0, column).includes('found'))
      .map((sentence) => ({ column, sentence })),
  );
}

const copies = (lookup: Lookup) => lookup.reading.articles.flatMap((a, i) => (a.copyOf ? [i] : []));

function otherDots(row: Row, lookup: Lookup): State[] {
  const skip = new Set([row.column, ...copies(lookup)]);
  return row.sentence.dots.filter((_, i) => !skip.has(i));
}

const tests: [Filter, (row: Row, lookup: Lookup) => boolean][] = [
  ['claim-only', (row) => row.sentence.only !== undefined],
  ['claim-differs', (row) => row.sentence.dots.includes('differs')],
  ['claim-all', (row, lookup) => otherDots(row, lookup).every((dot) => dot === 'found')],
  ['claim-open', (row) => row.sentence.dots.includes('notCheckable')],
];

/** How many claims each switch would show. */
export function claimCounts(lookup: Lookup): Map<Filter, number> {
  const rows = rowsOf(lookup);
  return new Map(tests.map(([id, test]) => [id, rows.filter((row) => test(row, lookup)).length]));
}

export function claimsTab(lookup: Lookup, filter: ReadonlySet<Filter>, selected: string | null): TemplateResult {
  const wanted = tests.filter(([id]) => filter.has(id));
  const rows = rowsOf(lookup).filter((row) => wanted.length === 0 || wanted.some(([, test]) => test(row, lookup)));
  const folded = new Set(filter.has('fold') ? copies(lookup) : []);
  const columns = lookup.inSight.filter((i) => !folded.has(i));
  if (rows.length === 0) return html`<div class="sheet" role="tabpanel" aria-label=${phrase('tab.claims')}><p class="empty">${phrase('claims.none')}</p></div>`;
  return html`<div class="sheet wide" role="tabpanel" aria-label=${phrase('tab.claims')} tabindex="0">
    <table class="claims">
      <thead>
        <tr>
          <th scope="col">${phrase('claims.claim')}</th>
          ${columns.map((i) => head(lookup, i))}
          <th scope="col" class="sum">${phrase('claims.independent')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => claimRow(row, columns, lookup, selected))}
      </tbody>
    </table>
  </div>`;
}

function head(lookup: Lookup, i: number): TemplateResult {
  const article = lookup.reading.articles[i];
  return html`<th scope="col" class="of" style="--o: ${lookup.colour(i)}">
    ${article.outlet}${article.copyOf ? html`<br /><span class="copy-note">${phrase('copy')}</span>` : nothing}
  </th>`;
}

function claimRow(row: Row, columns: number[], lookup: Lookup, selected: string | null): TemplateResult {
  const { sentence, column } = row;
  const article = lookup.reading.articles[column];
  const mark = sentence.only ?? sentence.marks.find((m) => m.kind === 'figure')?.ref ?? claimId(article.sigil, sentence);
  const chosen = mark === selected;
  return html`<tr class="${sentence.only ? 'alone' : ''} ${chosen ? 'chosen' : ''}" data-mark=${mark}>
    <th scope="row">
      <span class="claim" lang=${article.language ?? nothing} dir=${article.dir}>${sentence.text}</span>
      <span class="from">
        <button type="button" class="go outlet" style="--o: ${lookup.colour(column)}" data-go="${column} ${sentence.i}" title=${phrase('panel.column')}>
          ${article.outlet}</button
        >${notes(row, lookup)}
        <button type="button" class="evidence" aria-pressed=${chosen} data-evidence=${mark}>${phrase('claims.evidence')}</button>
      </span>
    </th>
    ${columns.map((i) => cell(sentence.dots[i], i, row, lookup))}
    <td class="sum">${independent(row, lookup)}</td>
  </tr>`;
}

function notes(row: Row, lookup: Lookup) {
  const { sentence, column } = row;
  const finding = sentence.only ? lookup.findings.get(sentence.only) : undefined;
  const only = finding?.kind === 'only' ? finding.only : undefined;
  return [
    only?.assertedBy ? html` · ${phrase('claims.asserted', only.assertedBy)}` : nothing,
    only ? html` · <span class="alone-note">◆ ${onlyTag(lookup.reading.articles[column].outlet, only.copied)}</span>` : nothing,
    ...others(sentence, column, lookup).map((words) => html` · ${words}`),
  ];
}

/** "Meridian Wire has 41", for a figure in the sentence that another outlet gives differently. */
function others(sentence: Sentence, column: number, lookup: Lookup): string[] {
  return sentence.marks.flatMap((mark) => {
    const finding = lookup.findings.get(mark.ref);
    if (finding?.kind !== 'figure') return [];
    return finding.figure.sides
      .filter((side) => lookup.column(side.sigil) !== column)
      .map((side) => phrase('claims.has', lookup.article(side.sigil).outlet, side.words));
  });
}

function cell(state: State, i: number, row: Row, lookup: Lookup): TemplateResult {
  const article = lookup.reading.articles[i];
  const copied = article.copyOf !== undefined && (state === 'found' || state === 'partly');
  return html`<td class="of">
    <span class="state ${state}">${dot(state)} ${copied ? phrase('claims.copied', stateWords[state]) : stateWords[state]}</span>
    <span class="unseen">${phrase(row.column === i ? 'claims.in-own' : 'claims.in', article.outlet)}</span>
  </td>`;
}

function independent(row: Row, lookup: Lookup): string {
  const skip = new Set(copies(lookup));
  const own = lookup.reading.articles.map((_, i) => i).filter((i) => !skip.has(i));
  const holds = own.filter((i) => row.sentence.dots[i] === 'found' || row.sentence.dots[i] === 'partly');
  return phrase('of', holds.length, own.length);
}
