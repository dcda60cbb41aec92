/** The tab *Overview*: when each article came, how much it shares, who gets to speak, which figures differ, where texts
 *  come from, and what was considered. Every drawing has its numbers beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../reading-model.js';
import { decisionList } from './decided.js';
import type { Lookup } from './lookup.js';
import { figureHead, fullDate, marksAloneWords, moment, percent, wordsIn as words } from './words.js';
import { bars, treeOf } from './drawings.js';
import { drawingWidth, pictureCard } from './picture.js';
import { selection } from './selection.js';
import { timeline } from './timeline.js';
import { phrase } from '../words/phrase.js';

/** `room` is the width of the view in pixels. */
export function overviewTab(lookup: Lookup, editable = false, room = 1200): TemplateResult {
  const width = drawingWidth(room);
  return html`<div class="overview" role="tabpanel" aria-label=${phrase('tab.overview')}>
    ${sharing(lookup, width)} ${speaking(lookup, width)} ${timeline(lookup, width)} ${origins(lookup, width)} ${figures(lookup)} ${considered(lookup)}
    ${lookup.reading.blind ? nothing : card(phrase('overview.chosen'), selection(lookup.reading), true)}
    ${card(phrase('decided.people'), decisionList(lookup, editable), true)}
  </div>`;
}

const card = (title: string, content: unknown, wide = false) =>
  html`<section class="card ${wide ? 'wide-card' : ''}"><h2>${title}</h2>${content}</section>`;

const name = (lookup: Lookup, i: number) =>
  html`<span class="outlet" style="--o: ${lookup.colour(i)}">${lookup.reading.articles[i].outlet}</span>`;

/* How much each article shares ------------------------------------------------------------------------------------- */

type Share = 'shared' | 'partly' | 'alone' | 'other';

