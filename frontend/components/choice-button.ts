/** A small button in the header that opens a list of which one holds. */
import { css, html, LitElement, type TemplateResult } from 'lit';

export abstract class ChoiceButton extends LitElement {
  static styles = css`
    :host {
      display: inline-flex;
      flex: none;
      font: 400 13.5px/1.5 var(--sans);
    }

    button {
      display: grid;
      place-items: center;
      min-inline-size: 34px;
      block-size: 34px;
      padding: 0;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      background: var(--sheet);
      color: var(--ink);
      font: 600 12px/1 var(--sans);
      cursor: pointer;
    }

    button:hover {
      border-color: var(--soft);
    }

    :focus-visible {
      outline: var(--ring);
      outline-offset: 2px;
      border-radius: 4px;
    }

    svg {
      fill: currentColor;
    }

    fieldset {
      position: fixed;
      inset: auto;
      margin: 0;
      padding: 12px 16px 10px;
      border: 1px solid var(--edge);
      border-radius: var(--radius-large, 12px);
      background: var(--sheet);
      color: var(--ink);
      box-shadow: 0 12px 40px rgb(0 0 0 / 0.18);
    }

    legend {
      float: inline-start;
      inline-size: 100%;
      padding: 0 0 4px;
      font-weight: 600;
    }

    label {
      display: flex;
      clear: both;
      align-items: center;
      gap: 9px;
      min-block-size: 32px;
      padding-inline-end: 12px;
      cursor: pointer;
    }

    input {
      inline-size: 17px;
      block-size: 17px;
      margin: 0;
      accent-color: var(--link);
    }
  `;

  private open() {
    const menu = this.renderRoot.querySelector<HTMLElement>('fieldset')!;
    menu.togglePopover();
    if (!menu.matches(':popover-open')) return;
    const button = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    const mirrored = getComputedStyle(this).direction === 'rtl';
    const left = mirrored ? Math.max(button.left, 8) : Math.min(button.right, innerWidth - 8) - menu.offsetWidth;
    menu.style.top = `${button.bottom + 6}px`;
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - 8 - menu.offsetWidth))}px`;
    menu.querySelector<HTMLElement>('input:checked')?.focus();
  }

  /** `name` says what is chosen, `sign` is what the button shows. */
  protected paint<T extends string>(
    name: string,
    sign: unknown,
    choices: { value: T; words: string; lang?: string }[],
    now: T,
    choose: (value: T) => void,
  ): TemplateResult {
    const words = choices.find(({ value }) => value === now)?.words ?? '';
    return html`<button type="button" aria-haspopup="dialog" aria-label="${name}: ${words}" title=${name} @click=${this.open}>${sign}</button>
      <fieldset popover @keydown=${(e: KeyboardEvent) => e.stopPropagation()}>
        <legend>${name}</legend>
        ${choices.map(
          ({ value, words: each, lang }) => html`<label lang=${lang ?? ''}>
            <input type="radio" name="choice" .checked=${value === now} @change=${() => choose(value)} /> ${each}
          </label>`,
        )}
      </fieldset>`;
  }
}
