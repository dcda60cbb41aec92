/** An invented event in four invented outlets. */
import type { Reading, Statement, Wording } from '../components/reading-model.js';
import { article } from './write.js';

const courier = article('A', {
  outlet: 'Ostria Courier',
  title: 'Varland trying to sway May vote, minister says',
  by: ['Lena Ford'],
  published: '2026-05-12T18:20:00Z',
  updated: '2026-05-15T09:10:00Z',
  words: 412,
  text: [
    ['ffff KELSO. Foreign Minister Anna Brandt said on Friday that [[q5:INDIRECT|Ostria had seen evidence of attempts by Varland to influence this month’s parliamentary election]].'],
    ['ffpn “[[q1|We have seen, generally speaking, evidence of attempts to influence and arguably interfere]]”, Ms Brandt told Channel Six at the end of a three-day visit to Varland.', 'o1!fnnn Ms Brandt said she had raised the matter with President Hale in person and was told that Varland would stay out of the vote.'],
    ['fxnn The Ostrian Security Service counted {{f1|14}} accounts run from Varland that posed as local voters.', 'o2!fnnn Two of the accounts had paid for advertisements in the port city of Dunmere, according to the service.'],
    ['# A visit and a rebuttal'],
    ['ffff Varland’s foreign ministry rejected the claim on Monday.', 'ffff Spokesman Tomas Reeve said Ostria should “[[q3|stop being paranoid and chasing shadows]]”.'],
    ['o3!fnnn The Courier has seen a list of the accounts, which were opened within four days of each other in February.', '- “[[q6|None of them had a single neighbour among their followers]]”, said Ida Holm, who teaches media at Kelso University.'],
    ['fpnn Parliament’s security committee will hear the service on 20 May.', 'ffnn Ostrians vote on 28 May.'],
    ['o4!fnnn Ms Brandt’s office declined to say whether sanctions were being prepared.'],
  ],
});

const wire = article('B', {
  outlet: 'Meridian Wire',
  kind: 'agency',
  title: 'Varland says it has no interest in Ostrian election',
  by: ['Staff'],
  published: '2026-05-15T07:40:00Z',
  words: 268,
  text: [
    ['ffff VARL, 15 May. Varland on Monday denied accusations by Ostria that it was trying to influence the neighbouring country’s parliamentary election.'],
    ['nfff “[[q2|The election is an internal matter of Ostria. We have no interest in it and will not interfere in it in any way]]”, foreign ministry spokesman Tomas Reeve told a press briefing.'],
    ['ffff “[[q3|Ostria should stop being paranoid and chasing shadows, and stop smearing Varland to divert attention and shift blame]]”, Mr Reeve said.'],
    ['ffpn Ostrian Foreign Minister Anna Brandt said on Friday her government had seen “[[q1|evidence of attempts to influence and arguably interfere]]”.'],
    ['xfnn A report by the Ostrian Security Service in March listed {{f1|41}} accounts posing as Ostrian voters.'],
    ['ffnn Ostria votes on 28 May.', 'o5!nfnn Polls show the governing coalition one point ahead.'],
    ['o6!nfnn Trade between the two countries fell by a fifth last year.'],
  ],
});

const today = article('C', {
  outlet: 'Varland Today',
  kind: 'state broadcaster',
  title: 'Ostria’s election claims are ‘paranoia’, ministry says',
  published: '2026-05-15T10:05:00Z',
  words: 355,
  text: [
    ['ffff The Foreign Ministry has dismissed allegations by Ostrian Foreign Minister Anna Brandt that Varland is meddling in the election there.'],
    ['nnff “[[q4|Non-interference in the internal affairs of other countries is a basic principle of Varland’s diplomacy]]”, spokesman Tomas Reeve said.'],
    ['nffn “[[q2|The election is Ostria’s own internal matter, and we had no interest in interfering in it in any way whatsoever]]”, he added.'],
    ['ffff “[[q3|The Ostrian side must stop its paranoia and shadow-chasing and stop throwing mud at Varland to divert attention and shift blame]]”, Mr Reeve concluded.'],
    ['o7!nnff Ostrian politicians often blame foreign countries for their defeats. A now-debunked claim that Varland decided the 2019 vote grew into an inquiry that lasted two years.'],
    ['ppfn The ministry did not comment on the accounts named by the Ostrian service.'],
  ],
});

