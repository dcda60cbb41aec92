/** A reading with the look-ups that painting needs, made once for each value. */
import type { Article, Decision, Figure, OnlyIn, Reading, Sentence, Statement } from '../reading-model.js';
import { arranged, columnsOf, type Arranged } from './columns.js';

/** What can be switched on: marks in the text, and what the lists of the other tabs are cut down to. */
export type Filter = 'quotes' | 'only' | 'figures' | 'shared' | 'several' | 'changed' | 'single' | SpokenFilter | ClaimFilter | 'fold';
export type ClaimFilter = 'claim-only' | 'claim-differs' | 'claim-all' | 'claim-open';
/** What a transcript has of a wording. */
export type SpokenFilter = 'as-spoken' | 'spoken-altered' | 'not-spoken';
export const usualFilters: Filter[] = ['quotes', 'only', 'figures'];

/** One thing to look at, wherever it stands: a statement, a claim of one outlet, or a difference. */
export type Finding =
  | { kind: 'quote'; id: string; statement: Statement }
  | { kind: 'only'; id: string; only: OnlyIn }
  | { kind: 'figure'; id: string; figure: Figure }
  | { kind: 'claim'; id: string; sigil: string; sentence: Sentence }
  | { kind: 'decision'; id: string; decision: Decision };

export class Lookup {
  readonly findings = new Map<string, Finding>();
  /** In the order of the columns. */
  readonly reading: Reading;
  /** How many of the articles have a column; those without one come last. */
  readonly shown: number;
  /** How many columns the reader pinned. */
  readonly pinned: number;
  private readonly places: number[];
  private readonly columns = new Map<string, number>();

  constructor(
    /** In the order of the comparison. */
    readonly original: Reading,
    order: Arranged = arranged(original, columnsOf([], original)),
  ) {
    const { reading } = order;
    this.reading = reading;
    this.shown = order.shown;
    this.pinned = order.pinned;
    this.places = order.places;
    reading.articles.forEach((article, i) => this.columns.set(article.sigil, i));
    for (const statement of reading.statements) {
      this.findings.set(statement.id, { kind: 'quote', id: statement.id, statement });
    }
    for (const only of reading.only) this.findings.set(only.id, { kind: 'only', id: only.id, only });
    for (const decision of reading.decisions) this.findings.set(decision.id, { kind: 'decision', id: decision.id, decision });
    for (const { sigil, paragraphs } of reading.articles) {
      for (const sentence of paragraphs.flatMap((p) => p.sentences)) {
        const id = claimId(sigil, sentence);
        if (sentence.evidence) this.findings.set(id, { kind: 'claim', id, sigil, sentence });
      }
    }
    for (const figure of reading.figures) this.findings.set(figure.id, { kind: 'figure', id: figure.id, figure });
  }

  column(sigil: string): number {
    return this.columns.get(sigil) ?? 0;
  }

  article(sigil: string): Article {
    return this.reading.articles[this.column(sigil)];
  }

  sentence(sigil: string, i: number): Sentence | undefined {
    return this.article(sigil)
      ?.paragraphs.flatMap((p) => p.sentences)
      .find((s) => s.i === i);
  }

  /** The indices of the columns that are shown. */
  get inSight(): number[] {
    return this.reading.articles.slice(0, this.shown).map((_, i) => i);
  }

  /** The custom property with an outlet's colour: it stays the same wherever its column stands. */
  colour(column: number): string {
    return `var(--outlet-${((this.places[column] ?? column) % 12) + 1})`;
  }

  /** The columns in which a finding stands, in column order; a hidden one is none. */
  columnsOf(id: string): number[] {
    const finding = this.findings.get(id);
    if (!finding) return [];
    const found = new Set(sigilsOf(finding).map((s) => this.column(s)));
    return [...found].filter((column) => column < this.shown).sort((a, b) => a - b);
  }
}

/** The id under which what is known of a claim can be looked at. */
export const claimId = (sigil: string, sentence: Sentence) => `c${sigil}${sentence.i}`;

const carried = (sentence: Sentence) =>
  (sentence.evidence ?? []).filter((e) => e.state !== 'notFound' && e.state !== 'notCheckable').map((e) => e.of);

function sigilsOf(finding: Finding): string[] {
  switch (finding.kind) {
    case 'claim':
      return [finding.sigil, ...carried(finding.sentence)];
    case 'quote':
      return finding.statement.wordings.map((w) => w.sigil);
    case 'figure':
      return finding.figure.sides.map((s) => s.sigil);
    case 'only':
      return [finding.only.sigil];
    case 'decision':
      return finding.decision.places.flatMap((p) => p.sigil ?? []);
  }
}
