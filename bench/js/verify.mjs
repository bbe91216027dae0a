// Whether a product is right, found in O(n^2): with C = A B also C x = A (B x), for any x.
//
// Tolerances are what rounding does on average, times about twenty. The entries of A and B are
// below 1/2, so a sum of k products grows like sqrt(k)/12 and its rounding error like
// k/17 units; adding n of them, with random signs, makes sqrt(n) times that. An entry that is
// wrong by one product is above the tolerance of its row in every shape measured.

export class Verifier {
  #problem;
  #x;
  #expected;
  #checksum = null;

  constructor(problem) {
    const { shape: { m, n, k }, type: { parts }, a, b } = problem;
    this.#problem = problem;
    this.#x = randomVector(n * parts);
    this.#expected = timesVector(a, m, k, parts, timesVector(b, k, n, parts, this.#x));
  }

  /** Throws unless `library` holds the product. Libraries that show C have to come first. */
  check(library) {
    const c = library.result();
    if (c) this.#checkEntries(library, c);
    this.#checkSum(library, c !== null);
  }

  #checkEntries(library, c) {
    const { shape: { m, n, k }, type: { parts, unit } } = this.#problem;
    const tolerance = 2 * unit * k * parts * Math.sqrt(n * parts);
    const found = timesVector(c, m, n, parts, this.#x);
    const worst = found.reduce((max, y, i) => Math.max(max, Math.abs(y - this.#expected[i])), 0);
    if (!(worst <= tolerance)) this.#fail(library, `off by ${worst}, tolerated ${tolerance}`);
  }

  #checkSum(library, shown) {
    const { shape: { m, n, k }, type: { parts, unit } } = this.#problem;
    const sum = library.checksum();
    if (this.#checksum === null) {
      if (!shown) throw new Error("the first library checked has to show its result");
      this.#checksum = sum;
    }
    // The sum of magnitudes is itself rounded, in doubles, once an entry.
    const summing = 2 ** -53 * Math.sqrt(m * n * parts) * this.#checksum;
    const tolerance = 2 * unit * k * parts * (m * n * parts) + summing;
    const error = Math.abs(sum - this.#checksum);
    if (!(error <= tolerance)) this.#fail(library, `checksum ${sum}, expected ${this.#checksum}`);
  }

  #fail(library, how) {
    throw new Error(`${library.label} computes a wrong ${this.#problem.name}: ${how}`);
  }
}

/** Numbers with a magnitude between 1/2 and 1, so that no column counts for nothing. */
function randomVector(length) {
  return Float64Array.from({ length }, () => {
    const x = Math.random() - 0.5;
    return x + Math.sign(x) / 2;
  });
}

/** A matrix times a vector, in double precision. */
function timesVector(matrix, rows, cols, parts, x) {
  const y = new Float64Array(rows * parts);
  for (let j = 0; j < cols; j++) {
    if (parts === 1) {
      for (let i = 0; i < rows; i++) y[i] += matrix[j * rows + i] * x[j];
    } else {
      const [xr, xi] = [x[2 * j], x[2 * j + 1]];
      for (let i = 0; i < rows; i++) {
        const [re, im] = [matrix[2 * (j * rows + i)], matrix[2 * (j * rows + i) + 1]];
        y[2 * i] += re * xr - im * xi;
        y[2 * i + 1] += re * xi + im * xr;
      }
    }
  }
  return y;
}
