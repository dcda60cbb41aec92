import { rightToLeft } from '../words/phrase.js';

/** One finger drawn across: a step to the next column or back. */
export class Swipe {
  private from?: Touch;

  begin(event: TouchEvent) {
    this.from = event.touches.length === 1 ? event.touches[0] : undefined;
  }

  /** 1 for the next column, -1 for the one before, 0 for no swipe: a short way, or more down than across. */
  end(event: TouchEvent): -1 | 0 | 1 {
    const end = event.changedTouches[0];
    if (!this.from || !end) return 0;
    const across = end.clientX - this.from.clientX;
    if (Math.abs(across) <= 60 || Math.abs(across) <= 2 * Math.abs(end.clientY - this.from.clientY)) return 0;
    return across < 0 === rightToLeft() ? -1 : 1;
  }
}
