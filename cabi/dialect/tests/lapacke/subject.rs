//! A routine of LAPACK with its faces in LAPACKE, and how they are called.

use crate::call::{Function, Slot, pointer};
use crate::memory::{Block, Layout, element_size};
use crate::problem::{Problem, Value};
use crate::table::lapacke::spec::{Extra, Role, Spec};
use crate::table::{Access, Elem, Kind, Symbol};
use std::ffi::c_void;

/// What C calls the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Column,
    Row,
    /// Neither.
    Wrong,
}

impl Order {
    pub fn name(self) -> &'static str {
        match self {
            Order::Column => "column-major",
            Order::Row => "row-major",
            Order::Wrong => "in no layout",
        }
    }

    /// `LAPACK_ROW_MAJOR` or `LAPACK_COL_MAJOR`.
    fn value(self) -> i32 {
        match self {
            Order::Column => 102,
            Order::Row => 101,
            Order::Wrong => 7,
        }
    }
}

/// Elements behind each line of a matrix that is given to LAPACKE.
const PAD: i32 = 1;

pub struct Subject {
    pub fortran: Function,
    /// `LAPACKE_dgesv`.
    pub high: Function,
    /// `LAPACKE_dgesv_work`.
    pub work: Function,
    pub spec: &'static Spec,
}

/// What came of a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// INFO as LAPACKE counts arguments, or what a function returns.
    pub result: f64,
    /// The elements of each argument, as bytes.
    pub arrays: Vec<Vec<u8>>,
    /// What `LAPACKE_dgesvd` hands out of its workspace.
    pub extras: Vec<Vec<u8>>,
    /// An argument that something was written beyond.
    pub overrun: Option<&'static str>,
}

/// An extra argument before the call.
fn extra_start(extra: &Extra, elem: Elem, count: usize) -> Vec<u8> {
    match (extra.reals, elem.real()) {
        (true, Elem::F32) => 1.5_f32.to_ne_bytes().repeat(count),
        (true, _) => 1.5_f64.to_ne_bytes().repeat(count),
        (false, _) => 0_i32.to_ne_bytes().repeat(count),
    }
}

impl Outcome {
    /// All but the elements of argument `i`.
    pub fn without(mut self, i: usize) -> Outcome {
        self.arrays[i].clear();
        self
    }
}

impl Subject {
    pub fn new(fortran: Symbol, high: Symbol, work: Symbol, spec: &'static Spec) -> Subject {
        let [fortran, high, work] = [fortran, high, work].map(Function::new);
        Subject { fortran, high, work, spec }
    }

    /// The name without type: `gesv`.
    pub fn family(&self) -> String {
        self.fortran.symbol.routine.pattern.replace('?', "")
    }

