/** What a person can decide about a finding, and what was decided about it. */
import type { Decision, Piece, Sentence, Wording } from '../reading-model.js';
import type { Finding, Lookup } from './lookup.js';

export type Verdict = Decision['verdict'];

/** A passage of an article as it is shown: offsets into the text with this hash. */
export interface Place {
  article: string;
  snapshot: string;
  start: number;
  end: number;
}

/** A question that a person answers: do two passages say the same, or does one stand alone? */
export interface Choice {
  subject: Decision['subject'];
  here: Place;
  there?: Place;
  /** The sigil of the article whose row asks it. */
  sigil: string;
}

export function placeOf(lookup: Lookup, sigil: string, start: number, text: string): Place {
  const { article, snapshot } = lookup.article(sigil);
  return { article, snapshot, start, end: start + text.length };
}

/** From its first piece to its last one. */
export function wordingPlace(lookup: Lookup, wording: Wording): Place {
  const { article, snapshot } = lookup.article(wording.sigil);
  const pieces = piecesOf(wording);
  return { article, snapshot, start: pieces[0].start, end: pieces[pieces.length - 1].end };
}

export function piecesOf(wording: Wording): Piece[] {
  return wording.pieces ?? [{ start: wording.start, end: wording.start + wording.text.length }];
}

export function sentencesPlace(lookup: Lookup, sigil: string, from: number, to = from): Place | undefined {
  const first = lookup.sentence(sigil, from);
  const last = lookup.sentence(sigil, to);
  if (!first || !last) return undefined;
  return { ...placeOf(lookup, sigil, first.start, ''), end: last.start + last.text.length };
}

export function choicesOf(finding: Finding, lookup: Lookup): Choice[] {
  switch (finding.kind) {
    case 'quote': {
      const [longest, ...others] = finding.statement.wordings;
      const here = wordingPlace(lookup, longest);
      return others
        .filter((w) => w.sigil !== longest.sigil)
        .map((w) => ({ subject: 'link', here, there: wordingPlace(lookup, w), sigil: w.sigil }));
    }
    case 'only': {
      const { sigil, sentence, to, clause } = finding.only;
      const own = clause && lookup.sentence(sigil, sentence);
      if (own) return [{ subject: 'alone', here: placeOf(lookup, sigil, own.start + clause.start, own.text.slice(clause.start, clause.end)), sigil }];
      const here = sentencesPlace(lookup, sigil, sentence, to ?? sentence);
      return here ? [{ subject: 'alone', here, sigil }] : [];
    }
    case 'figure': {
      const [first, ...others] = finding.figure.sides;
      const here = sentencesPlace(lookup, first.sigil, first.sentence);
      return others.flatMap(({ sigil, sentence }) => {
        const there = sentencesPlace(lookup, sigil, sentence);
        return here && there && sigil !== first.sigil ? [{ subject: 'link' as const, here, there, sigil }] : [];
      });
    }
    case 'claim': {
      const { sigil, sentence } = finding;
      const here = placeOf(lookup, sigil, sentence.start, sentence.text);
      return (sentence.evidence ?? []).flatMap(({ of, passages: [best] }) => {
        const there = best && sentencesPlace(lookup, of, best.i);
        return there ? [{ subject: 'link' as const, here, there, sigil: of }] : [];
      });
    }
    case 'decision': {
      const { subject, places, lost } = finding.decision;
      if (lost) return [];
      const [here, there] = places.map((p) => placeOf(lookup, p.sigil!, p.start!, p.text));
      return [{ subject, here, there, sigil: (places[1] ?? places[0]).sigil! }];
    }
  }
}

const named = (p?: Place) => (p ? `${p.article} ${p.start} ${p.end}` : '');

