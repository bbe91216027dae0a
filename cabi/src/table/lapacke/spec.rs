//! The notes on LAPACK's rows, read.

use crate::table::model::Routine;

/// What a note says about one row.
#[derive(Debug)]
pub struct Spec {
    /// Whether the layout is the first argument.
    pub layout: bool,
    /// As many as the row has arguments.
    pub args: Vec<Role>,
    pub extras: Vec<Extra>,
}

/// What an argument is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// It is passed on.
    Plain,
    Array {
        shape: &'static str,
        sizes: Vec<Size>,
        checked: Check,
    },
    /// A workspace whose length is asked for.
    Asked,
    /// The length of one that is asked for.
    AskedLength,
    /// A workspace of a length, or the number of that value.
    Hidden(Size),
    /// A number that Fortran writes and C passes by value.
    Value,
    /// A letter that is `T` in a row-major call, which copies nothing.
    Layout,
}

impl Role {
    /// Whether `LAPACKE_dgesv`, unlike `LAPACKE_dgesv_work`, has no such argument.
    pub fn is_hidden(&self) -> bool {
        matches!(self, Role::Asked | Role::AskedLength | Role::Hidden(_))
    }
}

/// When an array is checked for NaN.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    Always,
    Never,
    /// If each of these letters is one of those.
    If(Vec<(usize, &'static str)>),
}

/// Where an argument of `LAPACKE_dgesvd` that LAPACK lacks comes from.
#[derive(Debug)]
pub struct Extra {
    pub name: &'static str,
    pub reals: bool,
    /// Whether the workspace gets it first.
    pub read: bool,
    /// The workspace.
    pub source: usize,
    pub start: Size,
    pub count: Size,
}

/// A size in terms of arguments, which are numbered.
#[derive(Clone, Debug, PartialEq)]
pub enum Size {
    Number(i32),
    Arg(usize),
    Binary(char, Box<Size>, Box<Size>),
    /// The first if the letter is one of these.
    IfLetter(usize, &'static str, Box<Size>, Box<Size>),
    /// The first if the type is complex.
    IfComplex(Box<Size>, Box<Size>),
    /// The last of the rows that interchanges touch: the first and the last that are interchanged,
    /// the pivots, their increment.
    LastRow([usize; 4]),
}

/// The arguments of a row, names and kinds.
struct Args {
    list: Vec<(&'static str, &'static str)>,
    /// Whether its types are complex.
    complex: bool,
}

impl Args {
    fn find(&self, name: &str) -> Option<usize> {
        self.list.iter().position(|(other, _)| *other == name)
    }

    fn index(&self, name: &str) -> usize {
        self.find(name).unwrap_or_else(|| panic!("{name}: no such argument among {:?}", self.list))
    }

    fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }
}

/// What workspaces are called.
const WORKSPACES: [&str; 6] = ["work", "rwork", "iwork", "cwork", "swork", "bwork"];

impl Spec {
    pub fn new(routine: &'static Routine, tokens: &'static str, layout: bool) -> Spec {
        let split = |arg: &'static str| arg.split_once(':').expect("a row's arguments have kinds");
        let list = routine.args.split_whitespace().map(split).collect();
        let elem = routine.types.first().and_then(|types| types.elem);
        let args = Args { list, complex: elem.is_some_and(|elem| elem.is_complex()) };
        let mut roles: Vec<_> = (0..args.list.len()).map(|i| implied(routine, &args, i)).collect();
        let mut extras = Vec::new();
        for token in tokens.split_whitespace() {
            if let Some(extra) = token.strip_prefix('+') {
                extras.push(read_extra(&args, extra));
                continue;
            }
            let end = token.find(['[', '=', '>']).unwrap_or_else(|| panic!("{token}: no sign"));
            let (name, rest) = token.split_at(end);
            // One note serves the real and the complex row, whose workspaces differ.
            let Some(arg) = args.find(name) else {
                assert!(name.ends_with("work"), "{token}: no such argument of {}", routine.pattern);
                continue;
            };
            roles[arg] = read_role(&args, rest);
        }
        let nameless = |i: usize| format!("{}: {} needs a note", routine.pattern, args.list[i].0);
        for (i, role) in roles.iter().enumerate() {
            let workspace = WORKSPACES.contains(&args.list[i].0);
            assert!(!workspace || *role != Role::Plain, "{}", nameless(i));
            let ld = args.list.get(i + 1).is_some_and(|(next, _)| next.starts_with("ld"));
            assert!(!(ld && *role == Role::Plain), "{}", nameless(i));
        }
        Spec { layout, args: roles, extras }
    }
}

/// The role that an argument's name tells.
fn implied(routine: &'static Routine, args: &Args, i: usize) -> Role {
    let (name, kind) = args.list[i];
    let length = |name: &str| format!("l{name}");
    if WORKSPACES.contains(&name) {
        let asked = args.has(&length(name)) || name == "cwork" && args.has("lwork");
        return if asked { Role::Asked } else { Role::Plain };
    }
    let workspaces = WORKSPACES.iter().filter(|work| args.has(work));
    if workspaces.into_iter().any(|work| name == length(work))
        || name == "lwork" && args.has("cwork")
    {
        return Role::AskedLength;
    }
    let single_real = matches!(kind, "t" | "r");
    if single_real {
        let checked = match (name, args.find("range")) {
            ("vl" | "vu", Some(range)) => Check::If(vec![(range, "V")]),
            _ => Check::Always,
        };
        return Role::Array { shape: "v", sizes: vec![Size::Number(1)], checked };
    }
    let array = matches!(kind, "t*" | "t&" | "r*" | "r&");
    let shape = if array { implied_shape(args, i) } else { None };
    shape.map_or(Role::Plain, |shape| {
        let Role::Array { shape, sizes, mut checked } = read_role(args, shape) else {
            panic!("{}: {name} is no array", routine.pattern)
        };
        // What a solver or a decomposition writes.
        if kind.ends_with('&') && matches!(name, "x" | "z") {
            checked = Check::Never;
        }
        Role::Array { shape, sizes, checked }
    })
}

/// The shape of an array by name, as the routines' documentation uses the names.
fn implied_shape(args: &Args, i: usize) -> Option<&'static str> {
    let (name, kind) = args.list[i];
    // A size that the routine is told, not one that it finds.
    let has = |name| args.list.iter().any(|(other, kind)| *other == name && !kind.ends_with('&'));
    let matrix =
        args.list.get(i + 1).is_some_and(|(next, _)| next.strip_prefix("ld") == Some(name));
    let read = kind.ends_with('*');
    Some(match name {
        "b" | "x" if matrix && has("nrhs") => "=ge(n,nrhs)",
        "a" | "af" | "b" if matrix => match () {
            () if has("diag") => "=tr(n)",
            () if has("uplo") => "=sy(n)",
            () if has("m") && !has("p") => "=ge(m,n)",
            () if has("m") => return None,
            () => "=ge(n,n)",
        },
        "ab" if matrix && has("ka") => "=hb(n,ka)",
        "bb" if matrix && has("kb") => "=hb(n,kb)",
        "ab" | "afb" if matrix && has("diag") => "=tb(n,kd)",
        "ab" | "afb" if matrix && has("kd") => "=hb(n,kd)",
        "ap" | "afp" | "bp" if has("diag") => "=tp(n)",
        "ap" | "afp" | "bp" => "=sp(n)",
        "z" if matrix && has("jobz") && has("range") => {
            "=ge(if(jobz,V,n,1),if(jobz,V,if(range,I,max(iu-il+1,0),n),1))"
        }
        "z" if matrix && has("jobz") => "=ge(if(jobz,V,n,1),if(jobz,V,n,1))",
        "d" | "df" if read && !matrix => "=v(n)",
        "e" | "ef" | "dl" | "du" | "dlf" | "duf" if read && !matrix => "=v(n-1)",
        "du2" if read => "=v(n-2)",
        "tau" if read && has("k") => "=v(k)",
        _ => return None,
    })
}

