/** Readings to look at: the small one, and the shapes that are hard on the layout. */
import type { Article, Mark, Reading, Sentence, State } from '../components/reading-model.js';
import { varland } from './varland.js';

export const stories: Record<string, () => Reading> = {
  varland: () => varland,
  many: () => many(8, 60),
  huge: () => many(8, 400),
  two: () => only('A', 'B'),
  rtl: () => withArabicWording(withArticle(rightToLeft())),
  uncheckable: () => withArticle(stub()),
};

const copy = <T>(value: T): T => structuredClone(value);

function withArticle(article: Article): Reading {
  const reading = copy(varland);
  reading.articles[3] = article;
  for (const statement of reading.statements) statement.wordings = statement.wordings.filter((w) => w.sigil !== 'D');
  const state: State = article.gauge.checkable ? 'notFound' : 'notCheckable';
  for (const each of reading.articles.slice(0, 3)) {
    each.paragraphs.flatMap((p) => p.sentences).filter((s) => s.dots.length > 0).forEach((s) => (s.dots[3] = state));
  }
  for (const claim of reading.only) claim.nearest.filter((n) => n.sigil === 'D').forEach((n) => (n.state = state));
  return reading;
}

function only(...sigils: string[]): Reading {
  const reading = copy(varland);
  const keep = reading.articles.flatMap((a, i) => (sigils.includes(a.sigil) ? [i] : []));
  reading.articles = keep.map((i) => reading.articles[i]);
  for (const article of reading.articles) {
    article.paragraphs.flatMap((p) => p.sentences).forEach((s) => (s.dots = s.dots.filter((_, i) => keep.includes(i))));
  }
  for (const statement of reading.statements) statement.wordings = statement.wordings.filter((w) => sigils.includes(w.sigil));
  reading.statements = reading.statements.filter((s) => s.wordings.length > 0);
  reading.only = reading.only.filter((o) => sigils.includes(o.sigil));
  reading.only.forEach((o) => (o.nearest = o.nearest.filter((n) => sigils.includes(n.sigil))));
  reading.counts = { ...reading.counts, articles: keep.length, independent: keep.length };
  return reading;
}

function rightToLeft(): Article {
  const texts = ['نفت وزارة الخارجية في فارلاند يوم الاثنين اتهامات أوستريا.', 'قال المتحدث باسمها توماس ريف إن على أوستريا أن تكف عن مطاردة الأشباح.'];
  return {
    ...copy(varland.articles[3]),
    outlet: 'صحيفة الميناء', kind: undefined, copyOf: undefined, origin: undefined, language: 'ar', dir: 'rtl',
    title: 'فارلاند تنفي التدخل في انتخابات أوستريا', bylines: ['ليلى حداد'],
    paragraphs: texts.map((text, i) => ({
      kind: 'text',
      sentences: [{ i, start: i * 2000, text, claim: true, dots: ['found', 'found', 'partly', 'found'], marks: i === 1 ? [{ kind: 'quote', ref: 'q3', start: 34, end: text.length - 1, type: 'INDIRECT' }] : [] }],
    })),
  };
}

function withArabicWording(reading: Reading): Reading {
  const sentence = reading.articles[3].paragraphs[1].sentences[0];
  const { start, end } = sentence.marks[0];
  const text = sentence.text.slice(start, end);
  reading.statements[2].wordings.push({
    sigil: 'D', sentence: 1, start: 2000, text, type: 'INDIRECT', lostMarks: false, relation: 'reworded', similarity: 0.64,
    flags: [], reasons: ['Near in meaning (0.78)'], diff: [{ op: 'ins', text }],
  });
  return reading;
}

function stub(): Article {
  return {
    ...copy(varland.articles[3]),
    kind: undefined, copyOf: undefined, origin: undefined, words: 41,
    gauge: { score: 0.22, checkable: false, reasons: ['Only 41 words were found', 'The page asks its readers to subscribe'] },
    paragraphs: [{ kind: 'text', sentences: [{ i: 0, start: 0, text: 'Varland has rejected claims that it meddled in the election. To read the full story, subscribe.', claim: false, dots: [], marks: [] }] }],
  };
}

/** Many columns of many sentences, always the same ones. */
function many(columns: number, sentences: number): Reading {
  let seed = 7;
  const next = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const pool = varland.articles.flatMap((a) => a.paragraphs.flatMap((p) => p.sentences.map((s) => s.text)));
  const states: State[] = ['found', 'notFound', 'notFound', 'partly', 'differs', 'notFound', 'notCheckable', 'found'];
  const names = ['Ostria Courier', 'Meridian Wire', 'Varland Today', 'Harbour Post', 'Dunmere Gazette', 'North Coast Radio', 'The Kelso Evening Telegraph', 'Plain News'];
  const shared = varland.statements.find((s) => s.id === 'q3')!;
  const articles = Array.from({ length: columns }, (_, c): Article => ({
    ...copy(varland.articles[c % 3]),
    sigil: String.fromCharCode(65 + c), outlet: names[c], published: '2026-05-15',
    paragraphs: Array.from({ length: Math.ceil(sentences / 2) }, (_, p) => ({
      kind: 'text',
      sentences: [0, 1].map((k): Sentence => {
        const quoted = p === 4 + ((c * 3) % 7) && k === 0 && c % 3 !== 2;
        const text = quoted ? `“${shared.wordings[0].text}”, Mr Reeve said.` : pool[next(pool.length)];
        const marks: Mark[] = quoted ? [{ kind: 'quote', ref: 'q3', start: 1, end: 1 + shared.wordings[0].text.length, type: 'DIRECT' }] : [];
        return { i: p * 2 + k, start: (p * 2 + k) * 2000, text, claim: true, dots: articlesDots(columns, c, () => states[next(states.length)]), links: linked(c, p * 2 + k), marks };
      }),
    })),
  }));
  const wordings = articles.filter((_, c) => c % 3 !== 2).map((a, i) => ({ ...shared.wordings[0], sigil: a.sigil, relation: i ? ('verbatim' as const) : ('longest' as const) }));
  return { ...varland, articles, statements: [{ ...shared, wordings }], only: [], figures: [], counts: { ...varland.counts, articles: columns, independent: columns } };
}

const articlesDots = (columns: number, own: number, state: () => State) =>
  Array.from({ length: columns }, (_, i) => (i === own ? 'found' : state()));

/** Every third sentence says what the one in the same place of the first column says. */
const linked = (column: number, i: number): Sentence['links'] =>
  column > 0 && i % 3 === 0 ? [{ to: 'A', i, state: 'found', score: 1 }] : undefined;
