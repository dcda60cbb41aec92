/** What each command does, whether a key or a button gave it. */
import { sentencesPlace, type Choice, type Place, type Verdict } from './choices.js';
import { chipsOf, levels, type Level, type Tab } from './bars.js';
import type { ColumnsMenu } from './columns-menu.js';
import type { Desk } from './desk.js';
import type { Command } from './keys.js';
import type { Filter, Lookup } from './lookup.js';
import type { Stage } from './stage.js';
import type { Steps } from './steps.js';

/** What the commands need of the view. */
export interface Commanded {
  readonly renderRoot: ParentNode;
  lookup?: Lookup;
  selected: string | null;
  tab: Tab;
  level: Level;
  readonly narrow: boolean;
  readonly current: number;
  readonly choices: Choice[];
  readonly desk: Desk;
  readonly menu: ColumnsMenu;
  readonly steps: Steps;
  readonly stage: Stage;
  readonly help: HTMLDialogElement;
  select(id: string | null): void;
  toggle(filter: Filter): void;
  /** Sets large type, or the usual one again. */
  enlarge(): void;
  align(level: Level): void;
}

export function run(command: Command, view: Commanded): void {
  const { steps, desk, selected } = view;
  switch (command) {
    case 'next':
      return goTo(steps.next(1, selected), view);
    case 'previous':
      return goTo(steps.next(-1, selected), view);
    case 'variant':
      return goTo(steps.variant(selected), view);
    case 'open':
      return openMark(steps.focused!, view);
    case 'close':
      return desk.linking ? desk.stopLinking() : close(view);
    case 'confirm':
      return answer('confirmed', view);
    case 'reject':
      return answer('rejected', view);
    case 'note':
      return desk.focusNote();
    case 'undo':
      return desk.undo();
    case 'link':
      return desk.link(markedPassage(view));
    case 'decisions':
      return desk.openList();
    case 'columns':
      return view.menu.open();
    case 'earlier':
      return shift(-1, view);
    case 'later':
      return shift(1, view);
    case 'level':
      return view.align(levels[(levels.indexOf(view.level) + 1) % levels.length]);
    case 'large':
      return view.enlarge();
    case 'help':
      return view.help.showModal();
    default:
      return toggleChip(Number(command.slice(5)), view);
  }
}

function toggleChip(number: number, view: Commanded) {
  const chip = chipsOf(view.tab, view.lookup!)[number - 1];
  if (chip) view.toggle(chip.id);
}

function goTo(mark: HTMLElement | undefined, view: Commanded) {
  if (!mark) return;
  view.steps.focus(mark);
  if (view.selected !== null && view.selected !== mark.dataset.ref) view.select(mark.dataset.ref!);
  else view.stage.reveal(mark);
}

function openMark(mark: HTMLElement, view: Commanded) {
  if (mark.dataset.ref !== view.selected) view.select(mark.dataset.ref!);
  else view.renderRoot.querySelector<HTMLElement>('.panel-title')?.focus();
}

function close(view: Commanded) {
  if (view.selected === null) return;
  view.steps.at(view.selected)?.focus({ preventScroll: true });
  view.select(null);
}

/** Moves the column that the reader is in. */
function shift(by: 1 | -1, view: Commanded) {
  const at = view.steps.at(view.selected)?.closest<HTMLElement>('.col')?.dataset.sigil;
  const sigil = view.narrow ? view.lookup!.reading.articles[view.current].sigil : at;
  if (sigil) view.menu.step(sigil, by);
}

/** A key answers for the wording that the reader is at; at the longest one, for the first that is held against it. */
function answer(verdict: Exclude<Verdict, 'added'>, view: Commanded) {
  const mark = view.steps.at(view.selected);
  const at = mark ? view.lookup!.reading.articles[view.stage.columnOf(mark)]?.sigil : undefined;
  const choice = view.choices.find((c) => c.sigil === at) ?? view.choices[0];
  if (choice) view.desk.toggle(choice, verdict);
}

/** The sentence of the mark that the reader is at. */
function markedPassage(view: Commanded): { place: Place; column: number; words: string } | undefined {
  const mark = view.steps.at(view.selected);
  const column = mark ? view.stage.columnOf(mark) : -1;
  const sigil = view.lookup!.reading.articles[column]?.sigil;
  const sentence = sigil ? view.lookup!.sentence(sigil, Number(mark?.closest<HTMLElement>('.s')?.dataset.s)) : undefined;
  const place = sentence && sentencesPlace(view.lookup!, sigil, sentence.i);
  return place && { place, column, words: sentence.text };
}
