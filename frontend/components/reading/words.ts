/** Every word the reading view says by itself, and how it writes dates and numbers. */
import type { Article, Counts, Diff, Found, Reading, Spoken, State, Statement, Wording } from '../reading-model.js';

/** Plain "en" writes days as "12 May". */
function language(): string {
  const lang = document.documentElement.lang || 'en';
  return lang === 'en' ? 'en-GB' : lang;
}

export function count(n: number, one: string, many: string): string {
  const form = new Intl.PluralRules(language()).select(n);
  return `${new Intl.NumberFormat(language()).format(n)} ${form === 'one' ? one : many}`;
}

/** How many words a text has. */
export const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function countsLine(counts: Counts): string[] {
  const quotations =
    count(counts.quotations, 'quotation', 'quotations') +
    (counts.sharedStatements > 0 ? `, ${counts.sharedStatements} printed by more than one outlet` : '');
  return [
    count(counts.articles, 'article', 'articles'),
    count(counts.independent, 'independent report', 'independent reports'),
    counts.transcripts ? count(counts.transcripts, 'transcript', 'transcripts') : '',
    days(counts.from, counts.to),
    quotations,
    `${count(counts.onlyIn, 'claim', 'claims')} in one outlet only`,
    counts.figures > 0 ? count(counts.figures, 'figure that differs', 'figures that differ') : '',
  ].filter((part) => part !== '');
}

/** Articles without one thing in common most likely tell of different events. */
export const nothingShared = (counts: Counts) => counts.articles > 1 && counts.sharedClaims + counts.sharedStatements + counts.figures === 0;

export const nothingSharedWords =
  'These articles share no claim and no quotation. They may tell of different events, or in different languages; then a mark “Only in …” says little.';

export const blindWords =
  'You read blind: outlets, authors and addresses are hidden, and a bar covers them in the texts. The order is drawn by lot.';

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
  if (!published) return updated ? `updated ${dayOf(updated, withYear)}` : '';
  const start = dayOf(published, withYear);
  if (!updated || updated === published) return start;
  const sameDay = updated.slice(0, 10) === published.slice(0, 10);
  const change = sameDay ? timeOf(updated) : dayOf(updated, withYear);
  return change ? `${start}, updated ${change}` : start;
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
  found: 'found',
  partly: 'partly found',
  differs: 'differs',
  notFound: 'not found',
  notCheckable: 'not checkable',
};

const stateOrder: State[] = ['found', 'partly', 'differs', 'notFound', 'notCheckable'];

/** "Found in Ostria Courier; not found in Harbour Post": what the dots beside a sentence show. */
export function dotsInWords(dots: State[], own: number, reading: Reading): string {
  const parts = stateOrder.map((state) => {
    const outlets = dots.flatMap((dot, i) => (dot === state && i !== own ? [reading.articles[i].outlet] : []));
    return outlets.length > 0 ? `${stateWords[state]} in ${list(outlets)}` : '';
  });
  const said = parts.filter((part) => part !== '').join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const relations: Record<Wording['relation'], string> = {
  longest: 'longest version',
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  reworded: 'reworded',
};

export const relationWords = (wording: Wording) => relations[wording.relation];

/** How a quotation was found, where quotation marks and a verb of speech do not say so by themselves. */
export const foundWords: Record<Found, string> = {
  marks: '',
  marksAlone: 'in marks, without a verb of speech',
  lostMarks: 'lost its quotation marks',
  firstPerson: 'lost its quotation marks, found by its “I” or “we”',
  partly: 'partly in quotation marks',
  reported: 'reported speech',
  carriedOn: 'reported speech that carries on',
};

export const spokenWords: Record<Spoken['state'], { sign: string; said: string }> = {
  asSpoken: { sign: '✓', said: 'as spoken' },
  altered: { sign: '≠', said: 'altered' },
  notInTranscript: { sign: '∅', said: 'not in the transcript' },
};

export const natureWords: Record<NonNullable<Diff['nature']>, string> = {
  form: 'another form of the same word',
  small: 'small words only',
  moved: 'stands elsewhere in the other text',
  meaning: '',
};

export const marksAloneWords =
  'Quotations were found by quotation marks alone: in this language, reported speech and quotations without marks are not found.';

export function statementHead(statement: Statement): string {
  return [statement.speaker ?? 'Speaker not named', statement.role].filter(Boolean).join(', ');
}

export function statementNote(statement: Statement): string {
  const outlets = new Set(statement.wordings.map((w) => w.sigil)).size;
  if (outlets < 2) return 'Found in this article only.';
  const changed = statement.wordings.some((w) => w.relation === 'trimmed' || w.relation === 'reworded');
  return (
    `The same statement in ${outlets} articles.` +
    (changed ? ' Words that an outlet added are marked, words it left out are struck.' : '')
  );
}

export function onlyTag(outlet: string, copied: boolean): string {
  return copied ? 'Only in one independent report' : `Only in ${outlet}`;
}

const figureKinds: Record<string, string> = { figure: 'figure', name: 'name', date: 'date', negation: 'negation' };

export const figureHead = (kind: string) => `The articles give a different ${figureKinds[kind] ?? kind}`;

export const keys: [string, string][] = [
  ['→ or N', 'next mark'],
  ['← or P', 'previous mark'],
  ['Enter or Space', 'open the mark; once more: go to its evidence'],
  ['V', 'next wording of the same statement'],
  ['A', 'bring wordings level, scroll the columns together, or leave the text where it is'],
  ['C', 'columns: their order, which are hidden, which are pinned'],
  ['Shift ← →', 'move the column you are in'],
  ['T', 'large type, to read from afar'],
  ['1 – 5', 'switch a filter'],
  ['Y', 'confirm the link or mark; once more: take that back'],
  ['X', 'reject it; once more: take that back'],
  ['M', 'write a note on what you decided'],
  ['L', 'link from the selected words or the mark, then to others'],
  ['Z', 'undo your last decision'],
  ['D', 'list of all decisions'],
  ['Esc', 'close'],
  ['?', 'this list'],
];

/** Where a column went. */
export function columnPlace(outlet: string, place: number, columns: number, pinned: boolean): string {
  if (place === 0) return `${outlet} is hidden.`;
  return `${outlet} is column ${place} of ${columns}${pinned ? ', pinned' : ''}.`;
}

const railKinds = { shared: 'shared quotation', only: 'only here', figure: 'differs' };

/** Where the rail stands: "Meridian Wire, mark 2 of 5: only here". */
export function railWords(outlet: string, mark: number, marks: number, kind?: keyof typeof railKinds): string {
  if (marks === 0) return `${outlet}, no marks`;
  return kind ? `${outlet}, mark ${mark} of ${marks}: ${railKinds[kind]}` : `${outlet}, ${count(marks, 'mark', 'marks')}`;
}
