/** The button in the header that sets the light: bright, dark, or as the reader's system has it. It is kept in this
 *  browser; a script in the page's head sets it before anything is painted. */
import { css, html, LitElement, svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';

type Light = 'system' | 'light' | 'dark';

const key = 'synoptic.theme';
const lights: [Light, string][] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

function kept(): Light {
  const light = localStorage.getItem(key);
  return light === 'light' || light === 'dark' ? light : 'system';
}

function paint(light: Light) {
  const { dataset } = document.documentElement;
  if (light === 'system') delete dataset.theme;
  else dataset.theme = light;
}

@customElement('synoptic-appearance')
export class Appearance extends LitElement {
  static styles = css`
    :host {
      display: inline-flex;
      flex: none;
      font: 400 13.5px/1.5 var(--sans);
    }

    button {
      display: grid;
      place-items: center;
      inline-size: 34px;
      block-size: 34px;
      padding: 0;
      border: 1px solid var(--edge);
      border-radius: var(--radius);
      background: var(--sheet);
      color: var(--ink);
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

  @state() private light = kept();
  private readonly onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) this.take(kept());
  };

  connectedCallback() {
    super.connectedCallback();
    addEventListener('storage', this.onStorage);
    this.take(kept());
  }

  disconnectedCallback() {
    removeEventListener('storage', this.onStorage);
    super.disconnectedCallback();
  }

  private take(light: Light) {
    this.light = light;
    paint(light);
  }

  private choose(light: Light) {
    if (light === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, light);
    this.take(light);
  }

  private open() {
    const menu = this.renderRoot.querySelector<HTMLElement>('fieldset')!;
    menu.togglePopover();
    if (!menu.matches(':popover-open')) return;
    const button = this.renderRoot.querySelector('button')!.getBoundingClientRect();
    menu.style.top = `${button.bottom + 6}px`;
    menu.style.left = `${Math.max(8, Math.min(button.right, innerWidth - 8) - menu.offsetWidth)}px`;
    menu.querySelector<HTMLElement>('input:checked')?.focus();
  }

  render() {
    const now = lights.find(([light]) => light === this.light)![1];
    return html`<button type="button" aria-haspopup="dialog" aria-label="Light or dark: ${now}" title="Light or dark" @click=${this.open}>
        ${svg`<svg width="17" height="17" viewBox="0 0 18 18" aria-hidden="true"><path d="M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1zm0 1.6v12.8A6.4 6.4 0 0 1 9 2.6z"></path></svg>`}
      </button>
      <fieldset popover @keydown=${(e: KeyboardEvent) => e.stopPropagation()}>
        <legend>Light or dark</legend>
        ${lights.map(
          ([light, words]) => html`<label>
            <input type="radio" name="light" .checked=${light === this.light} @change=${() => this.choose(light)} /> ${words}
          </label>`,
        )}
      </fieldset>`;
  }
}
