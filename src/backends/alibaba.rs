//! STUB

use super::{Answer, Api, Request, Told};
use crate::case::Case;
use crate::facts::Caller;
use crate::wire::Fault;

/// The interface.
pub static ALIBABA: Alibaba = Alibaba;

/// STUB
#[derive(Debug)]
pub struct Alibaba;

impl Api for Alibaba {
    fn operations(&self) -> &'static [&'static str] {
        &[]
    }

    fn read(&self, _: &Answer, _: &mut Told) -> Result<(), Fault> {
        Ok(())
    }

    fn queries(&self, _: &Caller, _: &[Answer]) -> Result<Vec<Request>, Fault> {
        Ok(Vec::new())
    }

    fn requests(&self, _: &Case, _: usize) -> Result<Vec<Request>, Fault> {
        Ok(Vec::new())
    }
}
