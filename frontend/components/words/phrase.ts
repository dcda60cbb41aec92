/** What the components say, in the page's language: the sentences stand in `frontend/words`, where the program's other
 *  parts find them too. */
import english from '../../words/reading.en.properties?raw';
import german from '../../words/reading.de.properties?raw';
import { read, told, type Argument } from './messages.js';

const bundles: Record<string, string> = { en: english, de: german };

/** The page's language: the program's own, not an article's. */
export const tag = () => document.documentElement.lang || 'en';

/** As dates and numbers are written in it; plain "en" writes days as "12 May". */
export function language(): string {
  const lang = tag();
  return lang === 'en' || lang === 'en-XB' ? 'en-GB' : lang;
}

export const rightToLeft = () => document.documentElement.dir === 'rtl';

const kept = new Map<string, Map<string, string>>();

function sentences(): Map<string, string> {
  const name = tag().split('-')[0];
  const known = kept.get(name) ?? read(bundles[name] ?? english);
  kept.set(name, known);
  return known;
}

/** A sentence with its arguments in place; the key itself where there is none. */
export function phrase(key: string, ...given: Argument[]): string {
  const sentence = sentences().get(key);
  return sentence === undefined ? key : told(sentence, given, language());
}

/** Whether there is such a sentence. */
export const has = (key: string) => sentences().has(key);

/** A sentence cut at its first argument, for words that stand around something painted. */
export function around(key: string): [string, string] {
  const [before, ...after] = (sentences().get(key) ?? key).split('{0}');
  return [before, after.join('')];
}
