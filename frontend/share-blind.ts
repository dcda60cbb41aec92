/** Covers the names of outlets and authors on the screen, so that readers can guess before they see. */
import { phrase } from './share-words.js';

interface Kept {
  put(): void;
}

const bar = (text: string) => text.replace(/\S/gu, '█');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function cover(
  columns: HTMLElement[],
  button: (text: string, does: () => void) => HTMLButtonElement,
  forget: () => void,
): void {
  const chips = document.querySelector('.chips');
  if (!chips || columns.length < 2 || document.body.dataset.blind) return;
  const outlets = columns.map((c) => c.dataset.outlet ?? '');
  const letters = columns.map((c) => c.id);
  let kept: Kept[] = [];
  let form: HTMLFormElement | undefined;

  const item = document.createElement('li');
  const start = button(phrase('script.blind'), () => (kept.length > 0 ? ask() : hide()));
  item.append(start);
  chips.append(item);

  function hide(): void {
    forget();
    const names = new Map<string, string | undefined>();
    columns.forEach((column, i) => {
      for (const name of [outlets[i], outlets[i].replace(/^the\s+/i, '')]) if (name) names.set(name.toLowerCase(), phrase('script.outlet', letters[i]));
      for (const name of (column.dataset.names ?? '').split('\n')) if (name.trim()) names.set(name.trim().toLowerCase(), undefined);
    });
    const pattern = new RegExp([...names.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|'), 'giu');
    const over = (text: string, words: boolean) =>
      text.replace(pattern, (name) => (words ? undefined : names.get(name.toLowerCase())) ?? bar(name));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (!parent || parent.closest('script, style, template, figure.code')) continue;
      const was = text.data;
      const now = over(was, parent.closest('.body, .words, .value, h1, h2') !== null && !parent.closest('.tag, .outlet'));
      if (now !== was) keep(() => (text.data = was), () => (text.data = now));
    }
    for (const labelled of document.querySelectorAll('[aria-label]')) {
      const was = labelled.getAttribute('aria-label')!;
      keep(() => labelled.setAttribute('aria-label', was), () => labelled.setAttribute('aria-label', over(was, false)));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
      const [address, text] = [link.href, link.textContent];
      keep(
        () => {
          link.href = address;
          link.textContent = text;
        },
        () => {
          link.removeAttribute('href');
          link.textContent = bar(text ?? '');
        },
      );
    }
    const title = document.title;
    keep(() => (document.title = title), () => (document.title = over(title, true)));
    document.body.classList.add('covered');
    start.textContent = phrase('script.guess');
  }

  function keep(put: () => void, now: () => void): void {
    kept.push({ put });
    now();
  }

  function ask(): void {
    if (form) return;
    forget();
    form = document.createElement('form');
    form.className = 'apparatus guess';
    form.setAttribute('aria-label', phrase('script.whose'));
    const head = document.createElement('p');
    head.append(phrase('script.choose'));
    form.append(head);
    const names = [...new Set(outlets)].sort((a, b) => a.localeCompare(b));
    for (const letter of letters) {
      const label = document.createElement('label');
      const choice = document.createElement('select');
      choice.append(new Option(phrase('script.no-guess'), ''), ...names.map((name) => new Option(name, name)));
      label.append(`${phrase('script.outlet', letter)} `, choice);
      form.append(label);
    }
    form.append(button(phrase('script.reveal'), reveal));
    document.body.append(form);
    document.body.classList.add('open');
    form.querySelector('select')!.focus();
  }

  function reveal(): void {
    const guesses = [...form!.querySelectorAll('select')].map((s) => s.value);
    const right = guesses.filter((guess, i) => guess === outlets[i]).length;
    const made = guesses.filter((guess) => guess).length;
    for (const one of kept.reverse()) one.put();
    kept = [];
    document.body.classList.remove('covered');
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    form!.replaceChildren(said, button(phrase('script.close'), close));
    said.textContent = made === 0 ? phrase('script.shown') : phrase('script.right', right, outlets.length);
    start.textContent = phrase('script.blind');
    form!.querySelector('button')!.focus();
  }

  function close(): void {
    form?.remove();
    form = undefined;
    document.body.classList.remove('open');
    start.focus();
  }
}
