/** When each article was published and updated, on one line of time. */
import { html, type TemplateResult } from 'lit';
import type { Article } from '../reading-model.js';
import { timeOf } from './drawings.js';
import type { Lookup } from './lookup.js';
import { pictureCard } from './picture.js';
import { fullDate, shortDay } from './words.js';
import { phrase } from '../words/phrase.js';

interface Times {
  column: number;
  published: number;
  updated?: number;
}

const title = phrase('timeline.title');

export function timeline(lookup: Lookup, width: number): TemplateResult {
  const all = timesOf(lookup);
  if (all.length === 0) return html`<section class="card"><h2>${title}</h2><p class="soft">${phrase('timeline.none')}</p></section>`;
  const { articles } = lookup.reading;
  const moments = all.map(({ column, published, updated }) => ({
    label: articles[column].outlet,
    colour: lookup.colour(column),
    published,
    updated,
    said: published === updated ? '' : shortDay(articles[column].published ?? articles[column].updated ?? ''),
  }));
  return pictureCard({
    id: 'timeline',
    title,
    said: phrase('timeline.said'),
    width,
    ...timeOf(moments, days(all), width),
    table: { head: [phrase('column.article'), phrase('column.published'), phrase('column.updated')], rows: all.map(({ column }) => rowOf(articles[column])) },
  });
}

const rowOf = (article: Article) => [
  article.outlet,
  article.published ? fullDate(article.published) : phrase('not-told'),
  article.updated && article.updated !== article.published ? fullDate(article.updated) : '',
];

function timesOf(lookup: Lookup): Times[] {
  return lookup.reading.articles
    .flatMap((article, column) => {
      const published = Date.parse(article.published ?? article.updated ?? '');
      const updated = Date.parse(article.updated ?? '');
      return Number.isNaN(published) ? [] : [{ column, published, updated: updated > published ? updated : undefined }];
    })
    .sort((a, b) => a.published - b.published || a.column - b.column);
}

const day = 86_400_000;

/** The first moment of some of the days between, at most six, so that their names have room. */
function days(all: Times[]): { at: number; words: string }[] {
  const from = Math.min(...all.map((t) => t.published));
  const to = Math.max(...all.map((t) => t.updated ?? t.published));
  const first = Math.floor(from / day);
  const last = Math.floor(to / day);
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  const ticks = [];
  for (let at = first; at <= last; at += step) ticks.push({ at: at * day, words: shortDay(new Date(at * day).toISOString()) });
  return ticks;
}
