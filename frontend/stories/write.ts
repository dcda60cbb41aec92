/** A short notation for writing readings by hand: "[[q1|words]]" is a quotation, "{{f1|14}}" a figure. */
import type { Article, Mark, Paragraph, Sentence, State } from '../components/reading-model.js';

const states: Record<string, State> = { f: 'found', p: 'partly', x: 'differs', n: 'notFound', '?': 'notCheckable' };

/** Room enough for the longest sentence: where one begins only has to differ from the others. */
const room = 2000;

export interface Written {
  outlet: string;
  kind?: string;
  title: string;
  by?: string[];
  published?: string;
  updated?: string;
  words: number;
  language?: string;
  dir?: 'ltr' | 'rtl';
  copyOf?: string;
  origin?: Article['origin'];
  gauge?: Article['gauge'];
  /** Paragraphs of lines: dots, a space, the text; "o1!" before the dots makes a claim of one outlet. */
  text: string[][];
}

export function article(sigil: string, written: Written): Article {
  let i = 0;
  const paragraphs: Paragraph[] = written.text.map((lines) => {
    const heading = lines[0].startsWith('# ');
    const sentences = lines.map((line) => sentence(line.replace(/^# /, '- '), i++));
    return { kind: heading ? 'heading' : 'text', sentences };
  });
  return {
    sigil,
    article: `article-${sigil}`,
    snapshot: `snapshot-${sigil}`,
    outlet: written.outlet,
    kind: written.kind,
    title: written.title,
    bylines: written.by ?? [],
    published: written.published,
    updated: written.updated,
    words: written.words,
    received: '2026-05-16T06:30:00Z',
    url: `https://${written.outlet.toLowerCase().replace(/[^a-z]+/g, '-')}.example/story`,
    language: written.language ?? 'en',
    dir: written.dir ?? 'ltr',
    origin: written.origin,
    copyOf: written.copyOf,
    gauge: written.gauge ?? { score: 0.97, checkable: true, reasons: [] },
    paragraphs,
  };
}

function sentence(line: string, i: number): Sentence {
  const [head, ...rest] = line.split(' ');
  const [only, dots] = head.includes('!') ? head.split('!') : [undefined, head];
  const { text, marks } = unmark(rest.join(' '));
  const found = dots === '-' ? [] : [...dots].map((c) => states[c]);
  return { i, start: i * room, text, claim: found.length > 0, dots: found, only, marks };
}

function unmark(written: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { ref: string; kind: Mark['kind']; type?: Mark['type']; start: number }[] = [];
  let text = '';
  for (const part of written.split(/(\[\[[^|]+\||\{\{[^|]+\||\]\]|\}\})/)) {
    const start = /^(\[\[|\{\{)([^|:]+)(?::(\w+))?\|$/.exec(part);
    if (start) {
      const kind = start[1] === '[[' ? 'quote' : 'figure';
      open.push({ ref: start[2], kind, type: kind === 'quote' ? ((start[3] as Mark['type']) ?? 'DIRECT') : undefined, start: text.length });
    } else if (part === ']]' || part === '}}') {
      const mark = open.pop()!;
      marks.push({ ...mark, end: text.length });
    } else text += part;
  }
  return { text, marks };
}
