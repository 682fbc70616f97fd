/** What of the style of each element makes the picture. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'font',
  'text-anchor',
  'dominant-baseline',
  'display',
] as const;

const WIDTH = 1600;

/** The drawing as it is seen, as a file that needs no style sheet. */
export function svgOf(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  for (const [index, element] of [...drawn.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(element);
    const target = copies[index]!;
    for (const name of STYLES) target.style.setProperty(name, style.getPropertyValue(name));
    for (const attribute of ['class', 'tabindex', 'role', 'data-id', 'aria-label', 'aria-pressed'])
      target.removeAttribute(attribute);
  }
  const { x, y, width, height } = drawn.viewBox.baseVal;
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height })) paper.setAttribute(name, String(value));
  paper.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--paper').trim());
  copy.prepend(paper);
  for (const attribute of ['class', 'style', 'role', 'aria-label']) copy.removeAttribute(attribute);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(WIDTH));
  copy.setAttribute('height', String(Math.round((WIDTH * height) / width)));
  return new XMLSerializer().serializeToString(copy);
}

/** The same as dots. */
export async function pngOf(drawn: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawn.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(drawn))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * height) / width);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture.')) : resolve(blob)), 'image/png'),
  );
}
