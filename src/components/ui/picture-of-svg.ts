import { picture } from '@words/components';

/**
 * Draws an SVG of the page as a PNG. A picture knows none of the page's typefaces, so its words are written on the canvas,
 * which does.
 * @param width of the picture in pixels; the height follows
 * @throws Error when it cannot be drawn
 */
export async function pictureOfSvg(svg: SVGSVGElement, width: number): Promise<Blob> {
  const { viewBox } = svg;
  const unit = width / viewBox.baseVal.width;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round(viewBox.baseVal.height * unit);
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(svg).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(await shapesOf(svg, canvas), 0, 0, canvas.width, canvas.height);
  for (const text of svg.querySelectorAll('text')) {
    const { fontFamily, fontWeight } = getComputedStyle(text);
    context.font = `${fontWeight} ${Number(text.getAttribute('font-size')) * unit}px ${fontFamily}`;
    context.fillStyle = text.getAttribute('fill') ?? '#ffffff';
    context.textAlign = text.getAttribute('text-anchor') === 'end' ? 'right' : 'left';
    context.fillText(
      text.textContent ?? '',
      Number(text.getAttribute('x')) * unit,
      Number(text.getAttribute('y')) * unit,
    );
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(picture.notDrawn))), 'image/png'),
  );
}

/** An SVG of the page as a file of its own. */
export function fileOfSvg(svg: SVGSVGElement): Blob {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('style', `background:${getComputedStyle(svg).backgroundColor}`);
  copy.removeAttribute('class');
  for (const [k, text] of [...svg.querySelectorAll('text')].entries()) {
    const { fontFamily, fontWeight } = getComputedStyle(text);
    const own = copy.querySelectorAll('text')[k]!;
    own.removeAttribute('class');
    own.setAttribute('font-family', fontFamily);
    own.setAttribute('font-weight', fontWeight);
  }
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

/** Gives the person a file to keep. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function shapesOf(svg: SVGSVGElement, { width, height }: HTMLCanvasElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const text of copy.querySelectorAll('text')) text.remove();
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}
