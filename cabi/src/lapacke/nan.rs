//! The search for NaN in arguments.

use super::arguments::Arguments;
use super::plan::{Check, Role, Shape};

/// The position of the first argument that has NaN in what the routine reads.
///
/// # Safety
/// The arrays must be as large as LAPACK's documentation says.
pub unsafe fn find(args: &Arguments<'_>, row_major: bool) -> Option<i32> {
    args.routine.plan.args.iter().enumerate().find_map(|(i, arg)| {
        let Role::Array(shape, check) = arg.role else { return None };
        let mut reader = args.reader(arg.at);
        let checked = match check {
            Check::Always => true,
            Check::Never => false,
            Check::If => reader.conditions_hold(),
        };
        if !checked || args.slots[i].is_null() {
            return None;
        }
        let elem = args.routine.elem;
        let size = elem.size_of(arg.what);
        let single = elem.real_size() == 4;
        let per_element = size / elem.real_size();
        // The elements from one to before another, which are adjacent.
        let has_nan = |from: i64, to: i64| {
            let (Ok(from), Ok(to)) = (usize::try_from(from), usize::try_from(to)) else {
                return false;
            };
            let count = to.saturating_sub(from) * per_element;
            let start = args.slots[i].cast::<u8>().wrapping_add(from * size);
            // SAFETY: promised by the caller.
            unsafe {
                if single {
                    core::slice::from_raw_parts(start.cast::<f32>(), count)
                        .iter()
                        .any(|x| x.is_nan())
                } else {
                    core::slice::from_raw_parts(start.cast::<f64>(), count)
                        .iter()
                        .any(|x| x.is_nan())
                }
            }
        };
        let mut next = || i64::from(reader.size());
        let ld = || i64::from(args.int(i + 1));
        let found = match shape {
            Shape::Vector => has_nan(0, next()),
            Shape::Full => {
                let (rows, cols) = (next(), next());
                let (outer, inner) = if row_major { (rows, cols) } else { (cols, rows) };
                lines(outer, ld(), |_| (0, inner), has_nan)
            }
            Shape::Triangle | Shape::Trapezoid => {
                let (uplo, diag) = (reader.letter(), reader.letter());
                if !is_diag(diag) || shape == Shape::Triangle && !is_uplo(uplo) {
                    return None;
                }
                let (rows, cols) = (i64::from(reader.size()), i64::from(reader.size()));
                let (outer, inner) = if row_major { (rows, cols) } else { (cols, rows) };
                let unit = i64::from(diag == b'U');
                let range = |k: i64| match uplo {
                    b'U' | b'L' if (uplo == b'U') != row_major => (0, inner.min(k + 1 - unit)),
                    b'U' | b'L' => (k + unit, inner),
                    _ => (0, inner),
                };
                lines(outer, ld(), range, has_nan)
            }
            Shape::Band => {
                let [rows, cols, below, above] = [next(), next(), next(), next()];
                let room = next();
                let size = (rows, cols, below, above);
                band(size, room, ld(), row_major, has_nan)
            }
            Shape::HalfBand => {
                let (uplo, diag) = (reader.letter(), reader.letter());
                if !is_diag(diag) || !is_uplo(uplo) {
                    return None;
                }
                let (n, k) = (i64::from(reader.size()), i64::from(reader.size()));
                let (below, above) = if uplo == b'U' { (0, k) } else { (k, 0) };
                // A unit diagonal is the last line above, or the first below.
                let unit = diag == b'U';
                match (unit, uplo == b'U') {
                    (false, _) => band((n, n, below, above), 0, ld(), row_major, has_nan),
                    (true, upper) => unit_band(n, k, upper, ld(), row_major, has_nan),
                }
            }
            Shape::Packed => {
                let (uplo, diag) = (reader.letter(), reader.letter());
                let n = i64::from(reader.size()).max(0);
                if !is_diag(diag) || diag != 0 && !is_uplo(uplo) {
                    return None;
                }
                if diag != b'U' {
                    has_nan(0, n * (n + 1) / 2)
                } else {
                    // Lines that grow end, and those that shrink begin with the diagonal.
                    let grows = (uplo == b'U') != row_major;
                    let start =
                        |k: i64| if grows { k * (k + 1) / 2 } else { k * (2 * n - k + 1) / 2 };
                    (0..n).any(|k| {
                        if grows {
                            has_nan(start(k), start(k) + k)
                        } else {
                            has_nan(start(k) + 1, start(k) + n - k)
                        }
                    })
                }
            }
            Shape::Rfp => {
                let (transr, uplo) = (reader.letter(), reader.letter());
                let diag = reader.letter();
                let n = i64::from(reader.size()).max(0);
                if diag == 0 || diag == b'N' {
                    has_nan(0, n * (n + 1) / 2)
                } else if diag == b'U' && is_uplo(uplo) && matches!(transr, b'N' | b'T' | b'C') {
                    unit_rectangle(n, uplo == b'U', (transr == b'N') != row_major, has_nan)
                } else {
                    return None;
                }
            }
        };
        found.then(|| args.position(i))
    })
}

