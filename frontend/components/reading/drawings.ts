/** The drawings of the overview: bars, a line of time, and the tree of copies. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Drawn } from './picture.js';
import { phrase } from '../words/phrase.js';

const row = 44;
const bar = 16;

export interface Part {
  value: number;
  /** How it is painted: a class, and for an outlet's part its colour. */
  look: string;
  colour?: string;
  title: string;
  /** Stands in the part where there is room for it. */
  mark?: string;
}

export interface Bar {
  label: string;
  colour?: string;
  total: number;
  parts: Part[];
}

export interface KeyEntry {
  look: string;
  colour?: string;
  words: string;
  mark?: string;
}

const style = (colour?: string) => (colour ? `--o: ${colour}` : nothing);

/** A label and its number above each bar; the longest bar is as long as the drawing is wide. */
export function bars(all: Bar[], key: KeyEntry[], width: number): { drawn: Drawn; height: number } {
  const most = Math.max(1, ...all.map((b) => b.total));
  const lines = all.map((b, i) => barOf(b, i * row, (width / most) * 1));
  const { drawn, height } = keyOf(key, all.length * row + 8, width);
  return { drawn: [hatch(), ...lines.map((l) => l(width)), ...drawn], height };
}

/** Strokes tell the parts apart that greys alone would not. */
const hatch = () => svg`<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="hatch-ground" width="6" height="6"></rect><rect class="hatch-line" width="2.5" height="6"></rect></pattern></defs>`;

function barOf({ label, colour, total, parts }: Bar, y: number, unit: number) {
  let x = 0;
  const drawn = parts
    .filter((p) => p.value > 0)
    .map((p) => {
      const long = p.value * unit;
      const at = x;
      x += long;
      return svg`<g style=${style(p.colour)}><rect class="part ${p.look}" x=${at} y=${y + 20} width=${Math.max(1, long - 1)} height=${bar}><title>${p.title}</title></rect>
        ${p.mark && long > 16 ? svg`<text class="part-mark" x=${at + long / 2 - 0.5} y=${y + 32.5}>${p.mark}</text>` : nothing}</g>`;
    });
  return (width: number) => svg`<g style=${style(colour)}>
    <text class=${colour ? 'label of' : 'label'} x="0" y=${y + 13}>${label}</text>
    <text class="amount" x=${width} y=${y + 13}>${total}</text>
    <rect class="part ground" x="0" y=${y + 20} width=${width} height=${bar}></rect>${drawn}</g>`;
}

/** The key, in as many lines as it needs. */
function keyOf(entries: KeyEntry[], top: number, width: number): { drawn: SVGTemplateResult[]; height: number } {
  let x = 0;
  let y = top;
  const drawn = entries.map(({ look, colour, words, mark }) => {
    const long = 22 + words.length * 6.6 + 14;
    if (x > 0 && x + long > width) {
      x = 0;
      y += 20;
    }
    const at = x;
    x += long;
    return svg`<g style=${style(colour)}><rect class="part ${look}" x=${at} y=${y} width="14" height="14"></rect>
      ${mark ? svg`<text class="part-mark" x=${at + 7} y=${y + 11}>${mark}</text>` : nothing}
      <text class="note" x=${at + 20} y=${y + 11.5}>${words}</text></g>`;
  });
  return { drawn, height: y + 18 };
}

export interface Moment {
  label: string;
  colour: string;
  published: number;
  updated?: number;
  said: string;
}

/** Filled where it was published, open where it was updated, days marked below. */
export function timeOf(all: Moment[], ticks: { at: number; words: string }[], width: number): { drawn: Drawn; height: number } {
  const from = Math.min(...all.map((m) => m.published), ...ticks.map((t) => t.at));
  const to = Math.max(...all.map((m) => m.updated ?? m.published), ...ticks.map((t) => t.at));
  const x = (time: number) => (to === from ? width / 2 : 8 + ((time - from) / (to - from)) * (width - 16));
  const foot = all.length * row;
  const days = ticks.map(
    (t) => svg`<path class="tick" d="M${x(t.at)} 18V${foot + 4}"></path>
      <text class="note" text-anchor=${x(t.at) < 40 ? 'start' : x(t.at) > width - 40 ? 'end' : 'middle'} x=${x(t.at)} y=${foot + 18}>${t.words}</text>`,
  );
  const rows = all.map((m, i) => {
    const y = i * row;
    const at = x(m.published);
    const later = m.updated === undefined ? undefined : x(m.updated);
    return svg`<g style="--o: ${m.colour}">
      <text class="label of" x="0" y=${y + 13}>${m.label}</text><text class="amount said" x=${width} y=${y + 13}>${m.said}</text>
      <path class="time-line" d="M0 ${y + 28}H${width}"></path>
      ${later === undefined ? nothing : svg`<path class="time-span" d="M${at} ${y + 28}H${later}"></path><circle class="time-open" cx=${later} cy=${y + 28} r="5"></circle>`}
      <circle class="time-full" cx=${at} cy=${y + 28} r="5.5"></circle></g>`;
  });
  const y = foot + 38;
  const published = phrase('drawing.published');
  const after = 34 + published.length * 6.6;
  const key = svg`<circle class="key-full" cx="6" cy=${y - 4} r="5"></circle><text class="note" x="18" y=${y}>${published}</text>
    <circle class="key-open" cx=${after} cy=${y - 4} r="5"></circle><text class="note" x=${after + 12} y=${y}>${phrase('drawing.updated')}</text>`;
  return { drawn: [...days, ...rows, key], height: y + 6 };
}

export interface Twig {
  label: string;
  colour: string;
  note: string;
  copies: { label: string; colour: string }[];
}

const line = 30;

/** Each independent report with the copies of its text under it. */
export function treeOf(all: Twig[]): { drawn: Drawn; height: number } {
  let y = 4;
  const drawn = all.flatMap((twig) => {
    const top = y;
    y += line;
    const root = svg`<g style="--o: ${twig.colour}"><circle class="time-full" cx="7" cy=${top + 10} r="6"></circle>
      <text class="label of" x="24" y=${top + 15}>${twig.label}<tspan class="note" dx="8">${twig.note}</tspan></text></g>`;
    const copies = twig.copies.map((copy) => {
      const at = y;
      y += line;
      return svg`<g style="--o: ${copy.colour}"><path class="branch" d="M7 ${top + 16}V${at + 10}H28"></path><circle class="time-open" cx="35" cy=${at + 10} r="5.5"></circle>
        <text class="label of" x="50" y=${at + 15}>${copy.label}<tspan class="note" dx="8">${phrase('copy')}</tspan></text></g>`;
    });
    return [root, ...copies];
  });
  return { drawn, height: y + 2 };
}
