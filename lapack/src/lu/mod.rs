//! LU factorisation with partial pivoting, and linear systems solved with it.

mod ahead;
mod equilibrate;
mod gecon;
mod gerfs;
mod gesvx;
mod getc2;
mod getrf;
mod getri;
mod getrs;

pub use equilibrate::{Equed, Equilibration, geequ, geequb, laqge};
pub(crate) use equilibrate::{equilibrate, power_of_two, worthwhile};
pub use gecon::{gecon, gecon_in, gecon_scratch};
pub use gerfs::{gerfs, gerfs_in, gerfs_scratch};
pub use gesvx::{Fact, Solved, gesvx, gesvx_in, gesvx_scratch};
pub(crate) use gesvx::{ratio, scale_rows};
pub use getc2::{gesc2, getc2};
pub use getrf::{getf2, getrf};
pub use getri::{getri, getri_in, getri_scratch};
pub use getrs::{gesv, getrs};
