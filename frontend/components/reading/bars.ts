/** What frames the text: tabs, the chips that switch marks on and off, the keys, on a phone the bar of outlets, and the
 *  panel below. */
import { html, nothing, type TemplateResult } from 'lit';
import { claimCounts } from './claims.js';
import type { Command } from './keys.js';
import { changedStatements, singleStatements, spokenStatements } from './statements.js';
import type { Filter, Lookup } from './lookup.js';
import { phrase, rightToLeft } from '../words/phrase.js';

export type Tab = 'side-by-side' | 'aligned' | 'quotations' | 'claims' | 'overview';

const tabs: [Tab, string][] = [
  ['side-by-side', phrase('tab.side-by-side')],
  ['aligned', phrase('tab.aligned')],
  ['quotations', phrase('tab.quotations')],
  ['claims', phrase('tab.claims')],
  ['overview', phrase('tab.overview')],
];

export const isTab = (tab: unknown): tab is Tab => tabs.some(([id]) => id === tab);

export function tabBar(open: Tab, choose: (tab: Tab) => void): TemplateResult {
  return html`<div class="tabs" role="tablist" aria-label=${phrase('tab.ways')} @keydown=${moveTab}>
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
  const on = rightToLeft() ? -by : by;
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')];
  const here = all.indexOf(event.target as HTMLElement);
  const next = all[(here + on + all.length) % all.length];
  next.focus();
  next.click();
  event.preventDefault();
}

interface Chip {
  id: Filter;
  sign?: string;
  name: string;
  count?: number;
}

/** The chips of a tab. */
export function chipsOf(tab: Tab, lookup: Lookup): Chip[] {
  switch (tab) {
    case 'side-by-side':
    case 'aligned':
      return markChips(lookup);
    case 'quotations':
      return [
        { id: 'several', sign: '“ ”', name: phrase('chip.several'), count: lookup.reading.counts.sharedStatements },
        { id: 'changed', sign: '±', name: phrase('chip.changed'), count: changedStatements(lookup) },
        { id: 'single', sign: '1', name: phrase('chip.single'), count: singleStatements(lookup) },
        ...spokenChips(lookup),
      ];
    case 'claims':
      return claimChips(lookup);
    case 'overview':
      return [];
  }
}

/** What a transcript has of the quotations, where there is one. */
function spokenChips(lookup: Lookup): Chip[] {
  if (!lookup.reading.counts.transcripts) return [];
  return [
    { id: 'as-spoken', sign: '✓', name: phrase('chip.as-spoken'), count: spokenStatements(lookup, 'as-spoken') },
    { id: 'spoken-altered', sign: '≠', name: phrase('chip.altered'), count: spokenStatements(lookup, 'spoken-altered') },
    { id: 'not-spoken', sign: '∅', name: phrase('chip.not-spoken'), count: spokenStatements(lookup, 'not-spoken') },
  ];
}

function markChips(lookup: Lookup): Chip[] {
  const { counts } = lookup.reading;
  return [
    { id: 'quotes', sign: '“ ”', name: phrase('chip.quotes'), count: counts.sharedStatements },
    { id: 'only', sign: '◆', name: phrase('chip.only'), count: counts.onlyIn },
    { id: 'figures', sign: '≠', name: phrase('chip.figures'), count: counts.figures },
    { id: 'shared', sign: '●●', name: phrase('chip.shared'), count: counts.sharedClaims },
  ];
}

function claimChips(lookup: Lookup): Chip[] {
  const counts = claimCounts(lookup);
  const chips: Chip[] = [
    { id: 'claim-only', sign: '◆', name: phrase('chip.claim-only'), count: counts.get('claim-only') },
    { id: 'claim-differs', sign: '≠', name: phrase('chip.claim-differs'), count: counts.get('claim-differs') },
    { id: 'claim-all', sign: '●●', name: phrase('chip.claim-all'), count: counts.get('claim-all') },
    { id: 'claim-open', sign: '?', name: phrase('chip.claim-open'), count: counts.get('claim-open') },
  ];
  return lookup.reading.articles.some((a) => a.copyOf) ? [...chips, { id: 'fold', name: phrase('chip.fold') }] : chips;
}

export function chips(shown: Chip[], on: ReadonlySet<Filter>, folded: boolean, toggle: (f: Filter) => void) {
  if (shown.length === 0) return nothing;
  const all = html`<div class="chips" role="group" aria-label=${phrase('chip.shown')}>
    ${shown.map(
      ({ id, sign, name, count }) =>
        html`<button type="button" class="chip" aria-pressed=${on.has(id)} @click=${() => toggle(id)}>
          ${sign ? html`<span class="sign" aria-hidden="true">${sign}</span>` : nothing}${name}
          ${count === undefined ? nothing : html`<b>${count}</b>`}
        </button>`,
    )}
  </div>`;
  return folded ? html`<details class="fold"><summary class="chip">${phrase('chip.marks')}</summary>${all}</details>` : all;
}

export function outletTabs(lookup: Lookup, current: number, show: (column: number) => void): TemplateResult {
  return html`<nav class="outlets" aria-label=${phrase('bars.outlets')}>
    ${lookup.reading.articles.slice(0, lookup.shown).map(
      (article, i) =>
        html`<button
          type="button"
          style="--o: ${lookup.colour(i)}"
          aria-current=${i === current ? 'true' : nothing}
          @click=${() => show(i)}
        >
          ${article.outlet}
        </button>`,
    )}
  </nav>`;
}

/** Scrolls a bar sideways, and nothing else, until a button of it is in the middle. */
export function bringInSight(button: HTMLElement | null): void {
  const bar = button?.parentElement;
  if (!bar) return;
  const [at, around] = [button.getBoundingClientRect(), bar.getBoundingClientRect()];
  bar.scrollLeft += at.left - around.left - (around.width - at.width) / 2;
}

/** How columns stand to each other: the wordings of what is selected level; scrolling too keeps together what says the same;
 *  or each as it is. */
export type Level = 'wordings' | 'together' | 'off';
export const levels: Level[] = ['wordings', 'together', 'off'];

export const isLevel = (level: unknown): level is Level => levels.includes(level as Level);

export const levelWords: Record<Level, string> = {
  wordings: phrase('level.wordings'),
  together: phrase('level.together'),
  off: phrase('level.off'),
};

/** What the line of keys depends on. */
export interface Hinted {
  tab: Tab;
  /** Whether the text with its marks is shown, which the keys walk through. */
  walks: boolean;
  level: Level;
  editable: boolean;
  /** Whether the type is large. */
  large: boolean;
}

/** The keys worth knowing, each a button as well; where room is scarce they stand without their words. */
export function hints({ tab, walks, level, editable, large }: Hinted, run: (command: Command) => void): TemplateResult {
  const hint = (command: Command, keys: string[], words: string, kind = '', pressed?: boolean) =>
    html`<button type="button" class="plain ${kind}" title=${words} aria-pressed=${pressed ?? nothing} @click=${() => run(command)}>
      ${keys.map((key) => html`<kbd>${key}</kbd> `)}<span class="hint-words">${words}</span>
    </button>`;
  return html`<p class="hints ${walks ? 'many' : ''}">
    ${walks ? hint('next', ['←', '→'], phrase('hint.next')) : nothing}
    ${tab === 'side-by-side' ? hint('level', ['A'], levelWords[level], level === 'off' ? '' : 'on') : nothing}
    ${hint('large', ['T'], phrase(large ? 'hint.usual' : 'hint.large'), `large-hint ${large ? 'on' : ''}`)}
    ${editable ? hint('decisions', ['D'], phrase('hint.decisions')) : nothing} ${hint('help', ['?'], phrase('hint.keys'), 'help-hint')}
  </p>`;
}

/** The panel below the text, around the evidence of what is selected. */
export function panel(
  evidence: TemplateResult,
  walks: boolean,
  run: (command: Command) => void,
  on: { click: (event: Event) => void; input: (event: Event) => void },
): TemplateResult {
  const round = (command: Command, label: string, sign: string) =>
    html`<button type="button" class="round" aria-label=${label} @click=${() => run(command)}>${sign}</button>`;
  return html`<section class="panel" aria-label=${phrase('panel.evidence')} @click=${on.click} @input=${on.input}>
    <div class="grip" aria-hidden="true"></div>
    <div class="panel-keys">
      ${walks ? [round('previous', phrase('panel.previous'), '←'), round('next', phrase('panel.next'), '→')] : nothing} ${round('close', phrase('close'), '✕')}
    </div>
    ${evidence}
  </section>`;
}
