/** Every word the reading view says by itself, and how it writes dates and numbers. */
import type { Article, Counts, Diff, Found, Reading, Spoken, State, Statement, Wording } from '../reading-model.js';
import { has, language, phrase } from '../words/phrase.js';

/** How many words a text has. */
export const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function countsLine(counts: Counts): string[] {
  const quotations =
    phrase('counted.quotation', counts.quotations) + (counts.sharedStatements > 0 ? phrase('counts.shared', counts.sharedStatements) : '');
  return [
    phrase('counted.article', counts.articles),
    phrase('counted.independent', counts.independent),
    counts.transcripts ? phrase('counted.transcript', counts.transcripts) : '',
    days(counts.from, counts.to),
    quotations,
    phrase('counts.only', counts.onlyIn),
    counts.figures > 0 ? phrase('counts.figures', counts.figures) : '',
  ].filter((part) => part !== '');
}

/** Articles without one thing in common most likely tell of different events. */
export const nothingShared = (counts: Counts) => counts.articles > 1 && counts.sharedClaims + counts.sharedStatements + counts.figures === 0;

export const nothingSharedWords =
  phrase('words.nothing-shared');

export const blindWords =
  phrase('words.blind');

function day(iso: string): Date {
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  return new Date(year, (month || 1) - 1, date || 1);
}

export function days(from?: string, to?: string): string {
  if (!from) return '';
  const format = new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', year: 'numeric' });
  return to && to !== from ? format.formatRange(day(from), day(to)) : format.format(day(from));
}

/** A day of publication, with its year only where the articles come from several years. */
function dayOf(iso: string, withYear: boolean): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', ...year }).format(day(iso));
}

function timeOf(iso: string): string {
  return /T\d\d:\d\d/.test(iso) ? iso.slice(11, 16) : '';
}

export function dateline(article: Article, withYear: boolean): string {
  const { published, updated } = article;
  if (!published) return updated ? phrase('updated', dayOf(updated, withYear)) : '';
  const start = dayOf(published, withYear);
  if (!updated || updated === published) return start;
  const sameDay = updated.slice(0, 10) === published.slice(0, 10);
  const change = sameDay ? timeOf(updated) : dayOf(updated, withYear);
  return change ? phrase('dateline', start, change) : start;
}

/** "12 May". */
export const shortDay = (iso: string) => dayOf(iso, false);

export function severalYears(articles: Article[]): boolean {
  const years = articles.map((a) => a.published?.slice(0, 4)).filter((y) => y !== undefined);
  return new Set(years).size > 1;
}

export function fullDate(iso: string): string {
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(day(iso));
  return [date, timeOf(iso)].filter(Boolean).join(', ');
}

/** A moment of UTC, in the reader's own time. */
export const moment = (iso: string) =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

export const score = (value: number) =>
  new Intl.NumberFormat(language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

export const percent = (value: number) => new Intl.NumberFormat(language(), { style: 'percent' }).format(value);

export const list = (items: string[]) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);

export const stateWords: Record<State, string> = {
  found: phrase('state.found'),
  partly: phrase('state.partly'),
  differs: phrase('state.differs'),
  notFound: phrase('state.notFound'),
  notCheckable: phrase('state.notCheckable'),
};

const stateOrder: State[] = ['found', 'partly', 'differs', 'notFound', 'notCheckable'];

/** "Found in Ostria Courier; not found in Harbour Post": what the dots beside a sentence show. */
export function dotsInWords(dots: State[], own: number, reading: Reading): string {
  const parts = stateOrder.map((state) => {
    const outlets = dots.flatMap((dot, i) => (dot === state && i !== own ? [reading.articles[i].outlet] : []));
    return outlets.length > 0 ? phrase('words.state-in', stateWords[state], list(outlets)) : '';
  });
  const said = parts.filter((part) => part !== '').join('; ');
  return said.charAt(0).toLocaleUpperCase(language()) + said.slice(1);
}

