//! Which word stands for which: the assignment with the greatest sum.

use super::token::Token;

/// A word of the one name, a word of the other, and how alike they are.
type Pair = (usize, usize, f64);

/// Pairs words of `a` and `b` so that the sum of similarity times weight is
/// greatest; pairs below `least` are not made. Exact: names have at most twelve
/// words, so every set of used words fits a bit mask.
pub(super) fn assign(
    a: &[Token],
    b: &[Token],
    least: f64,
    alike: fn(&Token, &Token) -> f64,
) -> Vec<Pair> {
    let table: Vec<Vec<f64>> = a
        .iter()
        .map(|x| b.iter().map(|y| alike(x, y)).collect())
        .collect();
    let sets = 1_usize << b.len().min(12);
    // best[set]: greatest sum with the words of `b` in the set used, and how.
    let mut best: Vec<Option<(f64, Vec<Pair>)>> = vec![None; sets];
    if let Some(empty) = best.first_mut() {
        *empty = Some((0.0, vec![]));
    }
    for (i, row) in table.iter().enumerate() {
        let mut next = best.clone();
        for (set, known) in best.iter().enumerate() {
            let Some((sum, pairs)) = known else { continue };
            for (j, &s) in row.iter().enumerate().take(12) {
                let with = set | (1 << j);
                if with == set || s < least {
                    continue;
                }
                let weight = a
                    .get(i)
                    .zip(b.get(j))
                    .map_or(0, |(x, y)| x.weight.min(y.weight));
                let total = sum + s * f64::from(weight);
                let better = next
                    .get(with)
                    .is_none_or(|n| n.as_ref().is_none_or(|(old, _)| total > *old));
                if better && let Some(slot) = next.get_mut(with) {
                    let mut longer = pairs.clone();
                    longer.push((i, j, s));
                    *slot = Some((total, longer));
                }
            }
        }
        best = next;
    }
    best.into_iter()
        .flatten()
        .max_by(|x, y| x.0.total_cmp(&y.0).then_with(|| y.1.len().cmp(&x.1.len())))
        .map(|(_, pairs)| pairs)
        .unwrap_or_default()
}
