/** The reader's own columns: their order, which are hidden, and which stay in sight. They are a matter of the view: the
 *  comparison and its findings stay as they are, and so do the articles' sigils and colours. */
import type { Reading, State } from '../reading-model.js';

export interface Column {
  sigil: string;
  hidden: boolean;
  pinned: boolean;
}

/** A reading with its articles in the reader's order: the pinned ones first, the hidden ones last. */
export interface Arranged {
  reading: Reading;
  /** How many of its articles have a column. */
  shown: number;
  /** How many of these the reader pinned. */
  pinned: number;
  /** Where each article stands in the comparison itself. */
  places: number[];
}

/** What the reader told, each "B", "!B" for pinned, or "-B" for hidden, in their order. Articles that nothing is told of
 *  follow in the order of the comparison; at least one column is shown. */
export function columnsOf(told: readonly string[], reading: Reading): Column[] {
  const known = new Set(reading.articles.map((a) => a.sigil));
  const all = new Map<string, Column>();
  for (const word of [...told, ...known]) {
    const sigil = word.replace(/^[!-]/, '');
    if (known.has(sigil) && !all.has(sigil)) all.set(sigil, { sigil, hidden: word.startsWith('-'), pinned: word.startsWith('!') });
  }
  const columns = inGroups([...all.values()]);
  if (columns.length > 0 && columns.every((c) => c.hidden)) columns[0] = { ...columns[0], hidden: false };
  return columns;
}

const inGroups = (columns: Column[]) => [...columns.filter((c) => c.pinned), ...columns.filter((c) => !c.pinned)];

/** The same in words for the address; nothing where all is as usual. */
export function toldOf(columns: Column[], reading: Reading): string[] {
  const usual = columns.every((c, i) => !c.hidden && !c.pinned && c.sigil === reading.articles[i]?.sigil);
  return usual ? [] : columns.map((c) => (c.hidden ? '-' : c.pinned ? '!' : '') + c.sigil);
}

export const shownOf = (columns: Column[]) => columns.filter((c) => !c.hidden);

function change(columns: Column[], sigil: string, what: Partial<Column>): Column[] {
  return inGroups(columns.map((c) => (c.sigil === sigil ? { ...c, ...what } : c)));
}

/** A hidden column stays in its place of the order; it is not pinned any more. The last one in sight can't be hidden. */
export function hide(columns: Column[], sigil: string, hidden: boolean): Column[] {
  if (hidden && shownOf(columns).every((c) => c.sigil === sigil)) return columns;
  return change(columns, sigil, hidden ? { hidden, pinned: false } : { hidden });
}

export const pin = (columns: Column[], sigil: string, pinned: boolean) =>
  change(columns, sigil, pinned ? { pinned, hidden: false } : { pinned });

/** Takes a column to the place before another one, or to the end. Between pinned columns it is pinned, beyond them not. */
export function moveBefore(columns: Column[], sigil: string, next?: string): Column[] {
  const moved = columns.find((c) => c.sigil === sigil);
  if (!moved || next === sigil) return columns;
  const rest = columns.filter((c) => c !== moved);
  const found = rest.findIndex((c) => c.sigil === next);
  const at = found < 0 ? rest.length : found;
  const edge = rest.filter((c) => c.pinned).length;
  const pinned = !moved.hidden && (at < edge || (at === edge && moved.pinned));
  return inGroups([...rest.slice(0, at), { ...moved, pinned }, ...rest.slice(at)]);
}

/** Takes a column one step earlier or later among those that are shown, or among all. */
export function step(columns: Column[], sigil: string, by: 1 | -1, amongAll = false): Column[] {
  const line = amongAll ? columns : shownOf(columns);
  const from = line.findIndex((c) => c.sigil === sigil);
  if (from < 0 || from + by < 0 || from + by >= line.length) return columns;
  const rest = line.filter((c) => c.sigil !== sigil);
  return moveBefore(columns, sigil, rest[from + by]?.sigil);
}

export const sameColumns = (a: Column[], b: Column[]) =>
  a.length === b.length && a.every((c, i) => c.sigil === b[i].sigil && c.hidden === b[i].hidden && c.pinned === b[i].pinned);

/** In a newer reading articles may have other sigils: what was told of an article stays told of it. */
export function toldAgain(told: readonly string[], before: Reading, now: Reading): string[] {
  const ids = new Map(before.articles.map((a) => [a.sigil, a.article]));
  const sigils = new Map(now.articles.map((a) => [a.article, a.sigil]));
  return told.flatMap((word) => {
    const sigil = sigils.get(ids.get(word.replace(/^[!-]/, '')) ?? '');
    return sigil ? [word.replace(/[^!-].*$/, '') + sigil] : [];
  });
}

export function arranged(reading: Reading, columns: Column[]): Arranged {
  const order = [...shownOf(columns), ...columns.filter((c) => c.hidden)];
  const index = new Map(reading.articles.map((a, i) => [a.sigil, i]));
  const places = order.map((c) => index.get(c.sigil)!);
  const shown = shownOf(columns).length;
  const pinned = columns.filter((c) => c.pinned).length;
  if (places.every((place, i) => place === i)) return { reading, shown, pinned, places };
  const turn = (dots: State[]) => (dots.length === 0 ? dots : places.map((place) => dots[place]));
  const articles = places.map((place) => {
    const article = reading.articles[place];
    const paragraphs = article.paragraphs.map((p) => ({ ...p, sentences: p.sentences.map((s) => ({ ...s, dots: turn(s.dots) })) }));
    return { ...article, paragraphs };
  });
  return { reading: { ...reading, articles }, shown, pinned, places };
}
