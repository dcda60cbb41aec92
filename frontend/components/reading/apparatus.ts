/** The panel below the text: what is selected, each outlet's wording of it, and the evidence. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Diff, Figure, OnlyIn, Paragraph, Piece, Sentence, Spoken, Statement, Wording } from '../reading-model.js';
import { choicesOf, piecesOf, type Choice } from './choices.js';
import { claimPanel } from './claim-panel.js';
import { decidedOn, decisionPanel, verdicts } from './decided.js';
import { dot } from './dots.js';
import type { Finding, Lookup } from './lookup.js';
import {
  figureHead,
  foundWords,
  natureWords,
  clauseTag, onlyTag,
  percent,
  relationWords,
  score,
  spokenWords,
  statementHead,
  statementNote,
  stateWords,
} from './words.js';
import { phrase } from '../words/phrase.js';

/** What a person may decide in the panel; nothing where they may not. */
export type Asked = (sigil: string) => unknown;

export function apparatus(finding: Finding, lookup: Lookup, editable = false): TemplateResult {
  const choices = editable ? choicesOf(finding, lookup) : [];
  const asked = (sigil: string) => askedOf(choices, sigil, lookup);
  const decided = decidedOn(finding, lookup, editable);
  return html`${panelOf(finding, lookup, asked, decided)} ${finding.kind === 'only' ? nothing : decided}`;
}

function askedOf(choices: Choice[], sigil: string, lookup: Lookup) {
  const i = choices.findIndex((choice) => choice.sigil === sigil);
  return i < 0 ? nothing : verdicts(choices[i], i, lookup);
}

function panelOf(finding: Finding, lookup: Lookup, asked: Asked, decided: unknown): TemplateResult {
  switch (finding.kind) {
    case 'quote':
      return statementPanel(finding.statement, lookup, asked);
    case 'only':
      return onlyPanel(finding.only, lookup, asked, decided);
    case 'figure':
      return figurePanel(finding.figure, lookup, asked);
    case 'claim':
      return claimPanel(finding.sigil, finding.sentence, lookup, asked);
    case 'decision':
      return decisionPanel(finding.decision, lookup);
  }
}

export const head = (title: unknown, note: unknown) =>
  html`<h2 class="panel-title" tabindex="-1">${title}</h2>
    <p class="panel-note">${note}</p>`;

/** The outlet's name; pressing it shows the passage in its column. */
export function outlet(sigil: string, sentence: number | undefined, lookup: Lookup): TemplateResult {
  const column = lookup.column(sigil);
  const name = lookup.reading.articles[column].outlet;
  const colour = `--o: ${lookup.colour(column)}`;
  return sentence === undefined
    ? html`<span class="outlet" style=${colour}>${name}</span>`
    : html`<button type="button" class="outlet go" style=${colour} data-go="${column} ${sentence}" title=${phrase('panel.column')}
        >${name}</button
      >`;
}

function statementPanel(statement: Statement, lookup: Lookup, asked: Asked): TemplateResult {
  return html`${head(statementHead(statement), statementNote(statement))}
    <ul class="rows">
      ${wordingRows(statement, lookup, asked)}
    </ul>`;
}

export function wordingRows(statement: Statement, lookup: Lookup, asked: Asked = () => nothing): TemplateResult[] {
  const several = statement.wordings.length > 1;
  return statement.wordings.map((wording, i) => wordingRow(wording, several, lookup, i > 0 ? asked(wording.sigil) : nothing));
}

function wordingRow(wording: Wording, several: boolean, lookup: Lookup, asked: unknown): TemplateResult {
  const article = lookup.article(wording.sigil);
  return html`<li class="row" style="--o: ${lookup.colour(lookup.column(wording.sigil))}">
    ${outlet(wording.sigil, wording.sentence, lookup)}
    <span class="how">${several ? relation(wording, lookup) : nothing} ${wording.spoken ? spokenTag(wording.spoken) : nothing}</span>
    <div class="what">
      <p class="wording ${marksOf(wording)}" lang=${article.language ?? nothing} dir=${article.dir}>${runs(wording)}</p>
      ${wording.flags.map((flag) => html`<span class="pill warn">${flag}</span> `)}
      ${wording.found && foundWords[wording.found] ? html`<span class="found">${foundWords[wording.found]}</span>` : nothing}
      ${wording.spoken?.state === 'altered' ? transcriptWords(wording.spoken, lookup) : nothing} ${around(wording, lookup)}
    </div>
    ${several || wording.reasons.length > 0 ? why(reasonsOf(wording)) : nothing}
    ${asked}
  </li>`;
}

