/** Which key does what. */
import { rightToLeft } from '../words/phrase.js';

export type Command = 'next' | 'previous' | 'open' | 'close' | 'variant' | 'level' | 'help' | 'confirm' | 'reject' | 'note' | 'undo' | 'link' | 'decisions' | 'columns' | 'large' | 'earlier' | 'later' | `chip ${number}`;

const named: Record<string, Command> = { ArrowRight: 'next', ArrowLeft: 'previous', Enter: 'open', ' ': 'open', Escape: 'close' };

const single: Record<string, Command> = {
  n: 'next',
  p: 'previous',
  v: 'variant',
  a: 'level',
  y: 'confirm',
  x: 'reject',
  m: 'note',
  z: 'undo',
  l: 'link',
  d: 'decisions',
  c: 'columns',
  t: 'large',
  '?': 'help',
};

const sideways: Record<string, Command> = { ArrowRight: 'later', ArrowLeft: 'earlier' };

const switched = 'synoptic.single-keys';

export const singleKeys = () => localStorage.getItem(switched) !== 'off';

export const setSingleKeys = (on: boolean) => localStorage.setItem(switched, on ? 'on' : 'off');

export function commandOf(event: KeyboardEvent, host: HTMLElement): Command | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const path = event.composedPath();
  const target = path[0];
  if (!path.includes(host) && ![document, document.documentElement, document.body].includes(target as HTMLElement)) return undefined;
  if (target instanceof Element && target.matches('input, textarea, select, [contenteditable]')) return undefined;
  if (target instanceof Element && target.matches('[role="tab"], summary, button, a') && isForControl(event.key)) return undefined;
  const key = onward(event.key);
  if (event.shiftKey && key.startsWith('Arrow')) return sideways[key];
  return named[key] ?? (singleKeys() ? letter(key) : undefined);
}

const turned: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** In an interface from right to left, what comes next lies to the left. */
const onward = (key: string) => (rightToLeft() ? (turned[key] ?? key) : key);

/** Keys that a focused control needs itself. */
const isForControl = (key: string) => ['Enter', ' ', 'ArrowLeft', 'ArrowRight'].includes(key);

function letter(key: string): Command | undefined {
  return single[key.toLowerCase()] ?? (/^[1-5]$/.test(key) ? `chip ${Number(key)}` : undefined);
}
