import type { Rng } from '@/domain/rng';
import type { StyleId } from '../composer/score';

/** Draws the inside of a cover on a 600 x 600 ground. */
type Scene = (palette: readonly string[], rng: Rng) => string;

const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
const n = (value: number) => value.toFixed(1);

/** A sun in slices over a grid that runs to the horizon. */
const synthwave: Scene = ([, a, b, c, d], rng) => {
  const x = 220 + 160 * rng();
  const r = 120 + 50 * rng();
  const horizon = 370;
  const slices = times(
    7,
    (k) =>
      `<rect x="0" y="${n(horizon - r * 0.75 + k * r * 0.12)}" width="600" height="${3 + k * 1.8}" fill="url(#sky)"/>`,
  );
  const far = 10 + Math.floor(rng() * 8);
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${d}" stop-opacity=".35"/><stop offset="1" stop-color="${a}" stop-opacity=".55"/></linearGradient>
<linearGradient id="sun" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${b}"/><stop offset="1" stop-color="${a}"/></linearGradient></defs>
<rect width="600" height="${horizon}" fill="url(#sky)"/>${times(50, () => `<circle cx="${n(rng() * 600)}" cy="${n(rng() * 260)}" r="${n(0.6 + rng() * 1.4)}" fill="#fff" opacity=".7"/>`)}
<circle cx="${n(x)}" cy="${n(horizon - r * 0.55)}" r="${n(r)}" fill="url(#sun)"/>${slices}
<path d="M0 ${horizon} ${times(9, (k) => `L${k * 75} ${n(horizon - (k % 2 ? 30 + 70 * rng() : 8))}`)} L600 ${horizon}Z" fill="#0b0418" opacity=".85"/>
<rect y="${horizon}" width="600" height="230" fill="#0b0418"/>${times(12, (k) => `<rect y="${n(horizon + 230 * (k / 12) ** 2)}" width="600" height="1.6" fill="${c}"/>`)}${times(far * 2 + 1, (k) => `<path d="M300 ${horizon}L${n(300 + (k - far) * 95)} 600" stroke="${c}" stroke-width="1.4"/>`)}`;
};

/** Layers of hills in fog. */
const ambient: Scene = ([, a, b, c, d], rng) => {
  const layers = [c, a, b, d];
  const sun = `<circle cx="${n(150 + 300 * rng())}" cy="${n(130 + 90 * rng())}" r="${n(38 + 40 * rng())}" fill="#fff" opacity=".75"/>`;
  return (
    sun +
    times(7, (k) => {
      const base = 230 + k * 52;
      const phase = rng() * 6;
      const swell = 18 + 26 * rng();
      const points = times(
        31,
        (i) =>
          `L${i * 20} ${n(base + swell * Math.sin(i / (3.4 + k * 0.3) + phase) + swell * 0.5 * Math.sin(i / 1.9 + phase * 2))}`,
      );
      return `<path d="M0 600${points}L600 600Z" fill="${layers[k % 4]}" opacity="${n(0.35 + k * 0.08)}"/>`;
    })
  );
};

/** Broken diagonal stripes. */
const drumAndBass: Scene = ([, a, b, c, d], rng) =>
  `<g transform="rotate(${n(-38 + 14 * rng())} 300 300)">${times(26, (k) => {
    const y = -150 + k * 35;
    let x = -200;
    let row = '';
    while (x < 800) {
      const w = 20 + 190 * rng() ** 2;
      const colour = rng() < 0.12 ? a : rng() < 0.2 ? b : rng() < 0.3 ? d : c;
      if (rng() < 0.72)
        row += `<rect x="${n(x)}" y="${y}" width="${n(w)}" height="${n(8 + 20 * rng())}" fill="${colour}"/>`;
      x += w + 8;
    }
    return row;
  })}</g>`;

/** Overlapping warm discs. */
const house: Scene = ([, a, b, c, d], rng) => {
  const colours = [a, b, c, d];
  return times(9, (k) => {
    const r = 60 + 150 * rng();
    const x = n(80 + 440 * rng());
    const y = n(80 + 440 * rng());
    return k % 3 === 2
      ? `<path d="M${x} ${y}m-${n(r)} 0a${n(r)} ${n(r)} 0 0 1 ${n(2 * r)} 0Z" fill="${colours[k % 4]}" opacity=".88"/>`
      : `<circle cx="${x}" cy="${y}" r="${n(r)}" fill="${colours[k % 4]}" opacity=".82" style="mix-blend-mode:multiply"/>`;
  });
};

/** A lattice of squares that is disturbed in one place. */
const techno: Scene = ([, a, b, c, d], rng) => {
  const cx = 150 + 300 * rng();
  const cy = 150 + 300 * rng();
  const cells = 13;
  const size = 480 / cells;
  return times(cells * cells, (i) => {
    const x = 60 + (i % cells) * size;
    const y = 60 + Math.floor(i / cells) * size;
    const near = Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 14000);
    const s = size * (0.28 + 0.6 * near);
    const colour = near > 0.86 ? d : near > 0.35 ? a : rng() < 0.1 ? c : b;
    const turn = near * 90 * (rng() - 0.3);
    return `<rect x="${n(x + (size - s) / 2)}" y="${n(y + (size - s) / 2)}" width="${n(s)}" height="${n(s)}" fill="${colour}" transform="rotate(${n(turn)} ${n(x + size / 2)} ${n(y + size / 2)})"/>`;
  });
};

/** A window, the evening outside, a plant and a cup. */
const lofi: Scene = ([, a, b, c, d], rng) => {
  const sun = 190 + 200 * rng();
  return `<rect x="110" y="70" width="380" height="350" rx="10" fill="${d}"/><rect x="126" y="86" width="348" height="318" fill="${a}" opacity=".75"/>
<circle cx="${n(sun)}" cy="${n(170 + 70 * rng())}" r="${n(40 + 24 * rng())}" fill="${c}"/>
${times(9, (k) => `<rect x="${126 + k * 39}" y="${n(404 - 60 - 120 * rng())}" width="36" height="300" fill="${d}" opacity=".8" clip-path="inset(0 0 0 0)"/>`)}
<rect x="60" y="404" width="480" height="36" fill="${c}"/><rect x="0" y="440" width="600" height="160" fill="${b}"/>
<path d="M292 86V404M126 245H474" stroke="${d}" stroke-width="12"/>
${times(7, (k) => `<path d="M180 404C${n(120 + k * 20)} ${n(330 - 40 * rng())} ${n(110 + k * 24)} 330 ${n(120 + k * 20)} ${n(280 + 40 * rng())}" stroke="#49654a" stroke-width="9" fill="none" stroke-linecap="round"/>`)}
<path d="M150 392h62l-9 56h-44z" fill="#a5593f"/><path d="M380 372h70v44a20 20 0 0 1-20 20h-30a20 20 0 0 1-20-20z" fill="#fff6e8"/><path d="M450 384c28-4 28 34-4 34" stroke="#fff6e8" stroke-width="9" fill="none"/>
${times(3, (k) => `<path d="M${395 + k * 20} 358c-8-14 8-20 0-36" stroke="#fff6e8" stroke-width="4" fill="none" opacity=".6"/>`)}`;
};

/** A symmetric creature on a grid of pixels. */
const chiptune: Scene = ([, a, b, c, d], rng) => {
  const px = 30;
  const colours = [a, b, c, d];
  const main = colours[Math.floor(rng() * 4)]!;
  const stars = times(
    30,
    () =>
      `<rect x="${Math.floor(rng() * 20) * px + 12}" y="${Math.floor(rng() * 20) * px + 12}" width="6" height="6" fill="#fff" opacity=".5"/>`,
  );
  const sprite = times(60, (i) => {
    const x = i % 6;
    const y = Math.floor(i / 6);
    if (rng() > 0.68 - 0.05 * Math.abs(y - 4) + (x < 2 ? 0.15 : -0.05)) return '';
    const colour = rng() < 0.75 ? main : colours[Math.floor(rng() * 4)]!;
    const rect = (gx: number) =>
      `<rect x="${gx * px}" y="${(y + 4) * px}" width="${px}" height="${px}" fill="${colour}"/>`;
    return rect(10 + x) + rect(9 - x);
  });
  const eyes = `<rect x="240" y="210" width="30" height="30" fill="#fff"/><rect x="330" y="210" width="30" height="30" fill="#fff"/><rect x="255" y="225" width="15" height="15"/><rect x="330" y="225" width="15" height="15"/>`;
  return `${stars}${sprite}${eyes}<rect y="510" width="600" height="90" fill="${c}"/>${times(20, (k) => `<rect x="${k * 30}" y="${k % 2 ? 510 : 540}" width="30" height="30" fill="#000" opacity=".18"/>`)}`;
};

/** Jagged peaks, a dead sun, splinters. */
const metal: Scene = ([, a, b, c, d], rng) => {
  const sun = `<circle cx="300" cy="${n(210 + 40 * rng())}" r="${n(105 + 40 * rng())}" fill="${a}"/><circle cx="300" cy="230" r="${n(80 + 20 * rng())}" fill="${d}" opacity=".6"/>`;
  const ridge = (base: number, height: number, colour: string | undefined) => {
    let path = 'M0 600';
    for (let x = 0; x <= 600; x += 12 + 26 * rng())
      path += `L${n(x)} ${n(base - height * rng() ** 1.7 * (1 - Math.abs(x - 300) / 520))}`;
    return `<path d="${path}L600 600Z" fill="${colour}"/>`;
  };
  const splinters = times(26, () => {
    const angle = rng() * 2 * Math.PI;
    const from = 120 + 50 * rng();
    const to = from + 40 + 150 * rng();
    return `<path d="M${n(300 + from * Math.cos(angle))} ${n(230 + from * Math.sin(angle))}L${n(300 + to * Math.cos(angle))} ${n(230 + to * Math.sin(angle))}" stroke="${b}" stroke-width="${n(0.8 + 2.4 * rng())}"/>`;
  });
  return splinters + sun + ridge(430, 330, c) + ridge(500, 240, '#1b1512') + ridge(570, 150, '#050404');
};

/** Leaves on stems, as on old cloth. */
const folk: Scene = ([, a, b, c, d], rng) => {
  const stem = (x: number, top: number) => {
    const colour = [a, d][Math.floor(rng() * 2)];
    const bend = 60 * (rng() - 0.5);
    const leaves = times(8, (k) => {
      const y = 560 - ((560 - top) * (k + 1)) / 9;
      const side = k % 2 ? 1 : -1;
      const at = x + bend * (1 - (y - top) / (560 - top));
      return `<path d="M${n(at)} ${n(y)}q${side * 34} ${-34 - 10 * rng()} ${side * 62} ${-12}q${-side * 24} 30 ${-side * 62} 12z" fill="${k % 3 === 2 ? c : colour}"/>`;
    });
    const flower = times(
      6,
      (k) =>
        `<ellipse cx="${n(x + bend)}" cy="${n(top - 24)}" rx="11" ry="26" fill="${b}" transform="rotate(${k * 60} ${n(x + bend)} ${n(top)})"/>`,
    );
    return `<path d="M${n(x)} 570Q${n(x)} ${n((570 + top) / 2)} ${n(x + bend)} ${n(top)}" stroke="${d}" stroke-width="6" fill="none"/>${leaves}${flower}<circle cx="${n(x + bend)}" cy="${n(top)}" r="13" fill="${c}"/>`;
  };
  const frame = `<rect x="26" y="26" width="548" height="548" fill="none" stroke="${d}" stroke-width="5"/><rect x="38" y="38" width="524" height="524" fill="none" stroke="${b}" stroke-width="2"/>`;
  return (
    frame +
    stem(150 + 30 * rng(), 190 + 80 * rng()) +
    stem(300, 110 + 60 * rng()) +
    stem(430 + 20 * rng(), 190 + 90 * rng())
  );
};

/** The wave pavement of a promenade under a large sun. */
const bossa: Scene = ([, a, b, c, d], rng) => {
  const r = 90 + 50 * rng();
  const waves = times(7, (k) => {
    const y = 330 + k * 44;
    const phase = (k % 2) * 100 + 40 * rng();
    const path = times(8, (i) => `q50 ${i % 2 ? 46 : -46} 100 0`);
    return `<path d="M${n(-100 - phase)} ${y}${path}V640H-100Z" fill="${[a, d, '#fffaf0', b][k % 4]}"/>`;
  });
  const x = n(130 + 320 * rng());
  return `<rect width="600" height="330" fill="${c}" opacity=".35"/><circle cx="${x}" cy="215" r="${n(r)}" fill="${b}"/><circle cx="${x}" cy="215" r="${n(r * 0.72)}" fill="${c}"/>${waves}`;
};

/** Cut paper: bars, an arc, a circle. */
const jazz: Scene = ([, a, b, c, d], rng) => {
  const colours = [a, b, c, d];
  const columns = times(7, (k) => {
    const height = 120 + 380 * rng();
    return `<rect x="${40 + k * 76}" y="${n(560 - height)}" width="${n(30 + 30 * rng())}" height="${n(height)}" fill="${colours[k % 4]}" transform="rotate(${n(-4 + 8 * rng())} ${60 + k * 76} 560)"/>`;
  });
  const r = 70 + 60 * rng();
  return `${columns}<circle cx="${n(120 + 360 * rng())}" cy="${n(120 + 60 * rng())}" r="${n(r)}" fill="${b}"/><path d="M${n(60 + 100 * rng())} 420C200 ${n(100 + 200 * rng())} 380 ${n(520 * rng())} 560 ${n(240 + 160 * rng())}" stroke="${a}" stroke-width="16" fill="none" stroke-linecap="round"/>`;
};

/** A loudspeaker that makes rings. */
const dub: Scene = ([, a, b, c, d], rng) => {
  const x = 200 + 200 * rng();
  const y = 220 + 160 * rng();
  const bars = [c, a, b];
  const bands = bars
    .map((colour, k) => `<rect y="${450 + k * 50}" width="600" height="50" fill="${colour}"/>`)
    .join('');
  const rings = times(
    12,
    (k) =>
      `<circle cx="${n(x)}" cy="${n(y)}" r="${n(70 + k * (24 + 8 * rng()))}" fill="none" stroke="${bars[k % 3]}" stroke-width="${n(12 - k * 0.75)}" opacity="${n(0.95 - k * 0.06)}"/>`,
  );
  return `${rings}${bands}<circle cx="${n(x)}" cy="${n(y)}" r="66" fill="${d}"/><circle cx="${n(x)}" cy="${n(y)}" r="52" fill="#241f1a"/><circle cx="${n(x)}" cy="${n(y)}" r="22" fill="${a}"/>`;
};

/** The scene of each style. */
export const SCENES: Record<StyleId, Scene> = {
  synthwave,
  ambient,
  'drum-and-bass': drumAndBass,
  house,
  techno,
  lofi,
  chiptune,
  metal,
  folk,
  bossa,
  jazz,
  dub,
};
