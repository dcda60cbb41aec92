/** The sheet that lists keys and the meaning of the marks. */
import { html, type TemplateResult } from 'lit';
import type { State } from '../reading-model.js';
import { dot } from './dots.js';
import { setSingleKeys, singleKeys } from './keys.js';
import { keys, stateWords } from './words.js';
import { phrase } from '../words/phrase.js';

const states: State[] = ['found', 'partly', 'differs', 'notFound', 'notCheckable'];

export function helpSheet(): TemplateResult {
  return html`<dialog class="help" aria-labelledby="help-title">
    <form method="dialog"><button class="round" aria-label=${phrase('close')}>✕</button></form>
    <h2 id="help-title">${phrase('help.title')}</h2>
    <dl class="keys">
      ${keys.map(([key, does]) => html`<dt>${key}</dt><dd>${does}</dd>`)}
    </dl>
    <label class="switch">
      <input
        type="checkbox"
        .checked=${singleKeys()}
        @change=${(e: Event) => setSingleKeys((e.target as HTMLInputElement).checked)}
      />
      ${phrase('help.single')}
    </label>
    ${marksKey()}
  </dialog>`;
}

/** What the dots and the marks mean, in the help and on paper. */
export function marksKey(): TemplateResult {
  return html`<h3>${phrase('help.dots')}</h3>
    <p>${phrase('help.dots-note')}</p>
    <ul class="legend">
      ${states.map((state) => html`<li>${dot(state)} ${stateWords[state]}</li>`)}
    </ul>
    <h3>${phrase('help.marks')}</h3>
    <ul class="legend">
      <li><span class="sample shared">${phrase('help.underlined')}</span> ${phrase('help.shared')}</li>
      <li><span class="sample single">${phrase('help.dotted')}</span> ${phrase('help.one')}</li>
      <li><span class="sample only">◆ ${phrase('help.only')}</span> ${phrase('help.alone')}</li>
      <li><span class="sample figure">14<sup>≠</sup></span> ${phrase('help.figure')}</li>
      <li><span class="sample tag person">✓ ${phrase('help.same')}</span> ${phrase('help.person')}</li>
    </ul>`;
}
