/** What stands above the text: the title, what was found in numbers, and what a reader should know first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../reading-model.js';
import { blindWords, countsLine, nothingShared, nothingSharedWords } from './words.js';

export function head({ title, counts, blind }: Reading, narrow: boolean, tools: unknown): TemplateResult {
  return html`<div class="top">
    <h1 dir="auto">${title}</h1>
    <p class="counts">${countsLine(counts).slice(0, narrow ? 3 : undefined).join(' · ')}</p>
    ${blind ? html`<p class="notice">${blindWords}</p>` : nothing}
    ${nothingShared(counts) ? html`<p class="notice">${nothingSharedWords}</p>` : nothing}
    <div class="tools">${tools}</div>
  </div>`;
}
