/** The button in the header that sets the language. The choice is kept in a cookie, so that the server answers in it; the
 *  page is shown anew. */
import { customElement, property } from 'lit/decorators.js';
import { ChoiceButton } from './choice-button.js';
import { phrase } from './words/phrase.js';

const year = 365 * 24 * 60 * 60;

/** How a language calls itself. */
const own = (tag: string) => {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

@customElement('synoptic-language')
export class Language extends ChoiceButton {
  @property() now = 'en';
  @property() offered = 'en';
  @property() cookie = '';

  private choose(tag: string) {
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `${this.cookie}=${tag}; path=/; max-age=${year}; samesite=strict${secure}`;
    location.reload();
  }

  render() {
    const now = this.now.split('-')[0];
    const choices = this.offered.split(' ').map((value) => ({ value, words: own(value), lang: value }));
    return this.paint(phrase('language'), now.toUpperCase(), choices, now, (tag) => this.choose(tag));
  }
}
