/** The sheet that lists keys and the meaning of the marks. */
import { html, type TemplateResult } from 'lit';
import type { State } from '../reading-model.js';
import { dot } from './dots.js';
import { setSingleKeys, singleKeys } from './keys.js';
import { keys, stateWords } from './words.js';

const states: State[] = ['found', 'partly', 'differs', 'notFound', 'notCheckable'];

export function helpSheet(): TemplateResult {
  return html`<dialog class="help" aria-labelledby="help-title">
    <form method="dialog"><button class="round" aria-label="Close">✕</button></form>
    <h2 id="help-title">Keys and marks</h2>
    <dl class="keys">
      ${keys.map(([key, does]) => html`<dt>${key}</dt><dd>${does}</dd>`)}
    </dl>
    <label class="switch">
      <input
        type="checkbox"
        .checked=${singleKeys()}
        @change=${(e: Event) => setSingleKeys((e.target as HTMLInputElement).checked)}
      />
      Single letters and digits work as keys
    </label>
    ${marksKey()}
  </dialog>`;
}

/** What the dots and the marks mean, in the help and on paper. */
export function marksKey(): TemplateResult {
  return html`<h3>The dots beside a sentence</h3>
    <p>One dot an article, in the order of the columns: does that article say the same?</p>
    <ul class="legend">
      ${states.map((state) => html`<li>${dot(state)} ${stateWords[state]}</li>`)}
    </ul>
    <h3>The marks in the text</h3>
    <ul class="legend">
      <li><span class="sample shared">Underlined</span> a quotation that two or more outlets print</li>
      <li><span class="sample single">Dotted</span> a quotation that one outlet prints</li>
      <li><span class="sample only">◆ Only in …</span> a claim that no other independent report makes</li>
      <li><span class="sample figure">14<sup>≠</sup></span> a figure, name or date that another outlet gives differently</li>
      <li><span class="sample tag person">✓ Says the same · Name</span> what a person decided</li>
    </ul>`;
}
