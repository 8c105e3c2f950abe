use crate::model::{Fact, Task};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A job runs on the image, and the action has to wait until the job is done or cancelled.
    ///
    /// The backend refuses some actions while it copies, imports or exports the image. Other actions still work
    /// meanwhile.
    ///
    /// Wait until the job is done, or cancel it.
    pub struct ImageBusy {
        /// The jobs that block the action.
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
