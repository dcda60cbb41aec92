/** The one JSON value that feeds the reading view. Made by `ReadingModel` on the server; every word of an article in it is
 *  an exact span of that article's stored text. All text is plain text, never markup. */
export interface Reading {
  id: string;
  title: string;
  /** Engine and model that made the findings. */
  engine: string;
  counts: Counts;
  articles: Article[];
  statements: Statement[];
  only: OnlyIn[];
  figures: Figure[];
  /** The earliest first. */
  decisions: Decision[];
  /** The outlets are hidden: they are called "Outlet A", …, and bars cover what names them. */
  blind?: boolean;
  /** How the articles were chosen, step by step; absent where that was not written down, and in blind reading. */
  selection?: SelectionStep[];
}

export interface SelectionStep {
  /** ISO 8601 in UTC. */
  at: string;
  what: 'added' | 'dropped' | 'failed';
  /** The article as outlet and headline call it, or what was given. */
  label: string;
  address?: string;
  reason?: string;
  /** Who did it; absent where it was the owner at the screen. */
  by?: string;
  /** It is the last word about what was given. */
  stands: boolean;
}

export interface Counts {
  articles: number;
  /** Independent reports: copies are counted with their origin. */
  independent: number;
  /** Texts that give what was said itself; they are counted among no reports. Absent where there is none. */
  transcripts?: number;
  quotations: number;
  /** Statements printed by more than one outlet. */
  sharedStatements: number;
  onlyIn: number;
  figures: number;
  /** Claims found in at least one other article. */
  sharedClaims: number;
  /** First and last date of publication, ISO 8601 days; absent where no article tells. */
  from?: string;
  to?: string;
}

export type State = 'found' | 'partly' | 'differs' | 'notFound' | 'notCheckable';

export interface Article {
  /** "A", "B", … in column order. */
  sigil: string;
  /** The stored article's id. */
  article: string;
  outlet: string;
  /** The SHA-256 of the text that all offsets point into. */
  snapshot: string;
  /** "agency", "republished" …, where known. */
  kind?: string;
  title: string;
  bylines: string[];
  /** ISO 8601, a date or a date with time. */
  published?: string;
  updated?: string;
  words: number;
  /** When the page was received, ISO 8601 in UTC. */
  received?: string;
  /** http(s) address of the original, where known. */
  url?: string;
  language?: string;
  dir: 'ltr' | 'rtl';
  /** What the text says about where it comes from: "Meridian Wire", with whether it is republished. */
  origin?: { name: string; republished: boolean };
  /** The sigil of the article this one is a copy of. */
  copyOf?: string;
  /** It is no report but gives what was said itself. */
  transcript?: boolean;
  /** Its language is read by quotation marks alone. */
  quotationsFoundBy?: 'marks';
  gauge: { score: number; checkable: boolean; reasons: string[] };
  paragraphs: Paragraph[];
}

export interface Paragraph {
  kind: 'text' | 'heading' | 'list' | 'quote';
  sentences: Sentence[];
}

export interface Sentence {
  /** Index within the article. */
  i: number;
  /** Where it begins in the article's text, in UTF-16 units. */
  start: number;
  text: string;
  claim: boolean;
  /** One state per article in column order (its own article: 'found'); empty where the sentence makes no claim. */
  dots: State[];
  /** The sentences of other articles that carry it, wholly or in part. */
  links?: Link[];
  /** What each other article has of it, where it makes a claim. */
  evidence?: ClaimEvidence[];
  /** The id of the "only in" mark, if it carries one; neighbours may share it. */
  only?: string;
  /** The ids of the decisions that stand here. */
  decided?: string[];
  /** Non-overlapping is not promised: a figure may lie inside a quotation. Offsets are UTF-16 units into `text`. */
  marks: Mark[];
}

/** What one article has of another's claim. */
export interface ClaimEvidence {
  /** That article's sigil. */
  of: string;
  state: State;
  /** The sentences that carry it, best first; where none does, the nearest. */
  passages: { i: number; score: number; why: string[] }[];
  /** The clauses of the claim that are not told there: offsets into its sentence. */
  open?: Piece[];
}

