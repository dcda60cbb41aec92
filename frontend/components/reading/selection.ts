/** How the articles were chosen: what was considered, added, dropped, and could not be taken, why, and by whom. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading, SelectionStep } from '../reading-model.js';
import { count, moment } from './words.js';

const what: Record<SelectionStep['what'], string> = { added: 'Added', dropped: 'Dropped', failed: 'Could not be taken' };

const outcomes = (steps: SelectionStep[], ended: SelectionStep['what']) => steps.filter((s) => s.stands && s.what === ended).length;

/** One sentence: "6 considered: 4 compared, 1 dropped, 1 could not be taken." */
export function selectionSentence(reading: Reading): string {
  const steps = reading.selection ?? [];
  const compared = reading.articles.length;
  const dropped = outcomes(steps, 'dropped');
  const failed = outcomes(steps, 'failed');
  const parts = [`${compared} compared`];
  if (dropped > 0) parts.push(`${dropped} dropped`);
  if (failed > 0) parts.push(`${failed} could not be taken`);
  return `${count(compared + dropped + failed, 'article was', 'articles were')} considered: ${parts.join(', ')}.`;
}

const named = (step: SelectionStep) =>
  step.address && /^https?:\/\//i.test(step.address)
    ? html`<a href=${step.address} target="_blank" rel="noopener noreferrer" dir="auto">${step.label}</a>`
    : html`<span dir="auto">${step.label}</span>`;

export function selection(reading: Reading): TemplateResult {
  const steps = reading.selection ?? [];
  if (steps.length === 0)
    return html`<p class="soft">
      How these articles were chosen was not written down when they were. From now on it is, with each article that is added or dropped.
    </p>`;
  return html`<p>${selectionSentence(reading)}</p>
    <div class="scrolls" tabindex="0" role="region" aria-label="How the articles were chosen">
      <table class="considered chosen">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Article</th>
            <th scope="col">Why</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step) => html`<tr>
              <td>${moment(step.at)}</td>
              <td>${what[step.what]}</td>
              <td>${named(step)}</td>
              <td dir="auto">${step.reason ?? nothing}</td>
              <td dir="auto">${step.by ?? 'the owner'}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
