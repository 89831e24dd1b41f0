//! How many of all trials are made.

/// All trials, or a part of them.
#[derive(Debug, Clone, Copy)]
pub enum Share {
    /// Every trial.
    All,
    /// At most this number, evenly spread.
    AtMost(usize),
}

impl Share {
    /// Takes the share of a list.
    pub(crate) fn of<T>(self, all: Vec<T>) -> Vec<T> {
        match self {
            Share::AtMost(number) if number < all.len() => {
                let (count, spread) = (all.len(), number.max(1));
                // The middle of each part: the first calls of all jobs are the same.
                let chosen = |at: usize| (2 * at + 1) * count / (2 * spread);
                let mut wanted = (0..number).map(chosen).peekable();
                let taken = all.into_iter().enumerate().filter(|(at, _)| wanted.next_if_eq(at).is_some());
                taken.map(|(_, one)| one).collect()
            }
            _ => all,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_spread_evenly() {
        assert_eq!(Share::AtMost(4).of((0..12).collect()), [1, 4, 7, 10]);
        assert_eq!(Share::AtMost(5).of(vec![1, 2, 3]), [1, 2, 3]);
        assert_eq!(Share::All.of(vec![1, 2, 3]), [1, 2, 3]);
        assert!(Share::AtMost(0).of(vec![1, 2, 3]).is_empty());
    }
}
