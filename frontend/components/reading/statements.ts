/** The tab *Quotations*: by speaker, each statement once, with every outlet's wording under it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Spoken, Statement } from '../reading-model.js';
import { wordingRows } from './apparatus.js';
import type { Filter, Lookup, SpokenFilter } from './lookup.js';
import { wordsIn } from './words.js';
import { phrase } from '../words/phrase.js';

interface Speaker {
  name?: string;
  role?: string;
  statements: Statement[];
}

export function statementsTab(lookup: Lookup, filter: ReadonlySet<Filter>, selected: string | null): TemplateResult {
  const shown = lookup.reading.statements.filter((s) => isShown(s, filter));
  return html`<div class="sheet statements" role="tabpanel" aria-label=${phrase('tab.quotations')}>
    ${shown.length === 0 ? html`<p class="empty">${phrase('quotations.none')}</p>` : nothing}
    ${speakersOf(shown).map((speaker) => speakerOf(speaker, lookup, selected))}
  </div>`;
}

const isChanged = (s: Statement) => s.wordings.some((w) => w.relation === 'trimmed' || w.relation === 'reworded');

const spokenStates: [SpokenFilter, Spoken['state']][] = [
  ['as-spoken', 'asSpoken'],
  ['spoken-altered', 'altered'],
  ['not-spoken', 'notInTranscript'],
];

/** Switches of one kind add up; those of several kinds narrow down. */
function isShown(statement: Statement, filter: ReadonlySet<Filter>): boolean {
  const printed = filter.has('several') === filter.has('single') || filter.has('several') === statement.shared;
  const states = spokenStates.flatMap(([id, state]) => (filter.has(id) ? [state] : []));
  return printed && (!filter.has('changed') || isChanged(statement)) && (states.length === 0 || states.some((s) => hasSpoken(statement, s)));
}

const hasSpoken = (s: Statement, state: Spoken['state']) => s.wordings.some((w) => w.spoken?.state === state);

export const singleStatements = (lookup: Lookup) => lookup.reading.statements.filter((s) => !s.shared).length;

export function spokenStatements(lookup: Lookup, filter: SpokenFilter): number {
  const state = spokenStates.find(([id]) => id === filter)![1];
  return lookup.reading.statements.filter((s) => hasSpoken(s, state)).length;
}

export const changedStatements = (lookup: Lookup) => lookup.reading.statements.filter(isChanged).length;

/** Who is quoted by most outlets comes first; a speaker who is not named comes last. */
function speakersOf(statements: Statement[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const statement of statements) {
    const speaker = speakers.get(statement.speaker ?? '') ?? { name: statement.speaker, statements: [] };
    speaker.role ??= statement.role;
    speaker.statements.push(statement);
    speakers.set(statement.speaker ?? '', speaker);
  }
  const shared = (s: Speaker) => s.statements.filter((each) => each.shared).length;
  return [...speakers.values()].sort(
    (a, b) => Number(!a.name) - Number(!b.name) || shared(b) - shared(a) || b.statements.length - a.statements.length,
  );
}

function speakerOf(speaker: Speaker, lookup: Lookup, selected: string | null): TemplateResult {
  const shared = speaker.statements.filter((s) => s.shared);
  const single = speaker.statements.filter((s) => !s.shared);
  return html`<section class="speaker">
    <header>
      <h2 dir="auto">${speaker.name ?? phrase('speaker.unnamed')}</h2>
      <p class="soft">${speaker.role ?? nothing}</p>
      <p class="soft">
        ${phrase('quotations.statements', speaker.statements.length)}${shared.length > 0 ? phrase('quotations.shared', shared.length) : nothing}
      </p>
      ${share(speaker, lookup)}
    </header>
    <div class="said">
      ${shared.map((s) => statementOf(s, lookup, selected))}
      ${single.map((s) => statementOf(s, lookup, selected))}
    </div>
  </section>`;
}

/** How many of a speaker's words each outlet prints. */
function share(speaker: Speaker, lookup: Lookup): TemplateResult {
  const printed = lookup.reading.articles.map((article) =>
    speaker.statements
      .flatMap((s) => s.wordings)
      .filter((w) => w.sigil === article.sigil)
      .reduce((n, w) => n + wordsIn(w.text), 0),
  );
  const most = Math.max(1, ...printed);
  return html`<ul class="printed" aria-label=${phrase('quotations.printed')}>
    ${printed.map((n, i) =>
      n === 0
        ? nothing
        : html`<li style="--o: ${lookup.colour(i)}">
            <span class="outlet">${lookup.reading.articles[i].outlet}</span> ${phrase('counted.word', n)}
            <i aria-hidden="true" style="inline-size: ${(100 * n) / most}%"></i>
          </li>`,
    )}
  </ul>`;
}

function statementOf(statement: Statement, lookup: Lookup, selected: string | null): TemplateResult {
  return html`<ul class="rows statement ${statement.id === selected ? 'chosen' : ''}" data-statement=${statement.id}>
    ${wordingRows(statement, lookup)}
  </ul>`;
}
