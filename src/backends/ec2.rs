//! STUB

use super::{Answer, Api, Request, Told};
use crate::case::Case;
use crate::facts::Caller;
use crate::wire::Fault;

/// The interface.
pub static EC2: Ec2 = Ec2;

/// STUB
#[derive(Debug)]
pub struct Ec2;

impl Api for Ec2 {
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
