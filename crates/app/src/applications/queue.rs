//! The queue of staff: filters by field or typed, order, pages.

use super::{CaseRow, QueueFilter};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional},
    policy::{Action, On, authorize},
    ports::ReferenceReads,
};
use parvis_domain::{
    Day,
    account::AccountId,
    application::{Application, Party, Stage},
    coded_enum,
    session::CouncilSession,
    text::fold,
};

/// Cases on a page of the queue.
pub const PAGE_SIZE: usize = 50;

/// The filters of the queue. `query` holds words and `name:value` pairs of the
/// other fields, such as `stage:assessed assignee:me is:overdue harbour`.
pub const QUEUE_FIELDS: &[Field] = &[
    optional("stage", Kind::Code("stages"), 30),
    optional("mine", Kind::Flag, 5),
    optional("officer", Kind::Line, 40),
    optional("country", Kind::Code("countries"), 3),
    optional("session", Kind::Line, 40),
    optional("waiting_for", Kind::Code("parties"), 20),
    optional("overdue", Kind::Flag, 5),
    optional("closed", Kind::Flag, 5),
    optional("q", Kind::Line, 100),
    optional("query", Kind::Line, 300),
    optional("sort", Kind::Code("queue-orders"), 20),
    optional("page", Kind::Number, 6),
];

coded_enum! {
    /// The order of the queue.
    QueueSort {
        /// Oldest submission first.
        Submitted = "submitted",
        /// What is due first, first.
        Due = "due",
        /// By name.
        Name = "name",
        /// Last changed first.
        Updated = "updated",
    }
}

/// A page of the queue.
#[derive(Debug, Clone)]
pub struct QueueView {
    /// The cases of the page.
    pub cases: Vec<CaseRow>,
    /// How many cases match.
    pub total: usize,
    /// The page, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The stage asked for.
    pub stage: Option<Stage>,
    /// The order used.
    pub sort: QueueSort,
    /// How many open cases stand in each stage.
    pub stages: Vec<(Stage, usize)>,
}

/// Whose cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Anybody,
    Nobody,
    Officer(AccountId),
}

/// What was asked for.
struct Asked {
    rows: QueueFilter,
    whose: Whose,
    country: Option<String>,
    waiting_for: Option<Party>,
    overdue: bool,
    words: Vec<String>,
    sort: QueueSort,
    page: usize,
}

/// Lists the cases handed in, a page of them.
///
/// # Errors
/// [`AppError::Denied`]; faults of the filter.
pub async fn queue(app: &App, actor: &Actor, input: &Input) -> Result<QueueView, AppError> {
    let (asked, cases) = find(app, actor, input).await?;
    let open = app.store.reads().queue(&QueueFilter::default()).await?;
    let theirs: Vec<&CaseRow> = open.iter().filter(|c| visible(actor, c)).collect();
    let stages = Stage::ALL
        .iter()
        .map(|&stage| (stage, theirs.iter().filter(|c| c.stage == stage).count()))
        .filter(|(_, n)| *n > 0)
        .collect();
    let total = cases.len();
    let pages = total.div_ceil(PAGE_SIZE).max(1);
    let page = asked.page.min(pages);
    Ok(QueueView {
        cases: cases
            .into_iter()
            .skip((page - 1) * PAGE_SIZE)
            .take(PAGE_SIZE)
            .collect(),
        total,
        page,
        pages,
        stage: asked.rows.stage,
        sort: asked.sort,
        stages,
    })
}

/// All cases of a view, for an export and for the way from one to the next.
///
/// # Errors
/// As [`queue`].
pub async fn queue_whole(
    app: &App,
    actor: &Actor,
    input: &Input,
) -> Result<Vec<CaseRow>, AppError> {
    Ok(find(app, actor, input).await?.1)
}

