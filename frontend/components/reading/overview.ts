/** The tab *Overview*: when each article came, how much it shares, who gets to speak, which figures differ, where texts
 *  come from, and what was considered. Every drawing has its numbers beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../reading-model.js';
import { decisionList } from './decided.js';
import { outletColour, type Lookup } from './lookup.js';
import { count, figureHead, fullDate, marksAloneWords, moment, percent, wordsIn as words } from './words.js';
import { selection } from './selection.js';
import { timeline } from './timeline.js';

export function overviewTab(lookup: Lookup, editable = false): TemplateResult {
  return html`<div class="overview" role="tabpanel" aria-label="Overview">
    ${sharing(lookup)} ${speaking(lookup)} ${timeline(lookup)} ${figures(lookup)} ${origins(lookup)} ${considered(lookup)}
    ${lookup.reading.blind ? nothing : card('How the articles were chosen', selection(lookup.reading), true)}
    ${card('What people decided', decisionList(lookup, editable), true)}
  </div>`;
}

const card = (title: string, content: unknown, wide = false) =>
  html`<section class="card ${wide ? 'wide-card' : ''}"><h2>${title}</h2>${content}</section>`;

const name = (lookup: Lookup, i: number) =>
  html`<span class="outlet" style="--o: ${outletColour(i)}">${lookup.reading.articles[i].outlet}</span>`;

/* How much each article shares ------------------------------------------------------------------------------------- */

type Share = 'shared' | 'partly' | 'alone' | 'other';

const shares: [Share, string][] = [
  ['shared', 'also in another report'],
  ['partly', 'partly in another report'],
  ['alone', 'only here'],
  ['other', 'no claim, or a copy carries it'],
];

/** Whether other independent reports carry a sentence: copies of the same text do not count. */
function shareOf(article: Article, column: number, s: Article['paragraphs'][number]['sentences'][number], lookup: Lookup): Share {
  const family = (a: Article) => a.copyOf ?? a.sigil;
  const others = lookup.reading.articles.flatMap((a, i) => (i !== column && !a.transcript && family(a) !== family(article) ? [s.dots[i]] : []));
  if (others.includes('found') || others.includes('differs')) return 'shared';
  if (others.includes('partly')) return 'partly';
  return s.only ? 'alone' : 'other';
}

function wordsBy(article: Article, column: number, lookup: Lookup): Map<Share, number> {
  const by = new Map<Share, number>();
  for (const s of article.paragraphs.flatMap((p) => p.sentences)) {
    const share = shareOf(article, column, s, lookup);
    by.set(share, (by.get(share) ?? 0) + words(s.text));
  }
  return by;
}