function relation(wording: Wording, lookup: Lookup): TemplateResult {
  return html`<span class="pill">${relationWords(wording)}</span>
    ${wording.copyOf ? html`<span class="pill">${phrase('copy-of', lookup.article(wording.copyOf).outlet)}</span>` : nothing}`;
}

/** Words inside marks get their marks back; reported speech stays as it is. */
function marksOf(wording: Wording): string {
  if (wording.type !== 'DIRECT' || wording.lostMarks) return '';
  return /^["“„«'‘]/.test(wording.text) ? '' : 'quoted';
}

function runs(wording: Wording) {
  return wording.relation === 'longest' || wording.diff.length === 0 ? wording.text : marked(wording.diff);
}

/** Small words and other forms are marked more quietly than words that change the meaning. */
function marked(diff: Diff[]) {
  return diff.map(({ op, text, nature }) => {
    const title = nature ? natureWords[nature] || nothing : nothing;
    if (op === 'ins') return html`<ins class=${nature ? `of-${nature}` : nothing} title=${title}>${text}</ins>`;
    return op === 'del' ? html`<del class=${nature ? `of-${nature}` : nothing} title=${title}>${text}</del>` : text;
  });
}

export const spokenTag = ({ state }: Spoken) =>
  html`<span class="pill spoken ${state}"><span aria-hidden="true">${spokenWords[state].sign} </span>${spokenWords[state].said}</span>`;

/** What was said, with what the outlet made of it. */
function transcriptWords(spoken: Spoken, lookup: Lookup) {
  if (!spoken.sigil || !spoken.diff) return nothing;
  const article = lookup.article(spoken.sigil);
  const place = `${lookup.column(spoken.sigil)} ${spoken.sentence}`;
  return html`<p class="heard">
    <button type="button" class="go" data-go=${place} title=${phrase('panel.column')}>${phrase('panel.against')}</button>
    <span class="wording" lang=${article.language ?? nothing} dir=${article.dir}>${marked(spoken.diff)}</span>
  </p>`;
}

/** The sentences that a wording stands in, with the wording marked; nothing where it is the whole of them. */
function around(wording: Wording, lookup: Lookup) {
  const article = lookup.article(wording.sigil);
  const pieces = piecesOf(wording);
  const end = pieces[pieces.length - 1].end;
  const touched = (p: Paragraph) => p.sentences.filter((s) => s.start < end && wording.start < s.start + s.text.length);
  const paragraphs = article.paragraphs.map(touched).filter((sentences) => sentences.length > 0);
  const runs = paragraphs.map((sentences) => sentences.flatMap((s) => runsOf(s, pieces)));
  if (!runs.flat().some((run) => !run.said && /[\p{L}\p{N}]/u.test(run.text))) return nothing;
  return html`<details class="why around">
    <summary>${phrase('panel.around')}</summary>
    ${runs.map(
      (each) =>
        html`<p class="wording" lang=${article.language ?? nothing} dir=${article.dir}
          >${each.map((run) => (run.said ? html`<mark class="said-here">${run.text}</mark>` : run.text))}</p
        >`,
    )}
  </details>`;
}

/** A sentence cut where the pieces of a wording begin and end, and the space after it. */
function runsOf(sentence: Sentence, pieces: Piece[]): { text: string; said: boolean }[] {
  const out = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(at, piece.start - sentence.start);
    const to = Math.min(sentence.text.length, piece.end - sentence.start);
    if (from >= to) continue;
    out.push({ text: sentence.text.slice(at, from), said: false }, { text: sentence.text.slice(from, to), said: true });
    at = to;
  }
  out.push({ text: `${sentence.text.slice(at)} `, said: false });
  return out;
}