/// `=ge(m,n)`, `>ge(m,n)`, `[compz:V]=ge(n,n)` or `=2*n`.
fn read_role(args: &Args, text: &'static str) -> Role {
    let (mut check, mut text) = (Check::Always, text);
    if let Some(rest) = text.strip_prefix('[') {
        let (condition, rest) = rest.split_once(']').expect("a closing bracket");
        let conditions = condition.split(',').map(|condition| {
            let (letter, letters) = condition.split_once(':').expect("a letter and its values");
            (args.index(letter), letters)
        });
        check = Check::If(conditions.collect());
        text = rest;
    }
    if text.starts_with('>') {
        check = Check::Never;
    }
    let body = &text[1..];
    match body {
        "asked" => return Role::Asked,
        "layout" => return Role::Layout,
        "cvalue" if args.complex => return Role::Value,
        "cvalue" => return Role::Plain,
        _ => {}
    }
    let shapes = ["ge", "sy", "tr", "tz", "gb", "gf", "hb", "tb", "sp", "tp", "rf", "v"];
    let of_shape = body.split_once('(').filter(|(name, _)| shapes.contains(name));
    let Some((shape, sizes)) = of_shape else { return Role::Hidden(read_size(args, body)) };
    let sizes = sizes.strip_suffix(')').expect("a closing parenthesis");
    let sizes = split(sizes).into_iter().map(|size| read_size(args, size)).collect();
    Role::Array { shape, sizes, checked: check }
}

