/** Reads bundles of sentences and puts arguments in place: `{0}`, `{0, plural, one {# word} other {# words}}`,
 *  `{0, select, yes {…} other {…}}`. The server does the same with the same sentences. */
export type Argument = string | number;

/** The lines `key = sentence` of a bundle. */
export function read(bundle: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const line of bundle.split(/\r?\n/)) {
    const at = line.indexOf(' = ');
    if (at > 0 && !line.startsWith('#')) out.set(line.slice(0, at), line.slice(at + 3));
  }
  return out;
}

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

function made<T>(all: Map<string, T>, language: string, make: () => T): T {
  const known = all.get(language) ?? make();
  all.set(language, known);
  return known;
}

const written = (value: Argument, language: string) =>
  typeof value === 'number' ? made(numbers, language, () => new Intl.NumberFormat(language)).format(value) : value;

export function told(sentence: string, given: Argument[], language: string, counted?: Argument): string {
  let out = '';
  for (let i = 0; i < sentence.length; i++) {
    const letter = sentence[i];
    if (letter === '#' && counted !== undefined) out += written(counted, language);
    else if (letter !== '{') out += letter;
    else {
      const end = close(sentence, i);
      out += argument(sentence.slice(i + 1, end), given, language);
      i = end;
    }
  }
  return out;
}

/** Where the brace that opens at `from` is closed. */
function close(sentence: string, from: number): number {
  let depth = 0;
  for (let i = from; i < sentence.length; i++) {
    if (sentence[i] === '{') depth++;
    else if (sentence[i] === '}' && --depth === 0) return i;
  }
  return sentence.length;
}

function argument(inside: string, given: Argument[], language: string): string {
  const [, number, kind, rest] = /^\s*(\d+)\s*(?:,\s*(plural|select)\s*,([^]*))?$/.exec(inside) ?? [];
  const value = given[Number(number)] ?? '';
  if (!kind) return written(value, language);
  const forms = formsOf(rest);
  const form = kind === 'select' ? forms.get(String(value)) : (forms.get(`=${value}`) ?? forms.get(ruleOf(Number(value), language)));
  return told(form ?? forms.get('other') ?? '', given, language, kind === 'plural' ? value : undefined);
}

const ruleOf = (n: number, language: string) => made(plurals, language, () => new Intl.PluralRules(language)).select(n);

function formsOf(text: string): Map<string, string> {
  const out = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const end = close(text, open);
    out.set(text.slice(at, open).trim(), text.slice(open + 1, end));
    at = end + 1;
  }
  return out;
}
