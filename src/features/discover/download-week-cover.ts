import { listMenu } from '@words/discover';
import { pictureOfSvg, saveFile } from '@/components/ui/picture-of-svg';
import { toast } from '@/components/ui/toast';

const SIDE = 1200;

/** Gives the listener the cover of a week that is on the page, as a picture to keep. */
export async function downloadWeekCover(week: string): Promise<void> {
  const cover = document.querySelector<SVGSVGElement>(`svg[data-week-cover="${week}"]`);
  try {
    if (!cover) throw new Error(listMenu.coverIsNotShown);
    saveFile(await pictureOfSvg(cover, SIDE), `segue-${week}.png`);
  } catch (error) {
    toast(listMenu.coverNotSaved, { tone: 'error', description: (error as Error).message });
  }
}
