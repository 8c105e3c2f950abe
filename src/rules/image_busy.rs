use crate::model::{Fact, Task};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// While a job runs on an image, some things have to wait until it is done or cancelled.
    pub struct ImageBusy {
        /// The jobs that are in the way.
        tasks: &'static [Task],
    }
    code: "image-busy",
    on: [Share, Delete, Copy, Use, Update],
    by: You,
    params: { task: Text },
}

impl Rule for ImageBusy {
    fn check(&self, case: &Case) -> Outcome {
        let running = case.image()?.tasks()?;
        match self.tasks.iter().find(|task| running.contains(task)) {
            Some(task) => violation!(At::Fact(Fact::ImageTasks); task = task.as_str()),
            None => Ok(()),
        }
    }
}