async fn find(app: &App, actor: &Actor, input: &Input) -> Result<(Asked, Vec<CaseRow>), AppError> {
    authorize(actor, Action::ViewQueue, On::Nothing)?;
    let asked = read(input, actor)?;
    let reads = app.store.reads();
    let mut cases = reads.queue(&asked.rows).await?;
    let sessions = ReferenceReads::sessions(reads).await?;
    let today = app.clock.today();
    for case in &mut cases {
        case.due = due(case, &sessions, today);
    }
    cases.retain(|c| visible(actor, c) && asked.fits(c, today));
    match asked.sort {
        QueueSort::Submitted => {}
        QueueSort::Due => cases.sort_by_key(|c| c.due.unwrap_or(Day::MAX)),
        QueueSort::Name => cases.sort_by_cached_key(|c| fold(&c.organization_name)),
        QueueSort::Updated => cases.sort_by_key(|c| std::cmp::Reverse(c.updated_at)),
    }
    Ok((asked, cases))
}

/// S8: cases of an organization that the reader is or was part of are not
/// theirs to see.
fn visible(actor: &Actor, case: &CaseRow) -> bool {
    !actor.is_bound_to(&case.organization_id)
}

/// The day that matters next for a case on which somebody must still act: until
/// when answers are due; or when the provisional agenda of its session leaves
/// (Rules 4 and 5 of the Council) – the session on whose list it is, for which
/// the CSO hopes, or the next one.
fn due(case: &CaseRow, sessions: &[CouncilSession], today: Day) -> Option<Day> {
    let code = case.session.as_ref().or(case.hoped.as_ref());
    next_day(case.waiting_for, case.answers_due, code, sessions, today)
}

/// The same for a whole application.
pub(crate) fn due_of(
    application: &Application,
    sessions: &[CouncilSession],
    today: Day,
) -> Option<Day> {
    let hoped = application.submission.as_ref();
    let hoped = hoped.and_then(|s| s.session_hoped_for.as_ref());
    let code = application.session.as_ref().or(hoped);
    let answers = application.round.as_ref().map(|r| r.due);
    next_day(application.waiting_for(), answers, code, sessions, today)
}

fn next_day(
    waiting: Party,
    answers: Option<Day>,
    code: Option<&String>,
    sessions: &[CouncilSession],
    today: Day,
) -> Option<Day> {
    if waiting == Party::Nobody {
        return None;
    }
    if answers.is_some() && waiting == Party::Cso {
        return answers;
    }
    let named = code.and_then(|code| sessions.iter().find(|s| &s.code == code));
    let next = || {
        let coming = sessions.iter().filter(|s| s.agenda_day() >= today);
        coming.min_by_key(|s| s.agenda_day())
    };
    named.or_else(next).map(CouncilSession::agenda_day)
}

impl CaseRow {
    /// Whether the day that matters has passed while IPD or the CSO is waited
    /// for. Before the Council nothing is late any more.
    #[must_use]
    pub fn is_overdue(&self, today: Day) -> bool {
        let waits = matches!(self.waiting_for, Party::Cso | Party::Ipd);
        waits && self.due.is_some_and(|due| due < today)
    }
}

impl Asked {
    fn fits(&self, case: &CaseRow, today: Day) -> bool {
        let text = || {
            let reference = case.reference.as_deref().unwrap_or_default();
            fold(&format!("{reference} {}", case.organization_name))
        };
        let whose = match self.whose {
            Whose::Anybody => true,
            Whose::Nobody => case.officer.is_none(),
            Whose::Officer(id) => case.officer == Some(id),
        };
        whose
            && self
                .country
                .as_ref()
                .is_none_or(|c| case.country.as_ref() == Some(c))
            && self.waiting_for.is_none_or(|p| case.waiting_for == p)
            && (!self.overdue || case.is_overdue(today))
            && (self.words.is_empty() || {
                let text = text();
                self.words.iter().all(|w| text.contains(w.as_str()))
            })
    }
}

