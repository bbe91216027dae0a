//! Eigenvalues, Schur forms and eigenvectors of general matrices.

mod chase;
mod deflation;
mod double_shift;
mod eigenvalues;
mod gebak;
mod gebal;
mod geev;
mod geevx;
mod gehrd;
mod hsein;
mod hseqr;
mod inverse_iteration;
mod lahqr;
mod multishift;
mod reflector;
mod shifts;
mod single_shift;
mod substitution;
mod trevc;
mod unghr;
mod vectors;

pub(crate) use eigenvalues::ComplexOf;
pub use eigenvalues::Eigenvalues;
pub(crate) use gebak::check_active;
pub use gebak::gebak;
pub use gebal::{Balance, gebal};
pub use geev::{geev, geev_in, geev_scratch};
pub use geevx::{Balanced, geevx, geevx_in, geevx_scratch};
pub use gehrd::{gehd2_in, gehrd, gehrd_in, gehrd_scratch};
pub use hsein::{
    HessenbergSource, InverseVectors, hsein, hsein_in, hsein_scratch, inverse_vectors_wanted,
};
pub use hseqr::{HessenbergJob, hseqr, hseqr_in, hseqr_scratch};
pub use lahqr::lahqr;
pub(crate) use reflector::Reflector;
pub(crate) use single_shift::eigenvalue;
pub use trevc::{Eigenvectors, eigenvectors_wanted, trevc, trevc_in, trevc_scratch};
pub use unghr::{unghr, unghr_in, unghr_scratch, unmhr, unmhr_in, unmhr_scratch};
