/** The tab *Claims*: each claim once, where it is first made, against every article. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OnlyIn, Sentence, State } from '../reading-model.js';
import { dot } from './dots.js';
import { claimId, type Filter, type Lookup } from './lookup.js';
import { clauseTag, onlyTag, stateWords } from './words.js';
import { phrase } from '../words/phrase.js';

interface Row {
  column: number;
  sentence: Sentence;
  /** A clause that this outlet alone tells, of a sentence that others tell otherwise. */
  clause?: OnlyIn;
}

/** A claim found in an earlier column is listed there already; what hidden columns alone claim is not listed. */
function rowsOf(lookup: Lookup): Row[] {
  return lookup.inSight.flatMap((column) =>
    lookup.reading.articles[column].paragraphs
      .flatMap((p) => p.sentences)
      .filter((s) => s.claim && s.dots.length > 0 && !s.dots.slice(0, column).includes('found'))
      .flatMap((sentence) => [{ column, sentence }, ...clausesOf(sentence, lookup).map((clause) => ({ column, sentence, clause }))]),
  );
}

function clausesOf(sentence: Sentence, lookup: Lookup): OnlyIn[] {
  return sentence.marks.flatMap((mark) => {
    const finding = mark.kind === 'only' ? lookup.findings.get(mark.ref) : undefined;
    return finding?.kind === 'only' ? [finding.only] : [];
  });
}

/** What every column has of a row: of a clause, what its evidence says. */
function dotsIn(row: Row, lookup: Lookup): State[] {
  const { clause } = row;
  if (!clause) return row.sentence.dots;
  const of = new Map(clause.nearest.map((near) => [lookup.column(near.sigil), near.state]));
  return row.sentence.dots.map((dot, i) => (i === row.column ? 'found' : (of.get(i) ?? dot)));
}

const copies = (lookup: Lookup) => lookup.reading.articles.flatMap((a, i) => (a.copyOf ? [i] : []));

function otherDots(row: Row, lookup: Lookup): State[] {
  const skip = new Set([row.column, ...copies(lookup)]);
  return dotsIn(row, lookup).filter((_, i) => !skip.has(i));
}

const tests: [Filter, (row: Row, lookup: Lookup) => boolean][] = [
  ['claim-only', (row) => row.sentence.only !== undefined || row.clause !== undefined],
  ['claim-differs', (row, lookup) => dotsIn(row, lookup).includes('differs')],
  ['claim-all', (row, lookup) => otherDots(row, lookup).every((dot) => dot === 'found')],
  ['claim-open', (row, lookup) => dotsIn(row, lookup).includes('notCheckable')],
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
  const { sentence, column, clause } = row;
  const article = lookup.reading.articles[column];
  const dots = dotsIn(row, lookup);
  const words = clause?.clause ? sentence.text.slice(clause.clause.start, clause.clause.end) : sentence.text;
  const mark = clause?.id ?? sentence.only ?? sentence.marks.find((m) => m.kind === 'figure')?.ref ?? claimId(article.sigil, sentence);
  const chosen = mark === selected;
  return html`<tr class="${sentence.only || clause ? 'alone' : ''} ${clause ? 'of-clause' : ''} ${chosen ? 'chosen' : ''}" data-mark=${mark}>
    <th scope="row">
      <span class="claim" lang=${article.language ?? nothing} dir=${article.dir}
        >${clause ? html`<span aria-hidden="true">↳ </span><span class="unseen">${phrase('claims.clause')} </span>` : nothing}${words}</span
      >
      <span class="from">
        <button type="button" class="go outlet" style="--o: ${lookup.colour(column)}" data-go="${column} ${sentence.i}" title=${phrase('panel.column')}>
          ${article.outlet}</button
        >${notes(row, lookup)}
        <button type="button" class="evidence" aria-pressed=${chosen} data-evidence=${mark}>${phrase('claims.evidence')}</button>
      </span>
    </th>
    ${columns.map((i) => cell(dots[i], i, row, lookup))}
    <td class="sum">${independent(row, lookup)}</td>
  </tr>`;
}

function notes(row: Row, lookup: Lookup) {
  const { sentence, column, clause } = row;
  if (clause) return html` · <span class="alone-note">◆ ${clauseTag(lookup.reading.articles[column].outlet, clause.copied)}</span>`;
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
  const dots = dotsIn(row, lookup);
  const holds = own.filter((i) => dots[i] === 'found' || dots[i] === 'partly');
  return phrase('of', holds.length, own.length);
}
