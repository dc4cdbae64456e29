/** The smallest step of float64 next to 1. */
const EPSILON: f64 = 2.220446049250313e-16;

/**
 * The coordinates in which a symmetric matrix is diagonal: Householder tridiagonalisation, then implicit QL (Bowdler,
 * Martin, Reinsch & Wilkinson 1968, "The QR and QL Algorithms for Symmetric Matrices"; Golub & Van Loan §8.3), in
 * float64. Eigenvectors are kept as rows, so that every inner loop runs along memory. About 7 n³ flops.
 *
 * @param parts float64, stride x stride for each part, given on and above the diagonal; the matrix is scale times their
 *   sum, in their order
 * @param n rows of the matrix, at most `stride`, which is a multiple of 8
 * @param q float32, stride x stride: becomes the eigenvectors as columns; what is beyond n stays where it is
 * @param diagonal float32, `stride`: becomes the eigenvalues in the order of the columns, never below 0
 * @param scratch 2 · stride² + 4 · stride doubles
 */
export function diagonalise(
  parts: usize,
  partCount: i32,
  n: i32,
  stride: i32,
  scale: f64,
  q: usize,
  diagonal: usize,
  scratch: usize,
): void {
  const bytes = (<usize>stride) << 3;
  const a = scratch;
  const v = a + (<usize>stride) * bytes;
  const d = v + (<usize>stride) * bytes;
  const e = d + bytes;
  const p = e + bytes;
  const h = p + bytes;
  memory.fill(scratch, 0, (<usize>(2 * stride + 4)) * bytes);
  sumParts(parts, partCount, n, stride, scale, a);
  tridiagonalise(a, n, bytes, d, e, p, h);
  accumulate(a, v, n, bytes, h);
  rotateToDiagonal(v, n, bytes, d, e);
  writeOut(v, d, n, stride, q, diagonal);
}

function sumParts(parts: usize, count: i32, n: i32, stride: i32, scale: f64, a: usize): void {
  const bytes = (<usize>stride) << 3;
  const part = (<usize>stride) * bytes;
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) {
      const upper = (<usize>i) * bytes + ((<usize>j) << 3);
      let cell: f64 = 0;
      for (let k = 0; k < count; k++) cell += load<f64>(parts + (<usize>k) * part + upper);
      cell *= scale;
      store<f64>(a + upper, cell);
      store<f64>(a + (<usize>j) * bytes + ((<usize>i) << 3), cell);
    }
}

/**
 * T = H_2 … H_(n-1) A H_(n-1) … H_2 with H_i = I - u uᵀ / h_i: its diagonal to d, what is beside it to e. Row i of A
 * becomes u, which is 0 from i on.
 */
function tridiagonalise(a: usize, n: i32, bytes: usize, d: usize, e: usize, p: usize, h: usize): void {
  // What is this small beside the whole is rounding; made a direction of, its squares could fall below float64's range.
  let trace: f64 = 0;
  for (let i = 0; i < n; i++) trace += abs(load<f64>(a + (<usize>i) * (bytes + 8)));
  const negligible = EPSILON * trace * (EPSILON * trace);
  for (let i = n - 1; i > 0; i--) {
    const u = a + (<usize>i) * bytes;
    store<f64>(d + ((<usize>i) << 3), load<f64>(u + ((<usize>i) << 3)));
    for (let k = i; k < n; k++) store<f64>(u + ((<usize>k) << 3), 0);
    const beside = u + ((<usize>(i - 1)) << 3);
    const f = load<f64>(beside);
    const squares = dot64(u, u, i);
    // Nothing to clear: the row is that of a tridiagonal matrix already.
    if (i == 1 || squares - f * f <= EPSILON * EPSILON * squares || squares <= negligible) {
      store<f64>(e + ((<usize>i) << 3), f);
      memory.fill(u, 0, bytes);
      continue;
    }
    const g = f > 0 ? -sqrt<f64>(squares) : sqrt<f64>(squares);
    const held = squares - f * g;
    store<f64>(e + ((<usize>i) << 3), g);
    store<f64>(h + ((<usize>i) << 3), held);
    store<f64>(beside, f - g);
    for (let j = 0; j < i; j++)
      store<f64>(p + ((<usize>j) << 3), dot64(a + (<usize>j) * bytes, u, i) / held);
    if (i & 1) store<f64>(p + ((<usize>i) << 3), 0);
    addScaled64(p, u, -dot64(u, p, i) / (2 * held), i);
    for (let j = 0; j < i; j++) {
      const row = a + (<usize>j) * bytes;
      addTwoScaled(row, p, -load<f64>(u + ((<usize>j) << 3)), u, -load<f64>(p + ((<usize>j) << 3)), i);
    }
  }
  store<f64>(d, load<f64>(a));
  memory.fill(a, 0, bytes);
}

/** V := H_2 … H_(n-1). Row r is a unit vector until the first u that reaches it. */
function accumulate(u: usize, v: usize, n: i32, bytes: usize, h: usize): void {
  for (let r = 0; r < n; r++) {
    const row = v + (<usize>r) * bytes;
    store<f64>(row + ((<usize>r) << 3), 1);
    for (let i = max(2, r + 1); i < n; i++) {
      const held = load<f64>(h + ((<usize>i) << 3));
      if (held == 0) continue;
      const own = u + (<usize>i) * bytes;
      addScaled64(row, own, -dot64(row, own, i) / held, i);
    }
  }
}

