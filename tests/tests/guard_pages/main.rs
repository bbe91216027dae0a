//! No routine reads or writes outside of what its arguments describe: operands lie flush against
//! pages that cannot be accessed, once after them and once before them.
#![cfg(unix)]

mod calls;
mod memory;

use memory::{Guarded, Operands, Side};
use std::hint::black_box;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;
use wasmblas::{Complex, Scalar};

/// Calls of each routine for each type and side.
const CALLS: u64 = 150;

fn all<T: Scalar>(side: Side) {
    let mut operands = Operands::new(side, 1);
    for _ in 0..CALLS {
        calls::level1::<T>(&mut operands);
        calls::level2::<T>(&mut operands);
        calls::level3::<T>(&mut operands);
        calls::extension::<T>(&mut operands);
    }
    calls::single_precision(&mut operands);
}

#[test]
fn nothing_else_is_accessed() {
    memory::accuse_on_access();
    for side in [Side::Before, Side::After] {
        all::<f32>(side);
        all::<f64>(side);
        all::<Complex<f32>>(side);
        all::<Complex<f64>>(side);
    }
}

/// What a child of [`guards_trap`] is to do.
const PROBE: &str = "WASMBLAS_GUARD_PROBE";

/// The guards would be worth nothing if accesses to them went through.
#[test]
fn guards_trap() {
    let Ok(probe) = std::env::var(PROBE) else {
        for (probe, dies) in [("inside", false), ("read", true), ("write", true), ("front", true)] {
            let child = Command::new(std::env::current_exe().expect("this program"))
                .args(["--exact", "guards_trap"])
                .env(PROBE, probe)
                .output()
                .expect("this program starts");
            let killed = [Some(libc::SIGSEGV), Some(libc::SIGBUS)].contains(&child.status.signal());
            assert_eq!((killed, child.status.success()), (dies, !dies), "{probe}: {child:?}");
        }
        return;
    };
    let memory = Guarded::new();
    let after = memory.place::<f64>(Side::After, 1);
    let before = memory.place::<f64>(Side::Before, 1);
    // SAFETY: no access but the first is allowed: the process is to die of the others.
    unsafe {
        match probe.as_str() {
            "inside" => after.write_volatile(before.read_volatile()),
            "read" => _ = black_box(after.wrapping_add(1).cast::<u8>().read_volatile()),
            "write" => after.wrapping_add(1).cast::<u8>().write_volatile(1),
            _ => _ = black_box(before.cast::<u8>().wrapping_sub(1).read_volatile()),
        }
    }
}