const relations: Record<Wording['relation'], string> = {
  longest: phrase('relation.longest'),
  verbatim: phrase('relation.verbatim'),
  trimmed: phrase('relation.trimmed'),
  reworded: phrase('relation.reworded'),
};

export const relationWords = (wording: Wording) => relations[wording.relation];

/** How a quotation was found, where quotation marks and a verb of speech do not say so by themselves. */
export const foundWords: Record<Found, string> = {
  marks: '',
  marksAlone: phrase('found.marks-alone'),
  lostMarks: phrase('found.lost-marks'),
  firstPerson: phrase('found.first-person'),
  partly: phrase('found.partly'),
  reported: phrase('found.reported'),
  carriedOn: phrase('found.carried-on'),
};

export const spokenWords: Record<Spoken['state'], { sign: string; said: string }> = {
  asSpoken: { sign: '✓', said: phrase('spoken.as') },
  altered: { sign: '≠', said: phrase('spoken.altered') },
  notInTranscript: { sign: '∅', said: phrase('spoken.not') },
};

export const natureWords: Record<NonNullable<Diff['nature']>, string> = {
  form: phrase('nature.form'),
  small: phrase('nature.small'),
  moved: phrase('nature.moved'),
  meaning: '',
};

export const marksAloneWords =
  phrase('words.marks-alone');

export function statementHead(statement: Statement): string {
  return [statement.speaker ?? phrase('speaker.unnamed'), statement.role].filter(Boolean).join(', ');
}

export function statementNote(statement: Statement): string {
  const outlets = new Set(statement.wordings.map((w) => w.sigil)).size;
  if (outlets < 2) return phrase('statement.single');
  const changed = statement.wordings.some((w) => w.relation === 'trimmed' || w.relation === 'reworded');
  return (
    phrase('statement.same', outlets) + (changed ? ` ${phrase('statement.changed')}` : '')
  );
}

export function onlyTag(outlet: string, copied: boolean): string {
  return copied ? phrase('only.copied') : phrase('only.in', outlet);
}

/** The same for a clause of a sentence that others tell otherwise. */
export const clauseTag = (outlet: string, copied: boolean) => (copied ? phrase('only.clause-copied') : phrase('only.clause', outlet));

export const figureHead = (kind: string) => (has(`differ.${kind}`) ? phrase(`differ.${kind}`) : phrase('differ', kind));

export const keys: [string, string][] = [
  [phrase('or', '→', 'N'), phrase('key.next')],
  [phrase('or', '←', 'P'), phrase('key.previous')],
  [phrase('or', phrase('key.enter'), phrase('key.space')), phrase('key.open')],
  ['V', phrase('key.variant')],
  ['A', phrase('key.level')],
  ['C', phrase('key.columns')],
  [phrase('key.shift'), phrase('key.move')],
  ['T', phrase('key.large')],
  ['1 – 5', phrase('key.filter')],
  ['Y', phrase('key.confirm')],
  ['X', phrase('key.reject')],
  ['M', phrase('key.note')],
  ['L', phrase('key.link')],
  ['Z', phrase('key.undo')],
  ['D', phrase('key.list')],
  ['Esc', phrase('key.close')],
  ['?', phrase('key.help')],
];

/** Where a column went. */
export function columnPlace(outlet: string, place: number, columns: number, pinned: boolean): string {
  if (place === 0) return phrase('place.hidden', outlet);
  return phrase(pinned ? 'place.pinned' : 'place.at', outlet, place, columns);
}

const railKinds = { shared: phrase('rail.shared'), only: phrase('rail.only'), figure: phrase('state.differs') };

/** Where the rail stands: "Meridian Wire, mark 2 of 5: only here". */
export function railWords(outlet: string, mark: number, marks: number, kind?: keyof typeof railKinds): string {
  if (marks === 0) return phrase('rail.none', outlet);
  return kind ? phrase('rail.at', outlet, mark, marks, railKinds[kind]) : phrase('rail.marks', outlet, marks);
}
