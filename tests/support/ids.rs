//! Ids in the formats of the clouds.

/// An id in the format of an `IdFormat` pattern. Its longest variable part contains the number, after a `3` in digits,
/// or after a `c` in other parts.
pub fn sample(pattern: &str, number: usize) -> String {
    let runs: Vec<&str> = pattern.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    let length = |run: &str| run[1..].parse().unwrap_or(if run.starts_with('d') { 16 } else { 8 });
    let longest = (0..runs.len()).rev().max_by_key(|at| length(runs[*at])).unwrap_or_default();
    let mut id = pattern.to_owned();
    for (at, run) in runs.iter().enumerate() {
        let filler = if run.starts_with('d') { "3" } else { "c" };
        let shown = match (at == longest, run.starts_with('d')) {
            (false, _) => filler.repeat(length(run)),
            (true, true) => format!("3{number:0>width$}", width = length(run) - 1),
            (true, false) => format!("c{number:0>width$x}", width = length(run) - 1),
        };
        id = id.replacen(&format!("{{{run}}}"), &shown, 1);
    }
    id
}
