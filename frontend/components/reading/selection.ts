/** How the articles were chosen: what was considered, added, dropped, and could not be taken, why, and by whom. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading, SelectionStep } from '../reading-model.js';
import { moment } from './words.js';
import { phrase } from '../words/phrase.js';

const what: Record<SelectionStep['what'], string> = { added: phrase('chosen.added'), dropped: phrase('chosen.dropped'), failed: phrase('chosen.failed') };

const outcomes = (steps: SelectionStep[], ended: SelectionStep['what']) => steps.filter((s) => s.stands && s.what === ended).length;

/** One sentence: "6 considered: 4 compared, 1 dropped, 1 could not be taken." */
export function selectionSentence(reading: Reading): string {
  const steps = reading.selection ?? [];
  const compared = reading.articles.length;
  const dropped = outcomes(steps, 'dropped');
  const failed = outcomes(steps, 'failed');
  const parts = [phrase('chosen.n-compared', compared)];
  if (dropped > 0) parts.push(phrase('chosen.n-dropped', dropped));
  if (failed > 0) parts.push(phrase('chosen.n-failed', failed));
  return phrase('chosen.considered', compared + dropped + failed, parts.join(', '));
}

const named = (step: SelectionStep) =>
  step.address && /^https?:\/\//i.test(step.address)
    ? html`<a href=${step.address} target="_blank" rel="noopener noreferrer" dir="auto">${step.label}</a>`
    : html`<span dir="auto">${step.label}</span>`;

export function selection(reading: Reading): TemplateResult {
  const steps = reading.selection ?? [];
  if (steps.length === 0)
    return html`<p class="soft">
      ${phrase('chosen.unwritten')}
    </p>`;
  return html`<p>${selectionSentence(reading)}</p>
    <div class="scrolls" tabindex="0" role="region" aria-label=${phrase('overview.chosen')}>
      <table class="considered chosen">
        <thead>
          <tr>
            <th scope="col">${phrase('column.when')}</th>
            <th scope="col">${phrase('column.what')}</th>
            <th scope="col">${phrase('column.article')}</th>
            <th scope="col">${phrase('column.why')}</th>
            <th scope="col">${phrase('column.by')}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step) => html`<tr>
              <td>${moment(step.at)}</td>
              <td>${what[step.what]}</td>
              <td>${named(step)}</td>
              <td dir="auto">${step.reason ?? nothing}</td>
              <td dir="auto">${step.by ?? phrase('chosen.owner')}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