/// Whether UPLO is legal; LAPACK finds what is not, and until then it is unknown what is read.
fn is_uplo(letter: u8) -> bool {
    matches!(letter, b'U' | b'L')
}

/// Whether DIAG is legal, or no argument.
fn is_diag(letter: u8) -> bool {
    matches!(letter, 0 | b'N' | b'U')
}

/// Whether a range of one of the lines, `ld` apart, has NaN. Lines end where the next begins, also
/// where `ld` is too short, which LAPACK finds.
fn lines(
    count: i64,
    ld: i64,
    range: impl Fn(i64) -> (i64, i64),
    has_nan: impl Fn(i64, i64) -> bool,
) -> bool {
    (0..count).any(|k| {
        let (from, to) = range(k);
        has_nan(k * ld + from, k * ld + to.min(ld).max(from))
    })
}

/// A band matrix: element `(i, j)` is in row `room + above + i - j` of column `j` of the array.
fn band(
    (rows, cols, below, above): (i64, i64, i64, i64),
    room: i64,
    ld: i64,
    row_major: bool,
    has_nan: impl Fn(i64, i64) -> bool,
) -> bool {
    let lines_of_array = below + above + 1;
    if row_major {
        // Diagonal `above - k` above the main one.
        let range = |k: i64| ((above - k).max(0), cols.min(rows + above - k));
        lines(lines_of_array, ld, range, |from, to| has_nan(room * ld + from, room * ld + to))
    } else {
        let range =
            |j: i64| (room + (above - j).max(0), room + lines_of_array.min(rows + above - j));
        lines(cols, ld, range, has_nan)
    }
}

/// A triangular band matrix without its diagonal.
fn unit_band(
    n: i64,
    k: i64,
    upper: bool,
    ld: i64,
    row_major: bool,
    has_nan: impl Fn(i64, i64) -> bool,
) -> bool {
    // Without the diagonal it is one of order `n - 1`: shifted by a column if above, and in the
    // array by a row if below.
    let shift = match (upper, row_major) {
        (true, true) => 1,
        (true, false) => ld,
        (false, true) => ld,
        (false, false) => 1,
    };
    let (below, above) = if upper { (0, k - 1) } else { (k - 1, 0) };
    let size = (n - 1, n - 1, below, above);
    band(size, 0, ld, row_major, |from, to| has_nan(shift + from, shift + to))
}

/// A triangle in rectangular full packed format without its diagonal. Two triangles share the
/// rectangle, of which `by_columns` tells whether the long columns are one after another.
fn unit_rectangle(
    n: i64,
    upper: bool,
    by_columns: bool,
    has_nan: impl Fn(i64, i64) -> bool,
) -> bool {
    let (long, short) = (n + 1 - n % 2, n / 2 + n % 2);
    let is_diagonal = |i: i64, j: i64| match (upper, n % 2) {
        (true, _) => i == n / 2 + j || i == n / 2 + 1 + j,
        (false, 1) => i == j || i + 1 == j,
        (false, _) => i == j || i == j + 1,
    };
    (0..short).any(|j| {
        (0..long).any(|i| {
            let at = if by_columns { j * long + i } else { i * short + j };
            !is_diagonal(i, j) && has_nan(at, at + 1)
        })
    })
}