/** Implicit QL with shifts; the rotations are done to the rows of V. */
function rotateToDiagonal(v: usize, n: i32, bytes: usize, d: usize, e: usize): void {
  for (let i = 1; i < n; i++) store<f64>(e + ((<usize>(i - 1)) << 3), load<f64>(e + ((<usize>i) << 3)));
  store<f64>(e + ((<usize>(n - 1)) << 3), 0);
  let shift: f64 = 0;
  let largest: f64 = 0;
  for (let l = 0; l < n; l++) {
    const dl = d + ((<usize>l) << 3);
    const el = e + ((<usize>l) << 3);
    largest = max(largest, abs(load<f64>(dl)) + abs(load<f64>(el)));
    let m = l;
    while (m < n - 1 && abs(load<f64>(e + ((<usize>m) << 3))) > EPSILON * largest) m++;
    if (m > l) {
      do {
        const first = load<f64>(dl);
        const beside = load<f64>(el);
        let p = (load<f64>(dl, 8) - first) / (2 * beside);
        let r = sqrt<f64>(p * p + 1);
        if (p < 0) r = -r;
        const next = beside * (p + r);
        store<f64>(dl, beside / (p + r));
        store<f64>(dl, next, 8);
        const taken = first - load<f64>(dl);
        for (let i = l + 2; i < n; i++) {
          const at = d + ((<usize>i) << 3);
          store<f64>(at, load<f64>(at) - taken);
        }
        shift += taken;
        p = load<f64>(d + ((<usize>m) << 3));
        let c: f64 = 1;
        let c2: f64 = 1;
        let c3: f64 = 1;
        let s: f64 = 0;
        let s2: f64 = 0;
        const after = load<f64>(el, 8);
        for (let i = m - 1; i >= l; i--) {
          c3 = c2;
          c2 = c;
          s2 = s;
          const ei = e + ((<usize>i) << 3);
          const di = d + ((<usize>i) << 3);
          const own = load<f64>(ei);
          const g = c * own;
          const hp = c * p;
          r = sqrt<f64>(p * p + own * own);
          store<f64>(ei, s * r, 8);
          s = own / r;
          c = p / r;
          p = c * load<f64>(di) - s * g;
          store<f64>(di, hp + s * (c * g + s * load<f64>(di)), 8);
          const row = v + (<usize>i) * bytes;
          rotateTwo(row, row + bytes, c, s, n);
        }
        p = (-s * s2 * c3 * after * load<f64>(el)) / next;
        store<f64>(el, s * p);
        store<f64>(dl, c * p);
      } while (abs(load<f64>(el)) > EPSILON * largest);
    }
    store<f64>(dl, load<f64>(dl) + shift);
    store<f64>(el, 0);
  }
}

function writeOut(v: usize, d: usize, n: i32, stride: i32, q: usize, diagonal: usize): void {
  const bytes = (<usize>stride) << 3;
  memory.fill(q, 0, ((<usize>stride) * bytes) >> 1);
  memory.fill(diagonal, 0, bytes >> 1);
  for (let i = 0; i < n; i++) {
    // Rounding makes zeros of a positive semidefinite matrix slightly negative.
    store<f32>(diagonal + ((<usize>i) << 2), <f32>max<f64>(0, load<f64>(d + ((<usize>i) << 3))));
    for (let j = 0; j < n; j++) {
      const value = load<f64>(v + (<usize>j) * bytes + ((<usize>i) << 3));
      store<f32>(q + (((<usize>i) * (<usize>stride) + (<usize>j)) << 2), <f32>value);
    }
  }
  for (let i = n; i < stride; i++) store<f32>(q + (((<usize>i) * (<usize>(stride + 1))) << 2), 1);
}

// The loops below go in pairs: for an odd `n` they touch one number more, which is there and 0 in one of the two.

// @ts-ignore: decorator
@inline
function dot64(x: usize, y: usize, n: i32): f64 {
  let a = f64x2.splat(0);
  let b = f64x2.splat(0);
  const end = x + ((<usize>n) << 3);
  while (x + 16 < end) {
    a = f64x2.add(a, f64x2.mul(v128.load(x), v128.load(y)));
    b = f64x2.add(b, f64x2.mul(v128.load(x, 16), v128.load(y, 16)));
    x += 32;
    y += 32;
  }
  if (x < end) a = f64x2.add(a, f64x2.mul(v128.load(x), v128.load(y)));
  const both = f64x2.add(a, b);
  return f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1);
}

/** y += scale · x. */
// @ts-ignore: decorator
@inline
function addScaled64(y: usize, x: usize, scale: f64, n: i32): void {
  const s = f64x2.splat(scale);
  const end = x + ((<usize>n) << 3);
  while (x < end) {
    v128.store(y, f64x2.add(v128.load(y), f64x2.mul(s, v128.load(x))));
    x += 16;
    y += 16;
  }
}

/** y += s · x + t · z. */
// @ts-ignore: decorator
@inline
function addTwoScaled(y: usize, x: usize, s: f64, z: usize, t: f64, n: i32): void {
  const ss = f64x2.splat(s);
  const ts = f64x2.splat(t);
  const end = y + ((<usize>n) << 3);
  while (y < end) {
    const sum = f64x2.add(f64x2.mul(ss, v128.load(x)), f64x2.mul(ts, v128.load(z)));
    v128.store(y, f64x2.add(v128.load(y), sum));
    x += 16;
    y += 16;
    z += 16;
  }
}

/** (x, y) := (c x - s y, s x + c y). */
// @ts-ignore: decorator
@inline
function rotateTwo(x: usize, y: usize, c: f64, s: f64, n: i32): void {
  const cs = f64x2.splat(c);
  const ss = f64x2.splat(s);
  const end = x + ((<usize>n) << 3);
  while (x < end) {
    const a = v128.load(x);
    const b = v128.load(y);
    v128.store(x, f64x2.sub(f64x2.mul(cs, a), f64x2.mul(ss, b)));
    v128.store(y, f64x2.add(f64x2.mul(ss, a), f64x2.mul(cs, b)));
    x += 16;
    y += 16;
  }
}