/// Reads the filters. A value typed in `query` goes before the field's own.
fn read(input: &Input, actor: &Actor) -> Result<Asked, Faults> {
    let (input, mut words, unknown) = typed(input);
    let mut r = Reader::new(&input, QUEUE_FIELDS);
    if let Some(key) = unknown {
        let list = vec![("list", "queue-keys".to_owned()), ("value", key)];
        r.faults.add_with("query", FaultCode::NotInList, list);
    }
    r.text("query");
    let stage = r.code("stage", |c| {
        Stage::from_code(c).is_some_and(Stage::is_submitted)
    });
    let officer = r.text("officer");
    let mine = r.flag("mine") == Some(true);
    let whose = match (officer.as_deref(), actor.id()) {
        (None, Some(me)) if mine => Whose::Officer(me),
        (None, _) => Whose::Anybody,
        (Some("me"), Some(me)) => Whose::Officer(me),
        (Some("none"), _) => Whose::Nobody,
        (Some(id), _) => match id.parse() {
            Ok(id) => Whose::Officer(AccountId(id)),
            Err(_) => {
                let list = vec![("list", "officers".to_owned())];
                r.faults.add_with("officer", FaultCode::NotInList, list);
                Whose::Anybody
            }
        },
    };
    let waiting = r.code("waiting_for", |c| Party::from_code(c).is_some());
    let sort = r.code("sort", |c| QueueSort::from_code(c).is_some());
    let page = r.number("page", 1, 100_000);
    words.extend(r.text("q").unwrap_or_default().split_whitespace().map(fold));
    let asked = Asked {
        rows: QueueFilter {
            stage: stage.as_deref().and_then(Stage::from_code),
            officer: None,
            session: r.text("session"),
            with_closed: r.flag("closed") == Some(true),
        },
        whose,
        country: r.text("country").map(|c| c.to_uppercase()),
        waiting_for: waiting.as_deref().and_then(Party::from_code),
        overdue: r.flag("overdue") == Some(true),
        words,
        sort: sort
            .as_deref()
            .and_then(QueueSort::from_code)
            .unwrap_or(QueueSort::Submitted),
        page: page.and_then(|p| usize::try_from(p).ok()).unwrap_or(1),
    };
    r.faults.or(asked)
}

/// Takes the typed query apart: pairs become fields, the rest are words to
/// look for. The first key that is not known is given back.
fn typed(input: &Input) -> (Input, Vec<String>, Option<String>) {
    let mut out = input.clone();
    let (mut words, mut unknown) = (Vec::new(), None);
    for word in input.text("query").split_whitespace() {
        let Some((key, value)) = word.split_once(':') else {
            words.push(fold(word));
            continue;
        };
        let (name, value) = match (key, value) {
            ("stage" | "country" | "session" | "sort", _) => (key, value),
            ("assignee" | "officer", _) => ("officer", value),
            ("waiting", _) => ("waiting_for", value),
            ("is", "overdue" | "closed") => (value, "true"),
            _ => {
                unknown.get_or_insert_with(|| word.to_owned());
                continue;
            }
        };
        out.0.retain(|(n, _)| n != name);
        out.0.push((name.to_owned(), Value::Text(value.to_owned())));
    }
    (out, words, unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> (Vec<(String, String)>, Vec<String>, Option<String>) {
        let input = Input(vec![("query".to_owned(), Value::Text(text.to_owned()))]);
        let (out, words, unknown) = typed(&input);
        let pairs = out.0.into_iter().filter(|(n, _)| n != "query");
        let pairs = pairs.map(|(name, value)| match value {
            Value::Text(text) => (name, text),
            other => (name, format!("{other:?}")),
        });
        (pairs.collect(), words, unknown)
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter()
            .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
            .collect()
    }

    #[test]
    fn a_typed_query_is_taken_apart() {
        let (fields, words, unknown) = query("stage:assessed assignee:me Héros");
        assert_eq!(fields, pairs(&[("stage", "assessed"), ("officer", "me")]));
        assert_eq!((words, unknown), (vec![fold("Héros")], None));
        let (fields, words, _) = query("is:overdue waiting:cso country:PE sort:due");
        let expected = [
            ("overdue", "true"),
            ("waiting_for", "cso"),
            ("country", "PE"),
            ("sort", "due"),
        ];
        assert_eq!((fields, words), (pairs(&expected), vec![]));
    }

    #[test]
    fn the_last_value_holds_and_an_unknown_key_is_named() {
        let (fields, _, _) = query("stage:assessed stage:cleared");
        assert_eq!(fields, pairs(&[("stage", "cleared")]));
        let (_, words, unknown) = query("colour:red aid");
        assert_eq!(words, ["aid"]);
        assert_eq!(unknown.as_deref(), Some("colour:red"));
    }
}
