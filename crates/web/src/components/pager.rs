//! Links to the pages of a long list.

use askama::Template;
use parvis_i18n::Texts;

/// Where the reader is in a list of several pages.
#[derive(Template, Debug, Clone)]
#[template(path = "components/pager.html")]
pub struct Pager<'a> {
    /// The texts.
    pub t: &'static Texts,
    /// This page, from 1.
    pub page: u64,
    /// How many there are.
    pub pages: u64,
    /// Address of the list up to and with `page=`.
    pub address: std::borrow::Cow<'a, str>,
}

impl Pager<'_> {
    /// The pages to link: the first, the last and the neighbours; 0 is a gap.
    fn steps(&self) -> Vec<u64> {
        let mut steps = Vec::new();
        for n in 1..=self.pages {
            if n == 1 || n == self.pages || n.abs_diff(self.page) <= 1 {
                steps.push(n);
            } else if steps.last() != Some(&0) {
                steps.push(0);
            }
        }
        steps
    }

    fn previous(&self) -> u64 {
        self.page.saturating_sub(1)
    }

    fn next(&self) -> u64 {
        self.page + 1
    }
}
