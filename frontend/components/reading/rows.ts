/** Lays several articles out in rows of passages that say the same. One article, the base, keeps its order; the passages
 *  of the others stand beside the base's sentence that they resemble most, or between its rows in their own order. */
import type { Sentence, State } from '../reading-model.js';
import type { Lookup } from './lookup.js';

export interface Passage {
  sentence: Sentence;
  /** How it relates to the first passage of its row; absent on that one, and where nothing links them. */
  state?: State;
}

/** One row: the passages of each column, in column order. */
export interface Row {
  cells: Passage[][];
  /** The column that the row follows. */
  leader: number;
}

interface Tie {
  column: number;
  i: number;
  state: State;
  score: number;
}

const key = (column: number, i: number) => `${column} ${i}`;

export function alignedRows(lookup: Lookup, base: number): Row[] {
  const ties = tiesOf(lookup);
  const columns = lookup.reading.articles.map((article) => article.paragraphs.flatMap((p) => p.sentences));
  const beside = new Map<string, Tie>();
  columns.forEach((sentences, column) => {
    if (column === base) return;
    for (const s of sentences) {
      const best = bestIn(ties.get(key(column, s.i)) ?? [], (tie) => tie.column === base);
      if (best) beside.set(key(column, s.i), best);
    }
  });
  const rows = columns[base].map((sentence) => rowOf(columns.length, base, { sentence }));
  const place = new Map(columns[base].map((s, row) => [s.i, row]));
  columns.forEach((sentences, column) => {
    for (const s of sentences) {
      const tie = beside.get(key(column, s.i));
      if (tie) rows[place.get(tie.i)!].cells[column].push({ sentence: s, state: tie.state });
    }
  });
  return weave(rows, between(columns, base, beside, place, ties));
}

const rowOf = (columns: number, leader: number, first: Passage): Row => ({
  leader,
  cells: Array.from({ length: columns }, (_, i) => (i === leader ? [first] : [])),
});

/** What is linked with what, told from both ends. */
function tiesOf(lookup: Lookup): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  const add = (from: string, tie: Tie) => ties.set(from, [...(ties.get(from) ?? []), tie]);
  lookup.reading.articles.forEach((article, column) => {
    for (const s of article.paragraphs.flatMap((p) => p.sentences)) {
      for (const link of s.links ?? []) {
        const other = lookup.column(link.to);
        add(key(column, s.i), { column: other, i: link.i, state: link.state, score: link.score });
        add(key(other, link.i), { column, i: s.i, state: link.state, score: link.score });
      }
    }
  });
  return ties;
}

function bestIn(ties: Tie[], fits: (tie: Tie) => boolean): Tie | undefined {
  return ties.filter(fits).reduce<Tie | undefined>((best, tie) => (!best || tie.score > best.score ? tie : best), undefined);
}

/** The rows of what the base does not carry, by the row of the base that they follow (-1: before the first). */
function between(
  columns: Sentence[][],
  base: number,
  beside: Map<string, Tie>,
  place: Map<number, number>,
  ties: Map<string, Tie[]>,
): Map<number, Row[]> {
  const after = new Map<number, Row[]>();
  const done = new Set<string>();
  columns.forEach((sentences, column) => {
    if (column === base) return;
    let row = -1;
    for (const sentence of sentences) {
      const here = key(column, sentence.i);
      const tie = beside.get(here);
      if (tie) row = place.get(tie.i)!;
      if (tie || done.has(here)) continue;
      const fresh = rowOf(columns.length, column, { sentence });
      for (let other = column + 1; other < columns.length; other++) {
        if (other === base) continue;
        const free = (t: Tie) => t.column === other && !beside.has(key(other, t.i)) && !done.has(key(other, t.i));
        const best = bestIn(ties.get(here) ?? [], free);
        if (!best) continue;
        done.add(key(other, best.i));
        fresh.cells[other].push({ sentence: columns[other].find((s) => s.i === best.i)!, state: best.state });
      }
      after.set(row, [...(after.get(row) ?? []), fresh]);
    }
  });
  return after;
}

const isAlone = (row: Row) => row.cells.every((cell, i) => i === row.leader || cell.length === 0);

/** Base rows with the rest between them; what one article alone says in a run stays together. */
function weave(rows: Row[], after: Map<number, Row[]>): Row[] {
  const woven = [...joined(after.get(-1) ?? [])];
  rows.forEach((row, i) => woven.push(row, ...joined(after.get(i) ?? [])));
  return woven;
}

function joined(rows: Row[]): Row[] {
  return rows.reduce<Row[]>((all, row) => {
    const last = all.at(-1);
    if (last && last.leader === row.leader && isAlone(last) && isAlone(row)) last.cells[last.leader].push(...row.cells[row.leader]);
    else all.push(row);
    return all;
  }, []);
}
