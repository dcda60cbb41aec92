/** What the script of shared pages says, in the page's language. */
import { read, told, type Argument } from './components/words/messages.js';
import german from './words/script.de.properties';
import english from './words/script.en.properties';

const { lang } = document.documentElement;
const sentences = read(lang === 'de' ? german : english);

export const phrase = (key: string, ...given: Argument[]) => told(sentences.get(key) ?? key, given, lang || 'en');
