/** Saves a drawing as a file that needs nothing else: its styles are written into it, and no request is made. */

const kept = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'font-family', 'font-size', 'font-weight', 'text-anchor',
];

const scale = 2;
const margin = 16;

/** The drawing with all that it wears, on a ground of its own, as the text of an SVG file. */
export function selfContained(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  from.forEach((element, i) => {
    const worn = getComputedStyle(element);
    const around = i > 0 ? getComputedStyle(element.parentElement!) : undefined;
    to[i].removeAttribute('class');
    to[i].removeAttribute('style');
    if (element.closest('title, desc, defs') && !element.closest('pattern')) return;
    for (const name of kept) {
      const value = worn.getPropertyValue(name);
      if (value !== around?.getPropertyValue(name)) to[i].setAttribute(name, value);
    }
  });
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`);
  copy.setAttribute('width', String(width + 2 * margin));
  copy.setAttribute('height', String(height + 2 * margin));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const card = drawing.closest('.card');
  const attributes = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin, fill: card ? getComputedStyle(card).backgroundColor : '#fff' };
  for (const [name, value] of Object.entries(attributes)) ground.setAttribute(name, String(value));
  copy.prepend(ground);
  copy.querySelectorAll(':not(:scope) > title').forEach((title) => title.parentNode !== copy && title.remove());
  return withoutComments(new XMLSerializer().serializeToString(copy));
}

/** The painting library leaves its own marks between the elements. */
const withoutComments = (text: string) => text.replace(/<!--[\s\S]*?-->/g, '');

export function saveSvg(drawing: SVGSVGElement, name: string): void {
  save(new Blob([selfContained(drawing)], { type: 'image/svg+xml' }), `${name}.svg`);
}

export async function savePng(drawing: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = drawing.viewBox.baseVal;
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(selfContained(drawing))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (height + 2 * margin) * scale;
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save(blob, `${name}.png`), 'image/png');
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
