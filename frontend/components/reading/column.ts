/** One article as a column: its text, the dots beside it and the marks in it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Mark, Paragraph, Sentence } from '../reading-model.js';
import { personTags } from './decided.js';
import { dotsOf } from './dots.js';
import { claimId, type Filter, type Lookup } from './lookup.js';
import { runsOf, type Run } from './runs.js';
import { clauseTag, dotsInWords, onlyTag } from './words.js';
import { phrase } from '../words/phrase.js';

export interface ColumnPaint {
  lookup: Lookup;
  article: Article;
  column: number;
  filter: ReadonlySet<Filter>;
}

export function columnText(paint: ColumnPaint): TemplateResult[] {
  return paint.article.paragraphs.map((paragraph) => paragraphOf(paragraph, paint));
}

function paragraphOf(paragraph: Paragraph, paint: ColumnPaint): TemplateResult {
  const sentences = paragraph.sentences.map((s) => sentenceOf(s, paint));
  switch (paragraph.kind) {
    case 'heading':
      return html`<h3 class="p heading">${sentences}</h3>`;
    case 'quote':
      return html`<blockquote class="p block">${sentences}</blockquote>`;
    case 'list':
      return html`<div class="p item">${sentences}</div>`;
    case 'text':
      return html`<p class="p">${sentences}</p>`;
  }
}

function sentenceOf(sentence: Sentence, paint: ColumnPaint): TemplateResult {
  const { lookup, column, filter } = paint;
  const finding = sentence.only && filter.has('only') ? lookup.findings.get(sentence.only) : undefined;
  const only = finding?.kind === 'only' ? finding.only : undefined;
  const alone = !sentence.dots.some((dot, i) => i !== column && (dot === 'found' || dot === 'partly'));
  return html`<span class="s" data-s=${sentence.i} data-box=${only?.id ?? nothing} ?data-alone=${alone}
    >${dotsOf(
      sentence.dots.slice(0, lookup.shown),
      column,
      dotsInWords(sentence.dots, column, lookup.reading),
      claimId(paint.article.sigil, sentence),
    )}${
      only?.sentence === sentence.i ? onlyButton(only.id, onlyTag(paint.article.outlet, only.copied)) : nothing
    }${personTags(sentence, paint.article.sigil, lookup)}${runsIn(sentence, paint)}
  </span>`;
}

export const onlyButton = (id: string, words: string) =>
  html`<span class="tag mark" dir="auto" role="button" tabindex="-1" aria-pressed="false" data-ref=${id}
    ><span aria-hidden="true">◆ </span>${words}</span
  >`;

/** A sentence's words with the marks in them. */
export const runsIn = (sentence: Sentence, paint: ColumnPaint) => runsOf(sentence).map((run) => runOf(run, paint));

function runOf(run: Run, paint: ColumnPaint): TemplateResult | string {
  const marks = run.marks.filter((m) => isShown(m, paint));
  if (marks.length === 0) return run.text;
  const names = marks.map((m) => nameOf(m, paint)).join(' ');
  const refs = marks.map((m) => m.ref).join(' ');
  const sign = run.leads && marks[0].kind === 'figure' ? unlike() : nothing;
  return html`${run.begins.filter((m) => isShown(m, paint)).map((m) => clauseButton(m.ref, paint))}${
    run.leads && marks[0] === run.marks[0] && marks[0].kind !== 'only'
      ? html`<span class="mark ${names}" role="button" tabindex="-1" aria-pressed="false" data-ref=${marks[0].ref} data-refs=${refs}
          >${run.text}${sign}</span
        >`
      : html`<span class="mark ${names}" data-ref=${marks[0].ref} data-refs=${refs}>${run.text}${sign}</span>`
  }`;
}

const unlike = () => html`<sup aria-label=", ${phrase('state.differs')}">≠</sup>`;

/** What stands before a clause that is in one outlet only. */
const clauseButton = (id: string, { lookup, article }: ColumnPaint) => {
  const finding = lookup.findings.get(id);
  const words = clauseTag(article.outlet, finding?.kind === 'only' && finding.only.copied);
  return html`<span
    class="mark clause-sign"
    role="button"
    tabindex="-1"
    aria-pressed="false"
    data-ref=${id}
    data-refs=${id}
    aria-label=${words}
    title=${words}
    ><span aria-hidden="true">◆</span></span
  >`;
};

const switches = { quote: 'quotes', figure: 'figures', only: 'only' } as const;

function isShown(mark: Mark, paint: ColumnPaint): boolean {
  return paint.lookup.findings.has(mark.ref) && paint.filter.has(switches[mark.kind]);
}

function nameOf(mark: Mark, paint: ColumnPaint): string {
  if (mark.kind === 'figure') return 'figure';
  if (mark.kind === 'only') return 'clause';
  const finding = paint.lookup.findings.get(mark.ref);
  const shared = finding?.kind === 'quote' && finding.statement.shared;
  return `quote ${shared ? 'shared' : 'single'}${mark.type === 'INDIRECT' ? ' indirect' : ''}`;
}
