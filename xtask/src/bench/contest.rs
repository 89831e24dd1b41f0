//! Comparing a command of Kith with its peer: both run in turn, so that what else the machine does burdens both alike.

use std::process::Command;

use anyhow::Result;

use super::timed::{Figures, timed};

/// One side of a contest.
pub struct Side<'a> {
    /// Brings files and stores into the state in which the command begins. Its time does not count.
    prepare: Box<dyn Fn() -> Result<()> + 'a>,
    command: Box<dyn Fn() -> Command + 'a>,
    part: f64,
}

impl<'a> Side<'a> {
    pub fn new(command: impl Fn() -> Command + 'a) -> Side<'a> {
        Side { prepare: Box::new(|| Ok(())), command: Box::new(command), part: 1.0 }
    }

    pub fn prepared(self, prepare: impl Fn() -> Result<()> + 'a) -> Side<'a> {
        Side { prepare: Box::new(prepare), ..self }
    }

    /// The times count in this proportion, because the command does another amount of the work.
    pub fn counted(self, part: f64) -> Side<'a> {
        Side { part, ..self }
    }

    fn run(&self) -> Result<Figures> {
        (self.prepare)()?;
        Ok(timed(&mut (self.command)())?.part(self.part))
    }
}

/// What is aimed at: ratios to the peer, and a limit of memory in MiB.
#[derive(Clone, Copy, Default)]
pub struct Goal {
    pub wall: Option<f64>,
    pub cpu: Option<f64>,
    pub peak: Option<u64>,
}

impl Goal {
    pub fn wall(ratio: f64) -> Goal {
        Goal { wall: Some(ratio), ..Goal::default() }
    }
}

pub struct Contest<'a> {
    pub work: String,
    pub ours: Side<'a>,
    pub peer: String,
    /// `None` if the peer is not available on this machine.
    pub theirs: Option<Side<'a>>,
    pub goal: Goal,
}

/// The result of a contest.
pub struct Row {
    pub work: String,
    pub ours: Figures,
    pub peer: String,
    pub theirs: Option<Rival>,
    pub goal: Goal,
}

/// The peer's figures, and the ratios of Kith's figures to them.
#[derive(Clone, Copy)]
pub struct Rival {
    pub figures: Figures,
    pub wall: f64,
    pub cpu: f64,
}

impl Contest<'_> {
    /// Runs both sides this many times, in turn. The figures are medians. The ratios are the medians of the ratios in each
    /// turn, because the two commands of a turn ran under the same conditions.
    pub fn run(self, runs: usize) -> Result<Row> {
        println!("  {} …", self.work);
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..runs {
            ours.push(self.ours.run()?);
            if let Some(side) = &self.theirs {
                theirs.push(side.run()?);
            }
        }
        let ratio = |of: fn(&Figures) -> f64| {
            let mut ratios: Vec<f64> =
                ours.iter().zip(&theirs).map(|(ours, theirs)| of(ours) / of(theirs)).collect();
            ratios.sort_by(f64::total_cmp);
            ratios[ratios.len() / 2]
        };
        let rival = (!theirs.is_empty()).then(|| Rival {
            figures: Figures::median(&theirs),
            wall: ratio(|run| run.wall.as_secs_f64()),
            cpu: ratio(|run| run.cpu.as_secs_f64()),
        });
        let Contest { work, peer, goal, .. } = self;
        Ok(Row { work, ours: Figures::median(&ours), peer, theirs: rival, goal })
    }
}

impl Row {
    /// Returns whether the goal is met; `None` if there is none, or nothing to compare with.
    pub fn met(&self) -> Option<bool> {
        let ratio = |goal: Option<f64>, of: fn(&Rival) -> f64| {
            goal.zip(self.theirs.as_ref()).map(|(goal, theirs)| of(theirs) <= goal)
        };
        let peak = self.goal.peak.map(|goal| self.ours.peak <= goal << 20);
        let judged = [ratio(self.goal.wall, |r| r.wall), ratio(self.goal.cpu, |r| r.cpu), peak];
        judged.into_iter().flatten().reduce(|a, b| a && b)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn row(wall: f64, cpu: f64, peak: u64, goal: Goal) -> Row {
        let figures = Figures { wall: Duration::from_secs(1), cpu: Duration::from_secs(1), peak: peak << 20 };
        let theirs = Some(Rival { figures, wall, cpu });
        Row { work: String::new(), ours: figures, peer: String::new(), theirs, goal }
    }

    #[test]
    fn a_goal_is_met_when_all_of_its_parts_are() {
        let goal = Goal { wall: Some(1.5), cpu: Some(1.8), peak: Some(120) };
        assert_eq!(row(1.5, 1.8, 120, goal).met(), Some(true));
        assert_eq!(row(1.6, 1.8, 120, goal).met(), Some(false));
        assert_eq!(row(1.5, 1.9, 120, goal).met(), Some(false));
        assert_eq!(row(1.5, 1.8, 121, goal).met(), Some(false));
        assert_eq!(row(9.0, 9.0, 900, Goal::default()).met(), None);
    }

    #[test]
    fn without_a_peer_only_memory_can_be_judged() {
        let alone = |goal| Row { theirs: None, ..row(0.0, 0.0, 100, goal) };
        assert_eq!(alone(Goal::wall(1.5)).met(), None);
        assert_eq!(alone(Goal { peak: Some(99), ..Goal::wall(1.5) }).met(), Some(false));
    }
}