const post = article('D', {
  outlet: 'Harbour Post',
  kind: 'republished',
  title: 'Varland rejects Ostria election interference claims',
  published: '2026-05-15T14:30:00Z',
  words: 318,
  copyOf: 'C',
  origin: { name: 'Varland Today', republished: true },
  text: [
    ['ffff The Foreign Ministry has dismissed allegations by Anna Brandt, Ostria’s foreign minister, that Varland meddles in the election.'],
    ['nnff “[[q4|Non-interference in the internal affairs of other countries is a basic principle of Varland’s diplomacy]]”, Reeve said.'],
    ['ffff “[[q3|The Ostrian side must stop its paranoia and shadow-chasing]]”, Reeve concluded.'],
    ['o7!nnff Ostrian politicians often blame foreign countries, with a now-debunked claim that Varland decided the 2019 vote.'],
  ],
});

const same = (text: string): Wording['diff'] => [{ op: 'same', text }];

function wording(sigil: string, sentence: number, text: string, rest: Partial<Wording>): Wording {
  return {
    sigil, sentence, start: sentence * 2000, text, type: 'DIRECT', lostMarks: false, relation: 'longest', similarity: 1,
    flags: [], reasons: [], diff: same(text), ...rest,
  };
}

const statements: Statement[] = [
  {
    id: 'q1', shared: true, speaker: 'Anna Brandt', role: 'foreign minister of Ostria',
    wordings: [
      wording('A', 1, 'We have seen, generally speaking, evidence of attempts to influence and arguably interfere', { mention: 'Ms Brandt' }),
      wording('B', 3, 'evidence of attempts to influence and arguably interfere', {
        relation: 'trimmed', similarity: 0.86, reasons: ['Every word stands in the longer wording, in the same order', 'Same speaker'],
        diff: [{ op: 'del', text: 'We have seen, generally speaking, ' }, { op: 'same', text: 'evidence of attempts to influence and arguably interfere' }],
      }),
    ],
  },
  {
    id: 'q2', shared: true, speaker: 'Tomas Reeve', role: 'Varland foreign ministry',
    wordings: [
      wording('B', 1, 'The election is an internal matter of Ostria. We have no interest in it and will not interfere in it in any way', {}),
      wording('C', 2, 'The election is Ostria’s own internal matter, and we had no interest in interfering in it in any way whatsoever', {
        relation: 'reworded', similarity: 0.81, flags: ['negation differs'], mention: 'he',
        reasons: ['14 of 23 words shared, in the same order', 'Same speaker', 'Near in meaning (0.91)'],
        diff: [
          { op: 'same', text: 'The election is ' }, { op: 'del', text: 'an internal matter of Ostria. We have ' },
          { op: 'ins', text: 'Ostria’s own internal matter, and we had ' }, { op: 'same', text: 'no interest in ' },
          { op: 'del', text: 'it and will not interfere ' }, { op: 'ins', text: 'interfering ' },
          { op: 'same', text: 'in it in any way' }, { op: 'ins', text: ' whatsoever' },
        ],
      }),
    ],
  },
  {
    id: 'q3', shared: true, speaker: 'Tomas Reeve', role: 'Varland foreign ministry',
    wordings: [
      wording('B', 2, 'Ostria should stop being paranoid and chasing shadows, and stop smearing Varland to divert attention and shift blame', { mention: 'Mr Reeve' }),
      wording('A', 7, 'stop being paranoid and chasing shadows', {
        relation: 'trimmed', similarity: 0.88, reasons: ['Every word stands in the longer wording, in the same order', 'Same speaker'],
        diff: [
          { op: 'del', text: 'Ostria should ' }, { op: 'same', text: 'stop being paranoid and chasing shadows' },
          { op: 'del', text: ', and stop smearing Varland to divert attention and shift blame' },
        ],
      }),
      wording('C', 3, 'The Ostrian side must stop its paranoia and shadow-chasing and stop throwing mud at Varland to divert attention and shift blame', {
        relation: 'reworded', similarity: 0.83, reasons: ['9 words shared, in the same order', 'Same speaker', 'Near in meaning (0.93)'],
        diff: [
          { op: 'del', text: 'Ostria should ' }, { op: 'ins', text: 'The Ostrian side must ' }, { op: 'same', text: 'stop ' },
          { op: 'del', text: 'being paranoid and chasing shadows, ' }, { op: 'ins', text: 'its paranoia and shadow-chasing ' },
          { op: 'same', text: 'and stop ' }, { op: 'del', text: 'smearing ' }, { op: 'ins', text: 'throwing mud at ' },
          { op: 'same', text: 'Varland to divert attention and shift blame' },
        ],
      }),
      wording('D', 2, 'The Ostrian side must stop its paranoia and shadow-chasing', {
        relation: 'trimmed', similarity: 0.71, copyOf: 'C', reasons: ['Copied with the article of Varland Today'],
        diff: [
          { op: 'del', text: 'Ostria should ' }, { op: 'ins', text: 'The Ostrian side must ' }, { op: 'same', text: 'stop ' },
          { op: 'del', text: 'being paranoid and chasing shadows, and stop smearing Varland to divert attention and shift blame' },
          { op: 'ins', text: 'its paranoia and shadow-chasing' },
        ],
      }),
    ],
  },
  {
    id: 'q4', shared: true, speaker: 'Tomas Reeve', role: 'Varland foreign ministry',
    wordings: [
      wording('C', 1, 'Non-interference in the internal affairs of other countries is a basic principle of Varland’s diplomacy', {}),
      wording('D', 1, 'Non-interference in the internal affairs of other countries is a basic principle of Varland’s diplomacy', {
        relation: 'verbatim', copyOf: 'C', reasons: ['Word for word'],
      }),
    ],
  },
  {
    id: 'q5', shared: false, speaker: 'Anna Brandt', role: 'foreign minister of Ostria',
    wordings: [wording('A', 0, 'Ostria had seen evidence of attempts by Varland to influence this month’s parliamentary election', { type: 'INDIRECT' })],
  },
  { id: 'q6', shared: false, speaker: 'Ida Holm', role: 'Kelso University', wordings: [wording('A', 9, 'None of them had a single neighbour among their followers', {})] },
];

