/** Sends saved pages that are dropped on it, or chosen with the button in it that says `data-choose`, to `target`, one
 *  after the other. It paints nothing: what is inside it is the page's own. */
import { phrase } from './words/phrase.js';
class FileDrop extends HTMLElement {
  /** How many drags are over it: entering a child comes before leaving its parent. */
  private over = 0;

  connectedCallback() {
    this.addEventListener('dragenter', this.onEnter);
    this.addEventListener('dragover', this.onOver);
    this.addEventListener('dragleave', this.onLeave);
    this.addEventListener('drop', this.onDrop);
    this.addEventListener('click', this.onClick);
  }

  private readonly onEnter = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.mark(this.over + 1);
  };

  private readonly onOver = (event: DragEvent) => {
    if (holdsFiles(event)) event.preventDefault();
  };

  private readonly onLeave = (event: DragEvent) => {
    if (holdsFiles(event)) this.mark(this.over - 1);
  };

  private readonly onDrop = (event: DragEvent) => {
    if (!event.dataTransfer || !holdsFiles(event)) return;
    event.preventDefault();
    this.mark(0);
    void this.send([...event.dataTransfer.files]);
  };

  private readonly onClick = (event: Event) => {
    if (!(event.target as Element).closest('[data-choose]')) return;
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = this.endings.join(',');
    input.onchange = () => void this.send([...(input.files ?? [])]);
    input.click();
  };

  private get endings(): string[] {
    return (this.getAttribute('endings') ?? '').split(',');
  }

  private mark(over: number) {
    this.over = Math.max(0, over);
    this.toggleAttribute('dragover', this.over > 0);
  }

  private async send(files: File[]) {
    for (const file of files) {
      const trouble = this.refusal(file) ?? (await this.sendOne(file));
      if (trouble) this.dispatchEvent(new CustomEvent('file-refused', { detail: { name: file.name, sentence: trouble } }));
    }
  }

  private refusal(file: File): string | undefined {
    if (!this.endings.some((ending) => file.name.toLowerCase().endsWith(ending)))
      return phrase('drop.endings', this.endings.join(', '));
    const most = Number(this.getAttribute('most'));
    if (file.size > most) return phrase('drop.too-large', Math.floor(most / 1048576));
    return undefined;
  }

  private async sendOne(file: File): Promise<string | undefined> {
    const failed = phrase('drop.failed');
    try {
      const answer = await fetch(this.getAttribute('target') ?? '', {
        method: 'POST',
        headers: {
          'Content-Type': file.type || 'application/octet-stream',
          'X-Filename': encodeURIComponent(file.name),
        },
        body: file,
      });
      return answer.ok ? undefined : failed;
    } catch {
      return failed;
    }
  }
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

customElements.define('synoptic-file-drop', FileDrop);
