import type { StyleId } from '../composer/score';

/** Background first, then four colours to draw with. */
export const PALETTES: Record<StyleId, readonly (readonly string[])[]> = {
  synthwave: [
    ['#1a0933', '#ff2e88', '#ffb199', '#2de2e6', '#7a2cff'],
    ['#120a2a', '#ff6c11', '#ff3864', '#261447', '#f9c80e'],
  ],
  ambient: [
    ['#dfe7ea', '#9fb8c4', '#6d8ea0', '#c9d6d3', '#3f5d6e'],
    ['#e9e4ea', '#b7a8c4', '#8079a3', '#d8cfd9', '#4b4a6e'],
  ],
  'drum-and-bass': [
    ['#0c0f12', '#e8ff3a', '#f2f2f2', '#2b3138', '#8fa300'],
    ['#10110f', '#ff5b1f', '#f4efe6', '#2d2b28', '#a3330a'],
  ],
  house: [
    ['#ffd7a8', '#ff7a59', '#f64f7a', '#ffc145', '#3c2a6b'],
    ['#fce1d4', '#f2855e', '#2f9c95', '#f7c548', '#40376e'],
  ],
  techno: [
    ['#0a0a0b', '#f3f3f3', '#8c8c8c', '#3a3a3c', '#d22f27'],
    ['#e8e8e6', '#111111', '#6f6f6f', '#b9b9b6', '#0047ff'],
  ],
  lofi: [
    ['#e8d5b7', '#c1785a', '#7d8c6c', '#f3e9d7', '#4a3f4f'],
    ['#d9c7c1', '#8f6f7b', '#6c8491', '#efe2d6', '#3d3a4f'],
  ],
  chiptune: [
    ['#1d2b53', '#ff004d', '#ffec27', '#00e436', '#29adff'],
    ['#2a173b', '#ff77a8', '#ffccaa', '#83769c', '#00e4ff'],
  ],
  metal: [
    ['#0b0908', '#8d1c14', '#d9d2c5', '#3a322d', '#5c0e09'],
    ['#0d1012', '#5e7480', '#cfd6d9', '#2a3338', '#9b2a1d'],
  ],
  folk: [
    ['#f1e7d3', '#5b7553', '#b5523b', '#d9b45f', '#34473c'],
    ['#ece3d2', '#3f6470', '#c77d3d', '#a9b388', '#2c3e45'],
  ],
  bossa: [
    ['#f7e8c9', '#1c7c6e', '#e4572e', '#f3a712', '#17434b'],
    ['#fdeede', '#2a6fa8', '#f26b5b', '#f5c05a', '#123a5c'],
  ],
  jazz: [
    ['#12233f', '#e0a33e', '#e8e1cf', '#9c3d2e', '#2f5c8a'],
    ['#2a1a1f', '#d9763a', '#f0e2c8', '#6e2b35', '#c4a24a'],
  ],
  dub: [
    ['#102a1c', '#f4c430', '#c8322b', '#2f8f4e', '#0a140e'],
    ['#241a10', '#e0a526', '#a83a24', '#4b8a4a', '#0f0b07'],
  ],
};
