import { sum } from '../../../kernels/assembly/sum';

/**
 * Weighted sums of neighbouring bins of a spectrum.
 *
 * @param power floats, and room for three more
 * @param filters for each band its first bin, how many weights follow (a multiple of 4), and those; all floats
 * @param bands how many
 * @param out bands floats
 */
export function sumBands(power: usize, filters: usize, bands: i32, out: usize): void {
  for (let band = 0; band < bands; band++) {
    let bin = power + ((<usize>load<f32>(filters)) << 2);
    const count = <usize>load<f32>(filters, 4);
    filters += 8;
    const end = filters + (count << 2);
    let total = f32x4.splat(0);
    while (filters < end) {
      total = f32x4.add(total, f32x4.mul(v128.load(filters), v128.load(bin)));
      filters += 16;
      bin += 16;
    }
    store<f32>(out + ((<usize>band) << 2), sum(total));
  }
}
