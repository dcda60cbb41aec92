/** The row above the text: tabs, the chips that switch marks on and off, and on a phone the bar of outlets. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Counts } from '../reading-model.js';
import { outletColour, type Filter, type Lookup } from './lookup.js';

export type Tab = 'side-by-side';

const tabs: [Tab, string][] = [['side-by-side', 'Side by side']];

export const isTab = (tab: unknown): tab is Tab => tabs.some(([id]) => id === tab);

export function tabBar(open: Tab, choose: (tab: Tab) => void): TemplateResult {
  return html`<div class="tabs" role="tablist" aria-label="Ways to read" @keydown=${moveTab}>
    ${tabs.map(
      ([id, name]) =>
        html`<button type="button" role="tab" aria-selected=${id === open} tabindex=${id === open ? 0 : -1} @click=${() => choose(id)}>
          ${name}
        </button>`,
    )}
  </div>`;
}

function moveTab(event: KeyboardEvent) {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')];
  const here = all.indexOf(event.target as HTMLElement);
  const next = all[(here + by + all.length) % all.length];
  next.focus();
  next.click();
  event.preventDefault();
}

const chipWords: [Filter, string, string, keyof Counts][] = [
  ['quotes', '“ ”', 'Matching quotes', 'sharedStatements'],
  ['only', '◆', 'Only in one outlet', 'onlyIn'],
  ['figures', '≠', 'Figures differ', 'figures'],
  ['shared', '●●', 'Shared claims', 'sharedClaims'],
];

export function chips(counts: Counts, on: ReadonlySet<Filter>, folded: boolean, toggle: (f: Filter) => void): TemplateResult {
  const all = html`<div class="chips" role="group" aria-label="Marks shown">
    ${chipWords.map(
      ([id, sign, name, number]) =>
        html`<button type="button" class="chip" aria-pressed=${on.has(id)} @click=${() => toggle(id)}>
          <span class="sign" aria-hidden="true">${sign}</span>${name} <b>${counts[number]}</b>
        </button>`,
    )}
  </div>`;
  return folded ? html`<details class="fold"><summary class="chip">Marks</summary>${all}</details>` : all;
}

export function outletTabs(lookup: Lookup, current: number, show: (column: number) => void): TemplateResult {
  return html`<nav class="outlets" aria-label="Outlets">
    ${lookup.reading.articles.map(
      (article, i) =>
        html`<button
          type="button"
          style="--o: ${outletColour(i)}"
          aria-current=${i === current ? 'true' : nothing}
          @click=${() => show(i)}
        >
          ${article.outlet}
        </button>`,
    )}
  </nav>`;
}