/// `superb=reals(1,n-1)`.
fn read_extra(args: &Args, text: &'static str) -> Extra {
    let (name, source) = text.split_once(['=', '~']).expect("a source");
    let read = text.contains('~');
    let (what, range) = source.split_once('(').expect("a range");
    let range = split(range.strip_suffix(')').expect("a closing parenthesis"));
    let reals = what == "reals";
    let source = match () {
        () if !reals => args.index("iwork"),
        () => args.find("rwork").unwrap_or_else(|| args.index("work")),
    };
    let [start, count] = [0, 1].map(|i| read_size(args, range[i]));
    Extra { name, reals, read, source, start, count }
}

/// What is between the commas, those in parentheses aside.
fn split(text: &'static str) -> Vec<&'static str> {
    let mut depth = 0;
    text.split(move |c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    })
    .collect()
}

fn read_size(args: &Args, text: &'static str) -> Size {
    // The last operator of the lowest precedence outside of parentheses is the outermost.
    for operators in ["+-", "*"] {
        let mut depth = 0;
        for (i, c) in text.char_indices().rev() {
            depth += i32::from(c == ')') - i32::from(c == '(');
            if depth == 0 && operators.contains(c) {
                let [left, right] = [&text[..i], &text[i + 1..]].map(|part| read_size(args, part));
                return Size::Binary(c, Box::new(left), Box::new(right));
            }
        }
    }
    if let Ok(number) = text.parse() {
        return Size::Number(number);
    }
    let Some((function, parts)) = text.split_once('(') else { return Size::Arg(args.index(text)) };
    let parts = split(parts.strip_suffix(')').expect("a closing parenthesis"));
    let part = |i: usize| Box::new(read_size(args, parts[i]));
    match function {
        "min" => Size::Binary('<', part(0), part(1)),
        "max" => Size::Binary('>', part(0), part(1)),
        "if" => Size::IfLetter(args.index(parts[0]), parts[1], part(2), part(3)),
        "cx" => Size::IfComplex(part(0), part(1)),
        "" => *part(0),
        "last" => {
            let args: Vec<_> = parts.iter().map(|part| args.index(part)).collect();
            Size::LastRow(args.try_into().expect("four arguments"))
        }
        "less" => less(part(0), part(1)),
        // What is not zero is less, or more than it.
        "flag" => {
            let zero = || Box::new(Size::Number(0));
            let (more, less) = (less(zero(), part(0)), less(part(0), zero()));
            Size::Binary('+', Box::new(more), Box::new(less))
        }
        _ => panic!("{text}: no such function"),
    }
}

/// 1 if the one is less than the other, or 0: the difference brought into that range.
fn less(one: Box<Size>, other: Box<Size>) -> Size {
    let number = |n| Box::new(Size::Number(n));
    let difference = Size::Binary('-', other, one);
    let positive = Size::Binary('>', Box::new(difference), number(0));
    Size::Binary('<', Box::new(positive), number(1))
}