/** The decision that counts for a choice, whichever passage was chosen first. */
export function decisionOn(choice: Choice, lookup: Lookup): Decision | undefined {
  const wanted = [named(choice.here), named(choice.there)].sort().join();
  return lookup.reading.decisions.findLast((d) => {
    if (!d.counts || d.subject !== choice.subject) return false;
    const [here, there] = d.places.map((p) => placeOf(lookup, p.sigil!, p.start!, p.text));
    return [named(here), named(there)].sort().join() === wanted;
  });
}

/** The same finding in a newer reading, where its number may be another. */
export function again(finding: Finding, old: Lookup, now: Lookup): string | null {
  const wanted = traces(finding, old);
  for (const trace of wanted) {
    for (const other of now.findings.values()) {
      if (other.kind === finding.kind && traces(other, now).includes(trace)) return other.id;
    }
  }
  return null;
}

function traces(finding: Finding, lookup: Lookup): string[] {
  const at = (sigil: string, place: number) => `${lookup.article(sigil).article} ${place}`;
  switch (finding.kind) {
    case 'quote':
      return finding.statement.wordings.map((w) => at(w.sigil, w.start));
    case 'only':
      return [`${at(finding.only.sigil, finding.only.sentence)} ${finding.only.clause?.start ?? ''}`];
    case 'figure':
      return [finding.figure.sides.map((s) => `${at(s.sigil, s.sentence)} ${s.words}`).join()];
    case 'claim':
      return [at(finding.sigil, finding.sentence.start)];
    case 'decision':
      return [finding.decision.key];
  }
}

/** What the reader has selected of one article's text, without the marks that stand between its words. */
export function selectedPlace(root: ShadowRoot, lookup: Lookup): { place: Place; column: number; words: string } | undefined {
  const range = rangeIn(root);
  const touched = range ? [...root.querySelectorAll<HTMLElement>('.cols .s')].filter((s) => range.intersectsNode(s)) : [];
  const columns = new Set(touched.map((s) => s.closest('.col')));
  if (!range || touched.length === 0 || columns.size > 1) return undefined;
  const column = [...root.querySelectorAll('.col')].indexOf([...columns][0]!);
  const { sigil, article, snapshot } = lookup.reading.articles[column];
  const parts = touched.map((s) => partOf(s, range, lookup.sentence(sigil, Number(s.dataset.s)))).filter((p) => p !== undefined);
  if (parts.length === 0) return undefined;
  const [start, end] = [parts[0].start, parts.at(-1)!.end];
  const words = parts.map((p) => p.words).join(' ').trim();
  return words.length < 3 ? undefined : { place: { article, snapshot, start, end }, column, words };
}

/** The selected part of one sentence. */
function partOf(element: HTMLElement, range: Range, sentence?: Sentence) {
  if (!sentence) return undefined;
  const { text } = sentence;
  const at = (node: Node, offset: number) => Math.min(text.length, wordsBefore(element, node, offset));
  const from = element.contains(range.startContainer) ? at(range.startContainer, range.startOffset) : 0;
  const to = element.contains(range.endContainer) ? at(range.endContainer, range.endOffset) : text.length;
  const words = text.slice(from, to);
  const start = sentence.start + from + (words.length - words.trimStart().length);
  return words.trim() ? { start, end: start + words.trim().length, words: words.trim() } : undefined;
}

type WithRoots = Selection & { getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[] };
type WithSelection = ShadowRoot & { getSelection?: () => Selection | null };

function rangeIn(root: ShadowRoot): Range | undefined {
  const whole = document.getSelection() as WithRoots | null;
  const composed = whole?.getComposedRanges?.({ shadowRoots: [root] })[0];
  const own = (root as WithSelection).getSelection?.();
  const found = composed ?? (own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined);
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) return undefined;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? undefined : range;
}

/** How many of a sentence's characters stand before a point of it. */
function wordsBefore(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  const part = before.cloneContents();
  part.querySelectorAll('svg, .tag, sup').forEach((sign) => sign.remove());
  return part.textContent?.length ?? 0;
}