function reasonsOf(wording: Wording): string[] {
  return [
    wording.mention ? phrase('panel.mention', wording.mention) : '',
    wording.relation === 'longest' ? '' : phrase('panel.likeness', percent(wording.similarity)),
    ...wording.reasons,
  ].filter((reason) => reason !== '');
}

export function why(reasons: string[]) {
  if (reasons.length === 0) return nothing;
  return html`<details class="why">
    <summary>${phrase('panel.why')}</summary>
    <ul>
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>
  </details>`;
}

function onlyPanel(only: OnlyIn, lookup: Lookup, asked: Asked, decided: unknown): TemplateResult {
  const article = lookup.article(only.sigil);
  const asserted = only.assertedBy ? `${phrase('panel.asserted', only.assertedBy)} ` : '';
  const text = lookup.sentence(only.sigil, only.sentence)?.text ?? '';
  const rest = only.clause ? `${phrase('panel.only-clause')} ` : '';
  return html`${head(
      html`<span aria-hidden="true" class="diamond">◆ </span>${only.clause ? clauseTag(article.outlet, only.copied) : onlyTag(article.outlet, only.copied)}`,
      `${asserted}${rest}${phrase('panel.only-note')}`,
    )}
    <p class="wording claimed" lang=${article.language ?? nothing} dir=${article.dir}>
      ${only.clause ? html`${text.slice(0, only.clause.start)}<mark>${text.slice(only.clause.start, only.clause.end)}</mark>${text.slice(only.clause.end)}` : text}
    </p>
    <div class="alone-verdicts">${asked(only.sigil)}</div>
    ${decided}
    <ul class="rows">
      ${only.nearest.flatMap((near) => nearestRows(near, lookup))}
    </ul>`;
}

function nearestRows(near: OnlyIn['nearest'][number], lookup: Lookup): TemplateResult[] {
  const article = lookup.article(near.sigil);
  const state = html`<span class="pill state">${dot(near.state)} ${stateWords[near.state]}</span>`;
  if (near.passages.length === 0) {
    return [
      html`<li class="row">
        ${outlet(near.sigil, undefined, lookup)}<span class="how">${state}</span>
        <div class="what soft">${phrase('panel.none-near')}</div>
      </li>`,
    ];
  }
  return near.passages.map(
    (passage, i) =>
      html`<li class="row">
        ${outlet(near.sigil, passage.sentence, lookup)}
        <span class="how">${i === 0 ? state : nothing} <span class="score" title=${phrase('panel.scale')}>${score(passage.score)}</span></span>
        <div class="what">
          <p class="wording" lang=${article.language ?? nothing} dir=${article.dir}>${passage.text}</p>
        </div>
        ${why(passage.reasons)}
      </li>`,
  );
}

function figurePanel(figure: Figure, lookup: Lookup, asked: Asked): TemplateResult {
  return html`${head(
      html`<span aria-hidden="true" class="unlike">≠ </span>${figureHead(figure.kind)}`,
      phrase('panel.figure-note'),
    )}
    <ul class="rows">
      ${figure.sides.map((side, i) => {
        const article = lookup.article(side.sigil);
        return html`<li class="row">
          ${outlet(side.sigil, side.sentence, lookup)}
          <span class="how"><strong class="value" lang=${article.language ?? nothing}>${side.words}</strong></span>
          <div class="what">
            <p class="wording" lang=${article.language ?? nothing} dir=${article.dir}>${emphasised(side.text, side.words)}</p>
          </div>
          ${i > 0 ? asked(side.sigil) : nothing}
        </li>`;
      })}
    </ul>`;
}

function emphasised(text: string, words: string) {
  const at = words ? text.indexOf(words) : -1;
  if (at < 0) return text;
  return html`${text.slice(0, at)}<mark>${words}</mark>${text.slice(at + words.length)}`;
}