    /// Which argument has that name.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.fortran.symbol.args.iter().position(|arg| arg.name == name)
    }

    pub fn elem(&self) -> Elem {
        self.fortran.symbol.elem.expect("LAPACKE's routines have types")
    }

    pub fn has_info(&self) -> bool {
        self.fortran.symbol.args.last().is_some_and(|arg| arg.name == "info")
    }

    /// The arguments in memory; workspaces have room for the answer to a query.
    fn memory(&self, problem: &Problem, layout: Layout) -> Vec<Block> {
        let mut blocks: Vec<_> =
            problem.values.iter().map(|value| Block::of(value, layout)).collect();
        for (i, value) in problem.values.iter().enumerate() {
            if let (Value::LeadingDimension, Value::Array(array)) =
                (value, &problem.values[i.max(1) - 1])
            {
                blocks[i].set_integer(array.shape.ld(layout.row_major, layout.pad));
            }
        }
        for (i, role) in self.spec.args.iter().enumerate() {
            if let Role::Hidden(length) = role {
                let length = problem.size(self, length);
                blocks[i] = match self.fortran.symbol.args[i].kind {
                    Kind::Int if self.fortran.symbol.args[i].access == Access::Value => {
                        let mut block = Block::workspace(16);
                        block.set_integer(length as i32);
                        block
                    }
                    _ => self.workspace(i, length),
                };
            }
        }
        blocks
    }

    fn workspace(&self, i: usize, length: usize) -> Block {
        let size = match self.fortran.symbol.args[i].kind {
            Kind::Elem(elem) => element_size(elem),
            _ => size_of::<i32>(),
        };
        Block::workspace(length.max(1) * size)
    }

    fn fortran_slots(&self, problem: &Problem, blocks: &mut [Block]) -> Vec<Slot> {
        let slots = blocks.iter_mut().zip(&problem.values);
        slots
            .map(|(block, value)| match value {
                Value::Select(elem, count) => pointer(select(*elem, *count)),
                _ => block.pointer(),
            })
            .collect()
    }

    /// Gets workspaces as long as the routine asks for.
    fn ask(&self, problem: &Problem, blocks: &mut [Block]) {
        let roles = &self.spec.args;
        let asked: Vec<_> = (0..roles.len()).filter(|i| roles[*i] == Role::Asked).collect();
        if asked.is_empty() {
            return;
        }
        for (i, role) in roles.iter().enumerate() {
            if *role == Role::AskedLength {
                blocks[i].set_integer(-1);
            }
        }
        for &i in &asked {
            blocks[i].bytes_mut()[..16].fill(0);
        }
        let slots = self.fortran_slots(problem, blocks);
        // SAFETY: the arguments are the routine's, and the problem one of its problems.
        unsafe { self.fortran.call(&slots) };
        for &i in &asked {
            let answer = match self.fortran.symbol.args[i].kind {
                Kind::Elem(elem) => blocks[i].number(elem) as i32,
                _ => blocks[i].integer(),
            };
            blocks[i] = self.workspace(i, answer.max(1) as usize);
            if roles.get(i + 1) == Some(&Role::AskedLength) {
                blocks[i + 1].set_integer(answer.max(1));
            }
        }
        if self.has_info() {
            blocks[roles.len() - 1].set_integer(0);
        }
    }

    /// Where in which workspace an extra is.
    fn extra_range(&self, problem: &Problem, extra: &Extra) -> (usize, std::ops::Range<usize>) {
        let size = if extra.reals { element_size(self.elem().real()) } else { size_of::<i32>() };
        let [start, count] = [&extra.start, &extra.count].map(|n| problem.size(self, n));
        (extra.source, start * size..(start + count) * size)
    }

    fn outcome(&self, result: f64, extras: Vec<Vec<u8>>, blocks: &[Block]) -> Outcome {
        let args = &self.fortran.symbol.args;
        let overrun = blocks.iter().position(|block| !block.is_intact_elsewhere());
        let mut arrays: Vec<_> = blocks.iter().map(Block::elements).collect();
        for (array, arg) in arrays.iter_mut().zip(args) {
            if arg.name == "info" || arg.access == Access::Value {
                array.clear();
            }
        }
        Outcome { result, arrays, extras, overrun: overrun.map(|i| args[i].name) }
    }

    /// The arguments with workspaces as long as the routine asks for if nothing is illegal, and what
    /// the extras are before.
    fn prepared(&self, problem: &Problem, layout: Layout) -> (Vec<Block>, Vec<Vec<u8>>) {
        let mut blocks = self.memory(problem, layout);
        // With leading dimensions that are enough for all letters.
        let mut asked = self.memory(problem, Layout { row_major: false, pad: 8 });
        self.ask(problem, &mut asked);
        for (i, role) in self.spec.args.iter().enumerate() {
            if matches!(role, Role::Asked | Role::AskedLength) {
                std::mem::swap(&mut blocks[i], &mut asked[i]);
            }
        }
        let count = |extra: &Extra| problem.size(self, &extra.count);
        let extras = self.spec.extras.iter();
        let starts: Vec<_> =
            extras.map(|extra| extra_start(extra, self.elem(), count(extra))).collect();
        for (extra, start) in self.spec.extras.iter().zip(&starts) {
            let (source, range) = self.extra_range(problem, extra);
            if extra.read {
                blocks[source].bytes_mut()[range].copy_from_slice(start);
            }
        }
        if let Some((i, value)) = &problem.illegal {
            blocks[*i] = Block::of(value, layout);
        }
        (blocks, starts)
    }

    /// How matrices are stored for a face.
    fn layout(&self, problem: &Problem, order: Order) -> Layout {
        let transposed = self.is_transposed(problem);
        Layout { row_major: order == Order::Row && !transposed, pad: PAD }
    }

    /// Whether a letter that says the same as the layout says transposed, so that a row-major call is
    /// the same as a column-major one.
    pub fn is_transposed(&self, problem: &Problem) -> bool {
        self.layout_letter().is_some_and(|i| problem.is_letter(i, b'T'))
    }

    /// Which letter says the same as the layout, if there is one.
    fn layout_letter(&self) -> Option<usize> {
        self.spec.args.iter().position(|role| *role == Role::Layout)
    }

    /// What a face should find: what the routine finds.
    pub fn expected(&self, problem: &Problem, order: Order) -> Outcome {
        let column_major = |pad: i32| Layout { row_major: false, pad };
        match (order, self.layout_letter()) {
            (Order::Row, Some(letter)) => {
                let mut transposed = problem.clone();
                transposed.values[letter] = Value::Letter(b'T');
                self.run_fortran(&transposed, self.layout(problem, order))
            }
            // The copy of a row-major matrix has no padding.
            (Order::Row, None) => self.run_fortran(problem, column_major(0)),
            _ => self.run_fortran(problem, column_major(PAD)),
        }
    }

    /// Runs the routine itself.
    fn run_fortran(&self, problem: &Problem, layout: Layout) -> Outcome {
        let (mut blocks, mut extras) = self.prepared(problem, layout);
        let slots = self.fortran_slots(problem, &mut blocks);
        // SAFETY: the arguments are the routine's, and the problem one of its problems.
        let mut result = unsafe { self.fortran.call(&slots) };
        if self.has_info() {
            let info = blocks[blocks.len() - 1].integer();
            result = f64::from(if info < 0 && self.spec.layout { info - 1 } else { info });
        }
        for (extra, copy) in self.spec.extras.iter().zip(&mut extras) {
            let (source, range) = self.extra_range(problem, extra);
            if result >= 0.0 {
                copy.copy_from_slice(&blocks[source].bytes()[range]);
            }
        }
        self.outcome(result, extras, &blocks)
    }

    /// Runs one of its faces.
    pub fn run_face(&self, face: &Function, problem: &Problem, order: Order) -> Outcome {
        let layout = self.layout(problem, order);
        let (mut blocks, starts) = self.prepared(problem, layout);
        let mut order = Block::of(&Value::Integer(order.value()), layout);
        let mut extras: Vec<_> = starts
            .into_iter()
            .map(|start| {
                let mut block = Block::workspace(start.len());
                block.bytes_mut()[..start.len()].copy_from_slice(&start);
                (block, start.len())
            })
            .collect();
        let mut slots = Vec::new();
        for arg in &face.symbol.args {
            let by_value = arg.access == Access::Value;
            let at = self.find(arg.name);
            let value = at.map(|i| &problem.values[i]);
            let extra = self.spec.extras.iter().position(|extra| extra.name == arg.name);
            let block = match (at, extra) {
                (Some(i), _) => &mut blocks[i],
                (None, Some(i)) => &mut extras[i].0,
                (None, None) => &mut order,
            };
            slots.push(match value {
                Some(Value::Select(elem, count)) => pointer(select(*elem, *count)),
                _ if by_value => block.value(),
                _ => block.pointer(),
            });
        }
        // SAFETY: the arguments are the function's, and the problem one of its problems.
        let result = unsafe { face.call(&slots) };
        let extras =
            extras.iter().map(|(block, length)| block.bytes()[..*length].to_vec()).collect();
        self.outcome(result, extras, &blocks)
    }
}

/// A function that chooses what has a positive first number, whose pointers are so many.
fn select(elem: Elem, count: usize) -> *const c_void {
    macro_rules! functions {
        ($number:ty) => {{
            unsafe extern "C" fn one(first: *const $number) -> i32 {
                // SAFETY: LAPACK passes a number.
                i32::from(unsafe { *first } > 6.0)
            }
            unsafe extern "C" fn two(first: *const $number, _: *const $number) -> i32 {
                // SAFETY: LAPACK passes a number.
                unsafe { one(first) }
            }
            unsafe extern "C" fn three(
                first: *const $number,
                _: *const $number,
                _: *const $number,
            ) -> i32 {
                // SAFETY: LAPACK passes a number.
                unsafe { one(first) }
            }
            [one as *const c_void, two as *const c_void, three as *const c_void][count - 1]
        }};
    }
    match elem.real() {
        Elem::F32 => functions!(f32),
        _ => functions!(f64),
    }
}