/** A sentence of another article that says the same: its article's sigil, its index, and a score from 0 to 1. */
export interface Link {
  to: string;
  i: number;
  state: State;
  score: number;
}

export interface Mark {
  /** 'only' is a clause that no other report tells, within a sentence that others tell otherwise. */
  kind: 'quote' | 'figure' | 'only';
  /** The id of a statement, a figure or an "only in" mark. */
  ref: string;
  start: number;
  end: number;
  /** For a quotation: whether its own sentence prints marks around it (DIRECT) or not. */
  type?: 'DIRECT' | 'MIXED' | 'INDIRECT';
}

export interface Statement {
  /** "q1", "q2", … */
  id: string;
  /** Printed by at least two articles. */
  shared: boolean;
  speaker?: string;
  role?: string;
  /** The longest wording first. */
  wordings: Wording[];
}

export interface Wording {
  sigil: string;
  /** The first sentence it stands in. */
  sentence: number;
  /** Where it begins in the article's text. */
  start: number;
  /** The words; between two pieces stands " / ". */
  text: string;
  /** Where its pieces stand in the article's text, in order; absent where it is one piece. */
  pieces?: Piece[];
  type: 'DIRECT' | 'MIXED' | 'INDIRECT';
  /** A direct quotation whose marks got lost. */
  lostMarks: boolean;
  /** The words in place that name the speaker ("Mr Reeve"), where there are any. */
  mention?: string;
  relation: 'longest' | 'verbatim' | 'trimmed' | 'reworded';
  similarity: number;
  /** Warnings: "another speaker", "figure differs", "name differs", "negation differs". */
  flags: string[];
  reasons: string[];
  /** The sigil of the article this wording was copied with. */
  copyOf?: string;
  /** Word-level difference from the longest wording; for the longest itself one 'same' run. */
  diff: Diff[];
  /** How it was found. */
  found?: Found;
  /** What a transcript has of it, where there is one. */
  spoken?: Spoken;
}

/** A stretch of an article's text. */
export interface Piece {
  start: number;
  end: number;
}

/** A run of words that both texts have, or one of them; what the change does to the meaning. */
export interface Diff {
  op: 'same' | 'ins' | 'del';
  text: string;
  nature?: 'form' | 'small' | 'moved' | 'meaning';
}

export type Found = 'marks' | 'marksAlone' | 'lostMarks' | 'firstPerson' | 'partly' | 'reported' | 'carriedOn';

export interface Spoken {
  state: 'asSpoken' | 'altered' | 'notInTranscript';
  /** Where the transcript has it, and its words there. */
  sigil?: string;
  sentence?: number;
  text?: string;
  /** The difference of the wording from them. */
  diff?: Diff[];
}

export interface OnlyIn {
  /** "o1", "o2", … */
  id: string;
  sigil: string;
  /** The first sentence of the passage; those of its paragraph that follow, up to `to`, carry the same mark. */
  sentence: number;
  to?: number;
  /** Where only a clause of the sentence stands alone: offsets into its text. */
  clause?: Piece;
  /** True where a copy carries it too: "Only in one independent source". */
  copied: boolean;
  assertedBy?: string;
  /** For every other article the closest passages, best first. */
  nearest: { sigil: string; state: State; passages: { sentence: number; text: string; score: number; reasons: string[] }[] }[];
}

export interface Figure {
  /** "f1", "f2", … */
  id: string;
  /** "figure", "name", "date", "negation". */
  kind: string;
  /** Each side: where, the words that conflict, and the sentence around them. */
  sides: { sigil: string; sentence: number; words: string; text: string }[];
}

/** What a person decided. */
export interface Decision {
  /** "d1", "d2", … */
  id: string;
  /** How the store calls it. */
  key: string;
  subject: 'link' | 'alone';
  verdict: 'confirmed' | 'rejected' | 'added';
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
  note: string;
  /** Whether it is the last word about its passages. */
  counts: boolean;
  undone?: string;
  /** Why it does not stand over the texts as they are; its places then have their words only. */
  lost?: string;
  places: { sigil?: string; sentence?: number; start?: number; text: string }[];
}
