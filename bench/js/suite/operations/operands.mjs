// The operands that the tables of operations are made of. All matrices are without gaps.

const full = (kind, rows, cols, more) =>
  ({ kind, storage: "full", rows, cols, ld: rows, ...more });

export const vector = (rows, more) => full("general", rows, 1, more);

export const realVector = (rows) => vector(rows, { real: true });

export const ints = (rows) => ({ ...vector(rows), int: true });

export const general = (rows, cols, more) => full("general", rows, cols, more);

export const stored = (kind, n, { uplo, diag }) => full(kind, n, n, { uplo, diag });

export const packed = (kind, n, { uplo, diag }) =>
  ({ kind, storage: "packed", rows: n, cols: n, uplo, diag });

/** A band matrix of one triangle with k diagonals beside the main one. */
export const banded = (kind, n, k, { uplo, diag }) => {
  const [below, above] = uplo === "U" ? [0, k] : [k, 0];
  const shape = { storage: "band", rows: n, cols: n, ld: k + 1 };
  return { kind, ...shape, below, above, uplo, diag };
};

export const generalBand = (n, k) => ({
  ...{ kind: "general", storage: "band", rows: n, cols: n, ld: 2 * k + 1 },
  ...{ below: k, above: k },
});
