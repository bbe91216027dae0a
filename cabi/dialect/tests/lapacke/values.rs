//! Values of arguments by their roles: letters, sizes, and numbers that make well-behaved matrices.
//! Names are those of the routines' documentation.

use crate::arrays::Place;

/// A small generator of numbers that are the same every time (SplitMix64).
pub struct Random(u64);

impl Random {
    pub fn new(seed: &str) -> Random {
        // FNV-1a.
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        Random(seed.bytes().fold(0xcbf2_9ce4_8422_2325, hash))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, count: i32) -> i32 {
        (self.next() % count.max(1) as u64) as i32
    }

    pub fn choose<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as i32) as usize]
    }

    /// Between -1 and 1.
    pub fn number(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    }
}

/// The letters that an argument may be; none for what is a number of another routine's.
pub fn letters(family: &str, name: &str) -> &'static [u8] {
    let special: &[u8] = match (family, name) {
        ("gesvj", "joba") => b"LUG",
        ("gesvj", "jobu") => b"UCN",
        ("gesvj", "jobv") => b"VAN",
        ("gejsv", "joba") => b"CEFGAR",
        ("gejsv", "jobu") => b"UFWN",
        ("gejsv", "jobv") => b"VJWN",
        ("gejsv", "jobr") => b"NR",
        ("gejsv" | "gesvdq", "jobt" | "jobr") => b"TN",
        ("gejsv" | "gesvdq", "jobp") => b"PN",
        ("gesvdq", "joba") => b"HMLA",
        ("gesvdq", "jobu") => b"ASUFN",
        ("gesvdq", "jobv") => b"AVN",
        ("gesvdx", "jobu" | "jobvt") => b"VN",
        ("gesdd", "jobz") => b"ASON",
        ("bdsdc", "compq") => b"NPI",
        ("gebal" | "gebak" | "ggbal" | "ggbak", "job") => b"NPSB",
        ("hseqr" | "hgeqz", "job") => b"ES",
        ("trsen", "job") => b"NEVB",
        ("trsen" | "trexc", "compq") => b"NV",
        ("trsna" | "tgsna", "job") => b"EVB",
        ("trsna" | "tgsna", "howmny") => b"AS",
        ("hsein" | "trevc" | "trevc3" | "tgevc", "side") => b"LRB",
        ("orgbr" | "ungbr" | "ormbr" | "unmbr", "vect") => b"QP",
        ("gbbrd", "vect") => b"NQPB",
        ("sbgst" | "hbgst", "vect") => b"NV",
        ("ggsvd3" | "ggsvp3", "jobu") => b"UN",
        ("ggsvd3" | "ggsvp3", "jobv") => b"VN",
        ("ggsvd3" | "ggsvp3", "jobq") => b"QN",
        ("tgsja", "jobu") => b"UIN",
        ("tgsja", "jobv") => b"VIN",
        ("tgsja", "jobq") => b"QIN",
        ("lacpy" | "laset", "uplo") => b"ULA",
        ("gemqrt" | "tpmqrt" | "ormqr" | "larfb", "trans") => b"NTC",
        (_, "trans") if family.starts_with("orcsd") || family.starts_with("uncsd") => b"NT",
        ("orbdb" | "unbdb" | "bbcsd", "trans") => b"NT",
        _ => b"",
    };
    if !special.is_empty() {
        return special;
    }
    match name {
        "equed" if family.starts_with("ge") || family.starts_with("gb") => b"NRCB",
        "equed" => b"NY",
        "uplo" => b"UL",
        "trans" | "transr" | "trana" | "tranb" | "transa" => b"NTC",
        "side" => b"LR",
        "diag" => b"NU",
        "range" => b"AVI",
        "norm" => b"1IMF",
        "fact" => b"NEF",
        "jobu" | "jobvt" => b"ASON",
        "compz" | "compq" => b"NIV",
        "vect" => b"NVU",
        "direct" => b"FB",
        "storev" => b"CR",
        "howmny" => b"ABS",
        "balanc" => b"NPSB",
        "sense" => b"NEVB",
        "sort" => b"NS",
        "way" => b"CR",
        "order" => b"BE",
        "initv" => b"NU",
        "eigsrc" => b"QN",
        "cmach" => b"ESBPNRMULO",
        "signs" => b"OD",
        "letter" => b"GLUHBQZ",
        "jobz" | "jobvl" | "jobvr" | "jobvs" | "jobvsl" | "jobvsr" => b"NV",
        "jobu1" | "jobu2" | "jobv1t" | "jobv2t" => b"YN",
        _ => panic!("{family}: which letters may {name} be?"),
    }
}

