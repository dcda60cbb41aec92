/** Drags one of several things in a line to another place, with a mouse, a pen or a finger. While it is dragged, the
 *  thing before (or after) which it would land says so with `data-drop`. */

import { rightToLeft } from '../words/phrase.js';

const least = 6;

interface Held {
  item: HTMLElement;
  pointer: number;
  x: number;
  y: number;
  dragging: boolean;
}

export class Drag {
  private held?: Held;

  constructor(
    private readonly axis: 'x' | 'y',
    private readonly items: () => HTMLElement[],
    /** Lands before `next`, or at the end. */
    private readonly land: (item: HTMLElement, next?: HTMLElement) => void,
  ) {}

  begin(event: PointerEvent, item: HTMLElement | null) {
    if (!item || event.button !== 0 || this.held) return;
    this.held = { item, pointer: event.pointerId, x: event.clientX, y: event.clientY, dragging: false };
    addEventListener('pointermove', this.move);
    addEventListener('pointerup', this.up);
    addEventListener('pointercancel', this.end);
    addEventListener('keydown', this.key, true);
  }

  private readonly move = (event: PointerEvent) => {
    const held = this.held;
    if (!held || event.pointerId !== held.pointer) return;
    if (!held.dragging && Math.hypot(event.clientX - held.x, event.clientY - held.y) < least) return;
    held.dragging = true;
    held.item.setAttribute('data-dragged', '');
    event.preventDefault();
    this.clear();
    const next = this.next(event);
    if (next) next.setAttribute('data-drop', 'before');
    else this.others.at(-1)?.setAttribute('data-drop', 'after');
  };

  private readonly up = (event: PointerEvent) => {
    const held = this.held;
    const next = held?.dragging ? this.next(event) : undefined;
    this.end();
    if (!held?.dragging) return;
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, true));
    this.land(held.item, next);
  };

  private readonly key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.end();
  };

  private readonly end = () => {
    this.clear();
    this.held?.item.removeAttribute('data-dragged');
    this.held = undefined;
    removeEventListener('pointermove', this.move);
    removeEventListener('pointerup', this.up);
    removeEventListener('pointercancel', this.end);
    removeEventListener('keydown', this.key, true);
  };

  private get others(): HTMLElement[] {
    return this.items().filter((item) => item !== this.held?.item);
  }

  private next(event: PointerEvent): HTMLElement | undefined {
    return this.others.find((item) => {
      const box = item.getBoundingClientRect();
      return this.axis === 'x' ? event.clientX < box.left + box.width / 2 !== rightToLeft() : event.clientY < box.top + box.height / 2;
    });
  }

  private clear() {
    this.items().forEach((item) => item.removeAttribute('data-drop'));
  }
}

/** The click that follows a drag is none. */
function swallow(event: Event) {
  event.stopPropagation();
  event.preventDefault();
}
