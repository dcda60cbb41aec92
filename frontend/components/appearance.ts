/** The button in the header that sets the light: bright, dark, or as the reader's system has it. It is kept in this
 *  browser; a script in the page's head sets it before anything is painted. */
import { svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ChoiceButton } from './choice-button.js';
import { phrase } from './words/phrase.js';

type Light = 'system' | 'light' | 'dark';

const key = 'synoptic.theme';
const lights: { value: Light; words: string }[] = [
  { value: 'system', words: phrase('light.system') },
  { value: 'light', words: phrase('light.light') },
  { value: 'dark', words: phrase('light.dark') },
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
export class Appearance extends ChoiceButton {
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

  render() {
    const sign = svg`<svg width="17" height="17" viewBox="0 0 18 18" aria-hidden="true"><path d="M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1zm0 1.6v12.8A6.4 6.4 0 0 1 9 2.6z"></path></svg>`;
    return this.paint(phrase('light'), sign, lights, this.light, (light) => this.choose(light));
  }
}