/// The sizes of a problem, and other numbers by name.
pub struct Numbers {
    m: i32,
    n: i32,
    p: i32,
    q: i32,
    k: i32,
    l: i32,
    nb: i32,
    others: u64,
}

impl Numbers {
    pub fn new(family: &str, random: &mut Random) -> Numbers {
        let sizes = [1, 2, 3, 5];
        let n = random.choose(&sizes);
        let mut m = if random.below(2) == 0 { n } else { random.choose(&sizes) };
        let (mut p, mut q) = (random.choose(&sizes), random.choose(&sizes));
        match family {
            "orcsd" | "uncsd" | "orbdb" | "unbdb" | "bbcsd" | "orcsd2by1" | "uncsd2by1" => {
                // There are no more columns than rows above, rows below, or columns on the right.
                m = random.choose(&[2, 3, 5, 6]);
                q = 1 + random.below(m / 2);
                p = q + random.below(m - 2 * q + 1);
            }
            // Full column rank, or more rows than reflectors.
            "geqrt2" | "geqrt3" | "orgqr" | "ungqr" | "orgql" | "ungql" | "gejsv" | "gesvj"
            | "gesvdq" => m = m.max(n),
            "orglq" | "unglq" | "orgrq" | "ungrq" | "tzrzf" => m = m.min(n),
            "gglse" => p = p.min(n),
            "ggglm" => p = n.max(p),
            "stein" => m = m.min(n),
            _ => {}
        }
        if family == "gglse" {
            m = m.max(n);
        }
        if family == "ggglm" {
            m = m.min(n);
        }
        let k = match family {
            "orgbr" | "ungbr" => m.min(n),
            _ => 1 + random.below(m.min(n)),
        };
        let l = match family {
            "tpqrt" | "tpqrt2" => random.below(m.min(n) + 1),
            "tpmqrt" => 0,
            "ormrz" | "unmrz" => 0,
            _ => 1,
        };
        let nb = match family {
            "geqrt" => 1 + random.below(m.min(n)),
            "tpqrt" => 1 + random.below(n),
            _ => 1 + random.below(k),
        };
        Numbers { m, n, p, q, k, l, nb, others: random.next() }
    }

    /// The number of that name; none for leading dimensions and lengths of workspaces.
    pub fn get(&self, family: &str, name: &str) -> Option<i32> {
        let few = |shift: u32, count: u64| ((self.others >> shift) % count) as i32;
        Some(match name {
            "m" => self.m,
            "n" => self.n,
            "p" => self.p,
            "q" => self.q,
            "k" => self.k,
            "l" => self.l,
            "nb" => self.nb,
            "nrhs" | "ncvt" | "nru" | "ncc" => 1 + few(name.len() as u32, 3),
            "kl" | "ku" | "kd" | "kb" => few(u32::from(name.as_bytes()[1]) % 32, 3),
            "ka" => 2,
            "incx" if family == "laswp" => [1, -1, 2, -2][few(3, 4) as usize],
            "k1" => 1 + few(9, 2),
            "k2" => 2 + few(15, 2),
            "ilo" | "il" | "incx" | "incy" | "ifst" => 1,
            "ihi" | "ilst" | "mm" => self.n,
            "iu" => 1 + few(5, self.n as u64),
            "mv" => 1 + few(7, 4),
            "itype" | "idist" => 1 + few(11, 3),
            "ijob" => few(13, 6),
            "isgn" => 1 - 2 * few(17, 2),
            "nzc" => self.n,
            "tryrac" | "forwrd" | "wantq" | "wantz" => few(name.len() as u32, 2),
            _ => return None,
        })
    }
}

/// A single real number.
pub fn number(name: &str) -> f64 {
    match name {
        "vl" => 0.5,
        "vu" => 8.0,
        "abstol" => 0.0,
        "tol" | "tola" | "tolb" => 1e-6,
        "rcond" => 1e-3,
        _ => 1.5,
    }
}