const shares: [Share, string][] = [
  ['shared', phrase('share.shared')],
  ['partly', phrase('share.partly')],
  ['alone', phrase('share.alone')],
  ['other', phrase('share.other')],
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

const marks: Record<Share, string> = { shared: '', partly: '', alone: '◆', other: '' };

function sharing(lookup: Lookup, width: number): TemplateResult {
  const { articles } = lookup.reading;
  const rows = articles.map((article, i) => wordsBy(article, i, lookup));
  const totals = rows.map((by) => [...by.values()].reduce((a, b) => a + b, 0));
  const lines = rows.map((by, i) => ({
    label: articles[i].outlet,
    colour: lookup.colour(i),
    total: totals[i],
    parts: shares.map(([share, said]) => ({ value: by.get(share) ?? 0, look: share, title: phrase('overview.words', by.get(share) ?? 0, said), mark: marks[share] })),
  }));
  const key = shares.map(([share, words]) => ({ look: share, words, mark: marks[share] }));
  return pictureCard({
    id: 'shared-and-alone',
    title: phrase('overview.sharing'),
    said: phrase('overview.sharing-said', shares.map(([, said]) => said).join(', ')),
    width,
    ...bars(lines, key, width),
    table: {
      head: [phrase('column.article'), ...shares.map(([, said]) => said), phrase('column.all')],
      rows: rows.map((by, i) => [articles[i].outlet, ...shares.map(([share]) => by.get(share) ?? 0), totals[i]]),
    },
  });
}

/* Who gets to speak ------------------------------------------------------------------------------------------------ */

function speaking(lookup: Lookup, width: number): TemplateResult {
  const { articles } = lookup.reading;
  const speakers = new Map<string, number[]>();
  for (const statement of lookup.reading.statements) {
    for (const wording of statement.wordings) {
      const column = lookup.column(wording.sigil);
      if (lookup.reading.articles[column].copyOf) continue;
      const who = statement.speaker ?? phrase('speaker.unnamed');
      const said = speakers.get(who) ?? lookup.reading.articles.map(() => 0);
      said[column] += words(wording.text);
      speakers.set(who, said);
    }
  }
  const sum = (said: number[]) => said.reduce((a, b) => a + b, 0);
  const all = [...speakers].sort((a, b) => sum(b[1]) - sum(a[1])).slice(0, 10);
  const title = phrase('overview.speaking');
  if (all.length === 0) return card(title, html`<p class="soft">${phrase('overview.no-quotation')}</p>`);
  const part = (value: number, i: number) => ({
    value,
    look: 'of-outlet',
    colour: lookup.colour(i),
    title: phrase('overview.words-in', value, articles[i].outlet),
    mark: articles[i].sigil,
  });
  const speaks = articles.map((_, i) => i).filter((i) => all.some(([, said]) => said[i] > 0));
  const key = speaks.map((i) => ({ look: 'of-outlet', colour: lookup.colour(i), words: articles[i].outlet, mark: articles[i].sigil }));
  return pictureCard({
    id: 'who-speaks',
    title,
    said: phrase('overview.speaking-said'),
    width,
    ...bars(all.map(([label, said]) => ({ label, total: sum(said), parts: said.map(part) })), key, width),
    table: { head: [phrase('column.speaker'), ...articles.map((a) => a.outlet), phrase('column.all')], rows: all.map(([who, said]) => [who, ...said, sum(said)]) },
  });
}

/* Figures, origins, what was considered ---------------------------------------------------------------------------- */

function figures(lookup: Lookup): TemplateResult {
  const all = lookup.reading.figures;
  return card(
    phrase('overview.disagree'),
    all.length === 0
      ? html`<p class="soft">${phrase('overview.no-figure')}</p>`
      : all.map(
          (figure) => html`<div class="differ">
            <h3>${figureHead(figure.kind)}</h3>
            <ul>
              ${figure.sides.map((side) => {
                const i = lookup.column(side.sigil);
                const article = lookup.reading.articles[i];
                return html`<li>
                  <button type="button" class="outlet go" style="--o: ${lookup.colour(i)}" data-go="${i} ${side.sentence}">${article.outlet}</button>
                  <b class="differs-words">${side.words}</b>
                  <span class="wording" lang=${article.language ?? nothing} dir=${article.dir}>${side.text}</span>
                </li>`;
              })}
            </ul>
          </div>`,
        ),
  );
}

function origins(lookup: Lookup, width: number): TemplateResult {
  const { articles, counts } = lookup.reading;
  const note = (article: Article) => (article.origin ? phrase('overview.names', article.origin.name) : '');
  const twigs = articles.flatMap((article, i) => {
    if (article.copyOf || article.transcript) return [];
    const copies = articles.flatMap((a, c) => (a.copyOf === article.sigil ? [{ label: a.outlet, colour: lookup.colour(c) }] : []));
    return [{ label: article.outlet, colour: lookup.colour(i), note: note(article), copies }];
  });
  return pictureCard({
    id: 'origins',
    title: `${phrase('counted.article', counts.articles)}, ${phrase('counted.independent', counts.independent)}`,
    said: phrase('overview.origins-said'),
    width,
    ...treeOf(twigs),
    table: {
      head: [phrase('column.article'), phrase('column.what-it-is'), phrase('column.source')],
      rows: articles.map((a) => [
        a.outlet,
        a.copyOf ? phrase('copy-of', lookup.article(a.copyOf).outlet) : phrase(a.transcript ? 'mast.transcript' : 'overview.independent'),
        a.origin?.name ?? '',
      ]),
    },
  });
}

function considered(lookup: Lookup): TemplateResult {
  return card(
    phrase('overview.considered'),
    html`<div class="scrolls" tabindex="0" role="region" aria-label=${phrase('overview.considered')}>
        <table class="considered">
          <thead>
            <tr>
              <th scope="col">${phrase('column.outlet')}</th>
              <th scope="col">${phrase('column.headline')}</th>
              <th scope="col">${phrase('column.published')}</th>
              <th scope="col">${phrase('column.received')}</th>
              <th scope="col">${phrase('column.words')}</th>
              <th scope="col">${phrase('column.extraction')}</th>
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
                <td>${article.published ? fullDate(article.published) : phrase('not-told')}</td>
                <td>${article.received ? moment(article.received) : nothing}</td>
                <td class="number">${article.words}</td>
                <td>${article.gauge.checkable ? percent(article.gauge.score) : phrase('state.notCheckable')}${article.gauge.reasons.map((r) => html`<br /><span class="soft">${r}</span>`)}
                  ${article.transcript ? html`<br /><span class="soft">${phrase('overview.transcript')}</span>` : nothing}
                  ${article.quotationsFoundBy === 'marks' ? html`<br /><span class="soft">${marksAloneWords}</span>` : nothing}
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="soft small">${phrase('overview.made', lookup.reading.engine)}</p>`,
    true,
  );
}