function sharing(lookup: Lookup): TemplateResult {
  const rows = lookup.reading.articles.map((article, i) => wordsBy(article, i, lookup));
  const totals = rows.map((by) => [...by.values()].reduce((a, b) => a + b, 0));
  const most = Math.max(1, ...totals);
  return card(
    'How much each article shares, in words',
    html`<table class="bars">
        <thead class="unseen">
          <tr><th>Article</th>${shares.map(([, said]) => html`<th>${said}</th>`)}<th>all</th></tr>
        </thead>
        <tbody>
          ${rows.map(
            (by, i) => html`<tr>
              <th scope="row">${name(lookup, i)}</th>
              ${shares.map(([share]) => html`<td class="unseen">${by.get(share) ?? 0}</td>`)}
              <td class="drawn" aria-hidden="true">
                <span class="bar-line">
                  ${shares.map(([share, said]) => {
                    const n = by.get(share) ?? 0;
                    return n === 0 ? nothing : html`<i class=${share} style="inline-size: ${(100 * n) / most}%" title="${n} words: ${said}"></i>`;
                  })}
                </span>
              </td>
              <td class="number">${totals[i]}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      <ul class="key">
        ${shares.map(([share, said]) => html`<li><i class=${share}></i>${said}</li>`)}
      </ul>`,
  );
}

/* Who gets to speak ------------------------------------------------------------------------------------------------ */

function speaking(lookup: Lookup): TemplateResult {
  const speakers = new Map<string, number[]>();
  for (const statement of lookup.reading.statements) {
    for (const wording of statement.wordings) {
      const column = lookup.column(wording.sigil);
      if (lookup.reading.articles[column].copyOf) continue;
      const who = statement.speaker ?? 'Speaker not named';
      const said = speakers.get(who) ?? lookup.reading.articles.map(() => 0);
      said[column] += words(wording.text);
      speakers.set(who, said);
    }
  }
  const sum = (said: number[]) => said.reduce((a, b) => a + b, 0);
  const all = [...speakers].sort((a, b) => sum(b[1]) - sum(a[1])).slice(0, 10);
  const most = Math.max(1, ...all.map(([, said]) => sum(said)));
  return card(
    'Who gets to speak, in quoted or reported words',
    all.length === 0
      ? html`<p class="soft">No quotation was found.</p>`
      : html`<table class="bars">
            <thead class="unseen">
              <tr><th>Speaker</th>${lookup.reading.articles.map((a) => html`<th>${a.outlet}</th>`)}<th>all</th></tr>
            </thead>
            <tbody>
              ${all.map(
                ([who, said]) => html`<tr>
                  <th scope="row" dir="auto">${who}</th>
                  ${said.map((n) => html`<td class="unseen">${n}</td>`)}
                  <td class="drawn" aria-hidden="true">
                    <span class="bar-line">
                      ${said.map((n, i) =>
                        n === 0
                          ? nothing
                          : html`<i
                              style="inline-size: ${(100 * n) / most}%; --o: ${outletColour(i)}"
                              class="of-outlet"
                              title="${n} words in ${lookup.reading.articles[i].outlet}"
                            ></i>`,
                      )}
                    </span>
                  </td>
                  <td class="number">${sum(said)}</td>
                </tr>`,
              )}
            </tbody>
          </table>
          <p class="soft small">The colour is the outlet’s. Copies are not counted twice.</p>`,
  );
}

/* Figures, origins, what was considered ---------------------------------------------------------------------------- */

function figures(lookup: Lookup): TemplateResult {
  const all = lookup.reading.figures;
  return card(
    'Where the articles disagree',
    all.length === 0
      ? html`<p class="soft">No figure, name or date was found to differ.</p>`
      : all.map(
          (figure) => html`<div class="differ">
            <h3>${figureHead(figure.kind)}</h3>
            <ul>
              ${figure.sides.map((side) => {
                const i = lookup.column(side.sigil);
                const article = lookup.reading.articles[i];
                return html`<li>
                  <button type="button" class="outlet go" style="--o: ${outletColour(i)}" data-go="${i} ${side.sentence}">${article.outlet}</button>
                  <b class="differs-words">${side.words}</b>
                  <span class="wording" lang=${article.language ?? nothing} dir=${article.dir}>${side.text}</span>
                </li>`;
              })}
            </ul>
          </div>`,
        ),
  );
}

function origins(lookup: Lookup): TemplateResult {
  const { articles, counts } = lookup.reading;
  const copies = (sigil: string) => articles.flatMap((a, i) => (a.copyOf === sigil ? [i] : []));
  return card(
    `${count(counts.articles, 'article', 'articles')}, ${count(counts.independent, 'independent report', 'independent reports')}`,
    html`<ul class="origins">
      ${articles.map((article, i) =>
        article.copyOf || article.transcript
          ? nothing
          : html`<li>
              ${name(lookup, i)}${article.origin ? html`<span class="soft"> names ${article.origin.name} as its source</span>` : nothing}
              ${copies(article.sigil).length === 0
                ? nothing
                : html`<ul>
                    ${copies(article.sigil).map((c) => html`<li>${name(lookup, c)} <span class="pill">copy</span></li>`)}
                  </ul>`}
            </li>`,
      )}
    </ul>`,
  );
}

function considered(lookup: Lookup): TemplateResult {
  return card(
    'What was considered',
    html`<div class="scrolls" tabindex="0" role="region" aria-label="What was considered">
        <table class="considered">
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Headline</th>
              <th scope="col">Published</th>
              <th scope="col">Received</th>
              <th scope="col">Words</th>
              <th scope="col">Extraction</th>
            </tr>
          </thead>
          <tbody>
            ${lookup.reading.articles.map(
              (article, i) => html`<tr>
                <th scope="row">${name(lookup, i)}</th>
                <td lang=${article.language ?? nothing} dir=${article.dir}>
                  ${article.url && /^https?:\/\//i.test(article.url)
                    ? html`<a href=${article.url} target="_blank" rel="noopener noreferrer">${article.title}</a>`
                    : article.title}
                </td>
                <td>${article.published ? fullDate(article.published) : 'not told'}</td>
                <td>${article.received ? moment(article.received) : nothing}</td>
                <td class="number">${article.words}</td>
                <td>${article.gauge.checkable ? percent(article.gauge.score) : 'not checkable'}${article.gauge.reasons.map((r) => html`<br /><span class="soft">${r}</span>`)}
                  ${article.transcript ? html`<br /><span class="soft">A transcript: what was said itself, counted among no reports.</span>` : nothing}
                  ${article.quotationsFoundBy === 'marks' ? html`<br /><span class="soft">${marksAloneWords}</span>` : nothing}
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="soft small">Made by ${lookup.reading.engine}. A claim that was not found elsewhere was not found by this program: that is all it says.</p>`,
    true,
  );
}
