/** Walks from mark to mark. Exactly one can be reached with the tabulator; the arrows move that place. */
export class Steps {
  constructor(private readonly root: ShadowRoot) {}

  /** All buttons of marks that are shown, or those of one finding, in the order of the page. */
  buttons(id?: string): HTMLElement[] {
    const of = id ? `[data-ref="${id}"]` : '';
    return [...this.root.querySelectorAll<HTMLElement>(`:is(.col:not([hidden]), .aligned) .mark[role]${of}`)];
  }

  get focused(): HTMLElement | undefined {
    return this.root.activeElement?.closest<HTMLElement>('.mark[role]') ?? undefined;
  }

  private get reachable(): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>('.mark[tabindex="0"]') ?? undefined;
  }

  /** The mark the reader is at: the focused one, or the selected finding's first that can be seen. */
  at(selected: string | null): HTMLElement | undefined {
    const belongs = (mark?: HTMLElement) => mark !== undefined && (!selected || mark.dataset.ref === selected);
    if (belongs(this.focused)) return this.focused;
    return belongs(this.reachable) || !selected ? this.reachable : this.buttons(selected)[0];
  }

  moveTo(mark?: HTMLElement) {
    const shown = this.buttons();
    const kept = mark ?? shown.find((b) => b.tabIndex === 0) ?? shown[0];
    this.root.querySelectorAll('.mark[tabindex="0"]').forEach((b) => b.setAttribute('tabindex', '-1'));
    kept?.setAttribute('tabindex', '0');
  }

  focus(mark: HTMLElement) {
    this.moveTo(mark);
    mark.focus({ preventScroll: true });
  }

  /** The next finding in the order in which findings first appear on the page. Reported speech that one outlet alone
   *  prints is stepped over: it is no mark to the eye either. */
  next(by: 1 | -1, selected: string | null): HTMLElement | undefined {
    const seen = new Set<string>();
    const passed = (b: HTMLElement) => b.matches('.single.indirect') && b.dataset.ref !== selected && b !== this.focused;
    const firsts = this.buttons().filter((b) => !passed(b) && !seen.has(b.dataset.ref!) && seen.add(b.dataset.ref!));
    const started = selected !== null || this.focused !== undefined;
    const here = firsts.findIndex((b) => b.dataset.ref === (selected ?? this.reachable?.dataset.ref));
    return firsts[started ? (here + by + firsts.length) % firsts.length : Math.max(here, 0)];
  }

  /** The next wording of the finding the reader is at. */
  variant(selected: string | null): HTMLElement | undefined {
    const here = this.at(selected);
    const same = here ? this.buttons(here.dataset.ref) : [];
    return here && same.length > 1 ? same[(same.indexOf(here) + 1) % same.length] : undefined;
  }

  /** The button that speaks for a piece of a mark. */
  buttonFor(piece: HTMLElement): HTMLElement | undefined {
    if (piece.hasAttribute('role')) return piece;
    const column = piece.closest<HTMLElement>('.col, td')!;
    const own = [...column.querySelectorAll<HTMLElement>(`.mark[role][data-ref="${piece.dataset.ref}"]`)];
    return own.findLast((b) => b.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) ?? own[0];
  }
}