const none = (...sigils: string[]) => sigils.map((sigil) => ({ sigil, state: 'notFound' as const, passages: [] }));

export const varland: Reading = {
  id: 'varland',
  title: 'Varland denies meddling in Ostria’s election',
  engine: 'story',
  counts: { articles: 4, independent: 3, quotations: 12, sharedStatements: 4, onlyIn: 7, figures: 1, sharedClaims: 11, from: '2026-05-12', to: '2026-05-15' },
  articles: [courier, wire, today, post],
  decisions: [],
  statements,
  only: [
    {
      id: 'o1', sigil: 'A', sentence: 2, copied: false, assertedBy: 'Anna Brandt',
      nearest: [
        { sigil: 'B', state: 'notFound', passages: [{ sentence: 3, text: wire.paragraphs[3].sentences[0].text, score: 0.41, reasons: ['Same speaker', 'No word of the meeting with President Hale'] }] },
        { sigil: 'C', state: 'notFound', passages: [{ sentence: 0, text: today.paragraphs[0].sentences[0].text, score: 0.33, reasons: [] }] },
        ...none('D'),
      ],
    },
    { id: 'o2', sigil: 'A', sentence: 4, copied: false, assertedBy: 'Ostrian Security Service', nearest: none('B', 'C', 'D') },
    { id: 'o3', sigil: 'A', sentence: 8, copied: false, nearest: none('B', 'C', 'D') },
    { id: 'o4', sigil: 'A', sentence: 12, copied: false, nearest: none('B', 'C', 'D') },
    { id: 'o5', sigil: 'B', sentence: 6, copied: false, nearest: none('A', 'C', 'D') },
    { id: 'o6', sigil: 'B', sentence: 7, copied: false, nearest: none('A', 'C', 'D') },
    { id: 'o7', sigil: 'C', sentence: 4, copied: true, nearest: none('A', 'B') },
  ],
  figures: [
    {
      id: 'f1', kind: 'figure',
      sides: [
        { sigil: 'A', sentence: 3, words: '14', text: courier.paragraphs[2].sentences[0].text },
        { sigil: 'B', sentence: 4, words: '41', text: wire.paragraphs[4].sentences[0].text },
      ],
    },
  ],
};
