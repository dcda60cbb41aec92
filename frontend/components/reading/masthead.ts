/** The head of a column: who publishes, the headline, who wrote it and when, and how far the text can be trusted. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../reading-model.js';
import type { Lookup } from './lookup.js';
import { dateline, fullDate, marksAloneWords, percent } from './words.js';
import { around, has, phrase, tag } from '../words/phrase.js';

/** The narrow bar that stays in sight: the outlet's name and what kind of outlet it is. */
export function outletBar(article: Article, sign: unknown = nothing): TemplateResult {
  return html`<div class="bar">
    <span class="outlet" id="outlet-${article.sigil}">${article.outlet}</span>
    ${sign}
    ${article.kind ? html`<span class="pill">${kindOf(article.kind)}</span>` : nothing}
    ${republished(article) ? html`<span class="pill">${phrase('mast.republished')}</span>` : nothing}
    ${article.transcript ? html`<span class="pill">${phrase('mast.transcript')}</span>` : nothing}
  </div>`;
}

/** A kind that the program tells by itself is said in its words; one that a person wrote stays as it is. */
const kindOf = (kind: string) => (has(`kind.${kind}`) ? phrase(`kind.${kind}`) : kind);

const republished = (article: Article) =>
  (article.origin?.republished || article.copyOf !== undefined) && article.kind !== 'republished';

export function masthead(article: Article, lookup: Lookup, withYear: boolean, texts?: Texts): TemplateResult {
  return html`<header class="mast">
    <h2>${article.title}</h2>
    <p class="meta" lang=${document.documentElement.lang || 'en'} dir="auto">
      ${facts(article, lookup, withYear, texts)}
    </p>
    ${gauge(article)} ${basis(article)}
  </header>`;
}

/** What is said of the articles that have several texts; absent where pages can't be asked for. */
type Texts = Record<string, string>;

function facts(article: Article, lookup: Lookup, withYear: boolean, texts?: Texts): TemplateResult[] {
  const when = dateline(article, withYear);
  const parts = [
    lookup.reading.blind ? phrase('mast.hidden') : nothing,
    article.bylines.length > 0 ? html`<bdi>${article.bylines.join(', ')}</bdi>` : nothing,
    when ? html`<time datetime=${article.published ?? nothing} title=${dates(article)}>${when}</time>` : nothing,
    source(article, lookup),
    phrase('counted.word', article.words),
    original(article),
    ...(texts && !lookup.reading.blind ? asked(article, texts) : []),
  ].filter((part) => part !== nothing);
  return parts.map((part, i) => html`<span class="fact">${i === 0 ? nothing : ' · '}${part}</span>`);
}

/** What else there is of an article: its page with what was cut, and its other texts. */
function asked(article: Article, texts: Texts) {
  const other = texts[article.article];
  return [
    ask(article, 'cut', phrase('mast.cut'), phrase('mast.cut-from', article.outlet)),
    other ? ask(article, 'texts', other, phrase('mast.texts', other, article.outlet)) : nothing,
  ];
}

function ask(article: Article, what: string, text: string, label: string) {
  const tell = (event: Event) =>
    event.target?.dispatchEvent(
      new CustomEvent('page-asked', { bubbles: true, composed: true, detail: { article: article.article, what } }),
    );
  return html`<button type="button" class="asks" aria-label=${label} @click=${tell}>${text}</button>`;
}

function dates(article: Article): string {
  const published = article.published ? phrase('mast.published', fullDate(article.published)) : '';
  const updated = article.updated ? phrase('mast.updated', fullDate(article.updated)) : '';
  return [published, updated].filter(Boolean).join('. ');
}

function source(article: Article, lookup: Lookup) {
  if (article.copyOf) return named('copy-of', lookup.article(article.copyOf).outlet);
  return article.origin ? named('mast.from', article.origin.name) : nothing;
}

function named(key: string, name: string): TemplateResult {
  const [before, after] = around(key);
  return html`${before}<bdi>${name}</bdi>${after}`;
}

function original(article: Article) {
  return article.url && /^https?:\/\//i.test(article.url)
    ? html`<a href=${article.url} target="_blank" rel="noopener noreferrer" aria-label=${phrase('mast.original-at', article.outlet)}
        >${phrase('mast.original')}<span aria-hidden="true"> ↗</span></a
      >`
    : nothing;
}

/** What quotations were found by, where that is less than usual. */
const basis = (article: Article) =>
  article.quotationsFoundBy === 'marks'
    ? html`<p class="basis" lang=${document.documentElement.lang || 'en'} dir="auto">${marksAloneWords}</p>`
    : nothing;

function gauge(article: Article) {
  const { checkable, reasons, score } = article.gauge;
  if (checkable && reasons.length === 0) return nothing;
  return html`<div class="gauge ${checkable ? '' : 'uncheckable'}" lang=${tag()} dir="auto">
    <strong>${checkable ? phrase('gauge.sure', percent(score)) : phrase('gauge.not')}</strong>
    ${reasons.length > 0 ? html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : nothing}
  </div>`;
}
