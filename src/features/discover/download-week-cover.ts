import { toast } from '@/components/ui/toast';

const SIDE = 1200;

/** Gives the listener the cover of a week that is on the page, as a picture to keep. */
export async function downloadWeekCover(week: string): Promise<void> {
  const cover = document.querySelector<SVGSVGElement>(`svg[data-week-cover="${week}"]`);
  try {
    if (!cover) throw new Error('The cover is not on the page.');
    const url = URL.createObjectURL(await drawCover(cover));
    const link = document.createElement('a');
    link.href = url;
    link.download = `segue-${week}.png`;
    link.click();
    // The download has begun by then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  } catch (error) {
    toast('The cover was not saved', { tone: 'error', description: (error as Error).message });
  }
}

async function drawCover(cover: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext('2d')!;
  context.fillStyle = getComputedStyle(cover).backgroundColor;
  context.fillRect(0, 0, SIDE, SIDE);
  context.drawImage(await wavesOf(cover), 0, 0, SIDE, SIDE);
  // A picture knows none of the page's typefaces: the number is written on the canvas, which does.
  const number = cover.querySelector('text');
  if (number) {
    const unit = SIDE / cover.viewBox.baseVal.width;
    const { fontFamily, fontWeight } = getComputedStyle(number);
    context.font = `${fontWeight} ${Number(number.getAttribute('font-size')) * unit}px ${fontFamily}`;
    context.fillStyle = number.getAttribute('fill') ?? '#ffffff';
    context.fillText(
      number.textContent ?? '',
      Number(number.getAttribute('x')) * unit,
      Number(number.getAttribute('y')) * unit,
    );
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('It could not be drawn.'))),
      'image/png',
    ),
  );
}

async function wavesOf(cover: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = cover.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(SIDE));
  copy.setAttribute('height', String(SIDE));
  copy.querySelector('text')?.remove();
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}
