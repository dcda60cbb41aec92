/** Cuts a sentence at the edges of its marks, so that each piece carries the same marks throughout. */
import type { Mark, Sentence } from '../reading-model.js';

export interface Run {
  text: string;
  /** The marks that cover it, the innermost first: a figure within a quotation comes before it, a clause last. */
  marks: Mark[];
  /** True on the first piece whose innermost mark is this one: it takes the keyboard's focus. */
  leads: boolean;
  /** The clauses of one outlet only that begin with it. */
  begins: Mark[];
}

const length = (mark: Mark) => mark.end - mark.start;

const rank = { figure: 0, quote: 1, only: 2 };

const innerFirst = (a: Mark, b: Mark) =>
  rank[a.kind] - rank[b.kind] || length(a) - length(b) || a.start - b.start;

export function runsOf(sentence: Sentence): Run[] {
  const { text } = sentence;
  const marks = sentence.marks.filter((m) => m.start < m.end && m.start >= 0 && m.end <= text.length);
  const cuts = [...new Set([0, text.length, ...marks.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  const led = new Set<Mark>();
  return cuts.slice(0, -1).map((start, i) => {
    const covering = marks.filter((m) => m.start <= start && m.end > start).sort(innerFirst);
    const leads = covering.length > 0 && !led.has(covering[0]);
    if (leads) led.add(covering[0]);
    return { text: text.slice(start, cuts[i + 1]), marks: covering, leads, begins: covering.filter((m) => m.kind === 'only' && m.start === start) };
  });
}
