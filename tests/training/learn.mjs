/** Small learners without a library: gradient boosting over shallow trees, and logistic regression. */

export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const sigmoid = (x) => 1 / (1 + Math.exp(-x));

export function predict(model, x) {
  let sum = model.bias;
  for (const tree of model.trees) {
    let at = 0;
    while (tree.feature[at] >= 0) at = x[tree.feature[at]] <= tree.threshold[at] ? tree.left[at] : tree.right[at];
    sum += tree.value[at];
  }
  return sigmoid(sum);
}

/** Boosts the log loss with second-order steps; weights let some rows count more. */
export function boost(X, y, w, o) {
  const n = X.length;
  const d = X[0].length;
  const rnd = random(o.seed);
  const positive = y.reduce((a, v, i) => a + v * w[i], 0) / w.reduce((a, b) => a + b, 0);
  const bias = Math.log(positive / (1 - positive));
  const margin = new Float64Array(n).fill(bias);
  // Each feature's values in up to 32 bins.
  const edges = Array.from({ length: d }, (_, f) => {
    const values = [...new Set(Array.from({ length: n }, (_, i) => X[i][f]))].sort((a, b) => a - b);
    if (values.length <= 32) return values.slice(0, -1).map((v, i) => (v + values[i + 1]) / 2);
    const sorted = Array.from({ length: n }, (_, i) => X[i][f]).sort((a, b) => a - b);
    return [...new Set(Array.from({ length: 31 }, (_, k) => sorted[Math.floor(((k + 1) * n) / 32)]))];
  });
  const bin = X.map((x) =>
    Uint8Array.from(edges, (e, f) => {
      let k = 0;
      while (k < e.length && x[f] > e[k]) k++;
      return k;
    }),
  );
  const trees = [];
  for (let round = 0; round < o.rounds; round++) {
    const g = new Float64Array(n);
    const h = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const p = sigmoid(margin[i]);
      g[i] = w[i] * (y[i] - p);
      h[i] = w[i] * p * (1 - p);
    }
    const rows = Array.from({ length: n }, (_, i) => i).filter(() => rnd() < o.rows);
    const columns = Array.from({ length: d }, (_, f) => f).filter(() => rnd() < o.columns);
    const tree = { feature: [], threshold: [], left: [], right: [], value: [] };
    const grow = (items, depth) => {
      const at = tree.feature.length;
      let G = 0;
      let H = 0;
      for (const i of items) {
        G += g[i];
        H += h[i];
      }
      tree.feature.push(-1);
      tree.threshold.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push((o.rate * G) / (H + o.ridge));
      if (depth === 0 || items.length < 2 * o.leaf) return at;
      let best = { gain: 1e-6, f: -1, k: 0 };
      for (const f of columns) {
        const bins = edges[f].length + 1;
        if (bins < 2) continue;
        const gs = new Float64Array(bins);
        const hs = new Float64Array(bins);
        const cs = new Float64Array(bins);
        for (const i of items) {
          const b = bin[i][f];
          gs[b] += g[i];
          hs[b] += h[i];
          cs[b]++;
        }
        let gl = 0;
        let hl = 0;
        let cl = 0;
        for (let k = 0; k < bins - 1; k++) {
          gl += gs[k];
          hl += hs[k];
          cl += cs[k];
          if (cl < o.leaf || items.length - cl < o.leaf) continue;
          const gain = (gl * gl) / (hl + o.ridge) + (G - gl) ** 2 / (H - hl + o.ridge) - (G * G) / (H + o.ridge);
          if (gain > best.gain) best = { gain, f, k };
        }
      }
      if (best.f < 0) return at;
      tree.feature[at] = best.f;
      tree.threshold[at] = edges[best.f][best.k];
      tree.left[at] = grow(
        items.filter((i) => bin[i][best.f] <= best.k),
        depth - 1,
      );
      tree.right[at] = grow(
        items.filter((i) => bin[i][best.f] > best.k),
        depth - 1,
      );
      return at;
    };
    grow(rows, o.depth);
    trees.push(tree);
    const one = { bias: 0, trees: [tree] };
    for (let i = 0; i < n; i++) margin[i] += logit(predict(one, X[i]));
  }
  return { bias, trees };
}

const logit = (p) => Math.log(p / (1 - p));

/** More than it takes: it stops when nothing moves any more. */
const NEWTON_STEPS = 25;

/** Logistic regression on standardised features with a ridge; returns weights for the raw features. */
export function logistic(X, y, w, ridge) {
  const n = X.length;
  const d = X[0].length;
  const mu = Array.from({ length: d }, (_, f) => X.reduce((a, x) => a + x[f], 0) / n);
  const sd = Array.from({ length: d }, (_, f) => Math.sqrt(X.reduce((a, x) => a + (x[f] - mu[f]) ** 2, 0) / n) || 1);
  // Each row with a one at its end, for the bias.
  const Z = X.map((x) => Float64Array.from({ length: d + 1 }, (_, f) => (f < d ? (x[f] - mu[f]) / sd[f] : 1)));
  let b = 0;
  const beta = new Float64Array(d);
  // Newton's method: few features, so solving is cheap.
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const A = Array.from({ length: d + 1 }, () => new Float64Array(d + 2));
    for (let i = 0; i < n; i++) {
      const row = Z[i];
      let s = b;
      for (let f = 0; f < d; f++) s += beta[f] * row[f];
      const p = sigmoid(s);
      const v = w[i] * p * (1 - p) + 1e-9;
      const r = w[i] * (y[i] - p);
      for (let f = 0; f <= d; f++) {
        const to = A[f];
        const scaled = v * row[f];
        if (scaled !== 0) for (let k = f; k <= d; k++) to[k] += scaled * row[k];
        to[d + 1] += r * row[f];
      }
    }
    for (let f = 0; f <= d; f++) for (let k = 0; k < f; k++) A[f][k] = A[k][f];
    for (let f = 0; f < d; f++) {
      A[f][f] += ridge;
      A[f][d + 1] -= ridge * beta[f];
    }
    for (let p = 0; p <= d; p++) {
      let m = p;
      for (let r = p + 1; r <= d; r++) if (Math.abs(A[r][p]) > Math.abs(A[m][p])) m = r;
      [A[p], A[m]] = [A[m], A[p]];
      for (let r = 0; r <= d; r++)
        if (r !== p) {
          const q = A[r][p] / A[p][p];
          if (q) for (let k = p; k <= d + 1; k++) A[r][k] -= q * A[p][k];
        }
    }
    let moved = 0;
    for (let f = 0; f < d; f++) {
      const s = A[f][d + 1] / A[f][f];
      beta[f] += s;
      moved = Math.max(moved, Math.abs(s));
    }
    b += A[d][d + 1] / A[d][d];
    if (moved < 1e-4) break;
  }
  const weights = Array.from(beta, (v, f) => v / sd[f]);
  return { bias: b - weights.reduce((a, v, f) => a + v * mu[f], 0), weights };
}

export const linear = (model, x) => sigmoid(model.weights.reduce((a, v, f) => a + v * x[f], model.bias));
