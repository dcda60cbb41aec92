/** What stands on paper beside the text: the key to the marks, and where each article was found and when. */
import { html, nothing, type TemplateResult } from 'lit';
import { marksKey } from './help.js';
import type { Lookup } from './lookup.js';
import { fullDate, moment } from './words.js';

export function printed(lookup: Lookup): TemplateResult {
  const { articles, engine } = lookup.reading;
  return html`<section class="printed-only" aria-hidden="true">
    <div class="printed-key">${marksKey()}</div>
    <h3>The articles</h3>
    <table class="printed-articles">
      <thead>
        <tr><th>Outlet</th><th>Headline and address</th><th>Published</th><th>Retrieved</th></tr>
      </thead>
      <tbody>
        ${articles.map(
          (article) => html`<tr>
            <th>${article.outlet}</th>
            <td lang=${article.language ?? nothing} dir=${article.dir}>
              ${article.title}${article.url ? html`<br /><span class="address" dir="ltr">${article.url}</span>` : nothing}
            </td>
            <td>
              ${article.published ? fullDate(article.published) : 'not told'}${article.updated && article.updated !== article.published
                ? html`<br />updated ${fullDate(article.updated)}`
                : nothing}
            </td>
            <td>${article.received ? moment(article.received) : 'not told'}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="soft">Made with Synoptic, ${engine}. “Not found” means that this program did not find it: that is all it says.</p>
  </section>`;
}
