/** What stands on paper beside the text: the key to the marks, and where each article was found and when. */
import { html, nothing, type TemplateResult } from 'lit';
import { marksKey } from './help.js';
import type { Lookup } from './lookup.js';
import { fullDate, moment } from './words.js';
import { phrase } from '../words/phrase.js';

export function printed(lookup: Lookup): TemplateResult {
  const { articles, engine } = lookup.reading;
  return html`<section class="printed-only" aria-hidden="true">
    <div class="printed-key">${marksKey()}</div>
    <h3>${phrase('printed.articles')}</h3>
    <table class="printed-articles">
      <thead>
        <tr><th>${phrase('column.outlet')}</th><th>${phrase('printed.address')}</th><th>${phrase('column.published')}</th><th>${phrase('printed.retrieved')}</th></tr>
      </thead>
      <tbody>
        ${articles.map(
          (article) => html`<tr>
            <th>${article.outlet}</th>
            <td lang=${article.language ?? nothing} dir=${article.dir}>
              ${article.title}${article.url ? html`<br /><span class="address" dir="ltr">${article.url}</span>` : nothing}
            </td>
            <td>
              ${article.published ? fullDate(article.published) : phrase('not-told')}${article.updated && article.updated !== article.published
                ? html`<br />${phrase('updated', fullDate(article.updated))}`
                : nothing}
            </td>
            <td>${article.received ? moment(article.received) : phrase('not-told')}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="soft">${phrase('printed.made', engine)}</p>
  </section>`;
}