/// The elements of an array of integers.
pub fn integers(family: &str, name: &str, n: i32) -> Vec<i32> {
    const COUNT: i32 = 64;
    let all = |value: i32| vec![value; COUNT as usize];
    match name {
        "ipiv" if family == "laswp" => (0..COUNT).map(|i| [4, 6, 3, 7][i as usize % 4]).collect(),
        "jpvt" | "kase" => all(0),
        "select" => (1..=COUNT).map(|i| i % 2).collect(),
        "iseed" => [[1, 2, 3, 5]; COUNT as usize / 4].concat(),
        "iblock" => all(1),
        "isplit" | "ilst" => all(n),
        "ifst" => all(1),
        _ => (1..=COUNT).collect(),
    }
}

/// How many diagonals below the main one a matrix may have.
fn subdiagonals(family: &str, name: &str) -> i32 {
    match (family, name) {
        ("hseqr" | "hgeqz" | "hsein", "h") => 1,
        ("trexc" | "trsen" | "trsna" | "trevc" | "hgeqz", "t") => 0,
        ("trsyl" | "trsyl3" | "tgexc" | "tgsen" | "tgsna" | "tgsja", "a" | "b") => 0,
        ("tgsyl", "a" | "b" | "d" | "e") => 0,
        ("tgevc", "s" | "p") => 0,
        ("gghrd" | "gghd3", "b") => 0,
        _ => i32::MAX,
    }
}

/// What the elements of an array depend on.
pub struct Role<'a> {
    pub family: &'a str,
    pub name: &'a str,
    pub numbers: &'a Numbers,
    /// Whether the blocks of a partitioned matrix are transposed.
    pub transposed: bool,
}

impl Role<'_> {
    /// An element, real and imaginary part.
    pub fn element(&self, place: Place, random: &mut Random) -> [f64; 2] {
        let noise = [random.number(), random.number()];
        // Different matrices of a routine do not share eigenvalues.
        let spread = 1.0 + 0.21 * f64::from(self.name.bytes().fold(0, |sum, c| (sum + c) % 7));
        match (self.name, place) {
            (_, Place::Outside) => [f64::NAN, f64::NAN],
            ("x11" | "x12" | "x21" | "x22", Place::Inside(i, j)) => [self.reflector(i, j), 0.0],
            ("theta" | "phi", _) => [0.7 + 0.5 * noise[0], 0.0],
            // Main diagonals, eigenvalues, and factors by which rows are scaled.
            ("d" | "df" | "w" | "wr", Place::Entry(i)) => {
                [4.0 + f64::from(i) + 0.5 * noise[0], 0.0]
            }
            ("s" | "r" | "c" | "scale" | "lscale" | "rscale", Place::Entry(_)) => {
                [1.5 + 0.5 * noise[0], 0.0]
            }
            (_, Place::Entry(_)) => noise,
            (_, Place::Inside(i, j)) if i == j => {
                [5.0 + spread * f64::from(i) + 0.5 * noise[0], 0.0]
            }
            (_, Place::Inside(i, j)) if i - j > subdiagonals(self.family, self.name) => [0.0, 0.0],
            (_, Place::Inside(..)) => noise,
        }
    }

    /// An element of a block of the orthogonal matrix `I - 2 v vᵀ / vᵀ v`.
    fn reflector(&self, i: i32, j: i32) -> f64 {
        let (i, j) = if self.transposed { (j, i) } else { (i, j) };
        let second = |at: usize| i32::from(self.name.as_bytes()[at] == b'2');
        let (row, col) = (i + second(1) * self.numbers.p, j + second(2) * self.numbers.q);
        let v = |i: i32| 1.0 + 0.3 * f64::from(i);
        let square: f64 = (0..self.numbers.m).map(|i| v(i) * v(i)).sum();
        f64::from(u8::from(row == col)) - 2.0 * v(row) * v(col) / square
    }
}

/// Whether there is no illegal value of an argument, or INFO is not its position.
pub fn is_unchecked(family: &str, name: &str) -> bool {
    match family {
        // All letters but one mean the same.
        "orcsd" | "uncsd" | "orcsd2by1" | "uncsd2by1" | "bbcsd" => {
            matches!(name, "jobu1" | "jobu2" | "jobv1t" | "jobv2t" | "trans" | "signs")
        }
        "orbdb" | "unbdb" => matches!(name, "trans" | "signs"),
        // Block sizes change nothing.
        "sytri2x" | "hetri2x" => name == "nb",
        // INFO is the position in stemr, which does the work.
        "stegr" => name == "ldz",
        _ => false,
    }
}

/// Whether LAPACKE does not check for NaN what the routine reads.
pub fn has_unchecked_input(family: &str, name: &str) -> bool {
    // A part of the rectangle that depends on two letters.
    (family, name) == ("larfb", "v")
}
