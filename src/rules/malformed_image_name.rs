use crate::model::{ActionKind, NameFlaw, NameFormat};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The name of the image is too short, too long, or has a beginning, an end or characters that the cloud does not
    /// allow.
    ///
    /// Each cloud defines the length and the characters of a name. Some do not let accounts use beginnings that look
    /// like the cloud's own names, or parts that look like addresses.
    ///
    /// Choose another name that has the right length and characters.
    pub struct MalformedImageName {
        /// The format of an image name.
        format: NameFormat,
    }
    code: "malformed-image-name",
    on: [Copy, Update],
    by: You,
    params: { name: Text, problem: Text, part: Text, min: Number, max: Number },
}

impl Rule for MalformedImageName {
    fn check(&self, case: &Case) -> Outcome {
        let (name, at) = match &case.action.kind {
            ActionKind::Copy { name: Some(name), .. } => (name, "name"),
            ActionKind::Update { set } => match &set.name {
                Some(name) => (name, "set/name"),
                None => return Ok(()),
            },
            _ => return Ok(()),
        };
        let (problem, part) = match self.format.flaw(name) {
            None => return Ok(()),
            Some(NameFlaw::Length) => ("length", ""),
            Some(NameFlaw::Start(start)) => ("start", start),
            Some(NameFlaw::End(end)) => ("end", end),
            Some(NameFlaw::Part(part)) => ("part", part),
        };
        violation!(At::Action(at); name = &**name, problem = problem, part = part,
            min = self.format.min, max = self.format.max)
    }
}
