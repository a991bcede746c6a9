//! The self-check: questions, and what the criteria would still ask. Nothing is
//! stored, and no verdict is given.

use super::criteria::{layer_class, wording};
use crate::{kit::*, lists, proposals::Vocabulary};
use parvis_app::criteria::{self, Checked, SelfCheck};
use parvis_domain::{
    application::EcosocStatus,
    criteria::{Layer, Outlook, TextStatus},
    organization::Level,
};

#[derive(Template)]
#[template(path = "public/eligibility.html")]
struct Eligibility {
    page: Page,
    form: Form,
    yes_no: Vec<Choice>,
    categories: Vec<Choice>,
    levels: Vec<Choice>,
    statuses: Vec<Choice>,
    documents: Vec<Choice>,
    result: Option<Outcome>,
}

struct Outcome {
    version: String,
    unofficial: bool,
    session: Option<String>,
    rows: Vec<Row>,
}

struct Row {
    code: String,
    text: String,
    layer: String,
    layer_class: &'static str,
    analogous: Option<String>,
    outlook: String,
    outlook_class: &'static str,
    data: Vec<(String, String)>,
    evidence: String,
    missing: Vec<String>,
    wording: String,
    basis: String,
    text_status: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let form = Form::new(visit.t, vec![]);
    Ok(ok(&body(&visit, form, None).await?))
}

/// Shows the result at once; reading the form again gives the same.
pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match criteria::self_check(visit.app(), &input).await {
        Ok(found) => {
            let result = outcome(&visit, &found).await?;
            let form = visit.form(&input);
            Ok(ok(&body(&visit, form, Some(result)).await?))
        }
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&body(&visit, form, None).await?))
        }
    }
}

async fn body(visit: &Visit, form: Form, result: Option<Outcome>) -> Result<Eligibility, AppError> {
    let t = visit.t;
    let mut page = visit.page(t.eligibility_title(), Nav::Apply);
    page.faulty = form.is_faulty();
    let level = |&l: &Level| Choice::new(l.code(), labels::level(t, l));
    let status = |&s: &EcosocStatus| Choice::new(s.code(), labels::ecosoc_status(t, s));
    Ok(Eligibility {
        yes_no: vec![
            Choice::new("true", t.eligibility_yes()),
            Choice::new("false", t.eligibility_no()),
        ],
        categories: visit.choices("cso-categories").await?,
        levels: Level::ALL.iter().map(level).collect(),
        statuses: EcosocStatus::ALL.iter().map(status).collect(),
        documents: visit.choices("required-documents").await?,
        result,
        form,
        page,
    })
}

async fn outcome(visit: &Visit, found: &SelfCheck) -> Result<Outcome, AppError> {
    let t = visit.t;
    let words = Vocabulary::load(visit).await?;
    let session = found.session.as_ref().map(|s| {
        let title = lists::session_title(t, s, visit.locale);
        t.eligibility_session(format!("{title}, {}", lists::session_dates(t, s)))
    });
    let day = labels::day(t, found.set.in_force_from);
    Ok(Outcome {
        version: t.criteria_version(&found.set.version, day),
        unofficial: found.set.text_status == TextStatus::OfficialTextNotEntered,
        session,
        rows: found
            .criteria
            .iter()
            .map(|c| row(visit, &words, c))
            .collect(),
    })
}

fn row(visit: &Visit, words: &Vocabulary, checked: &Checked) -> Row {
    let t = visit.t;
    let (criterion, told) = (&checked.criterion, &checked.told);
    let best = |text: &parvis_domain::text::LocalizedText| {
        text.best(visit.locale).map_or("", |(x, _)| x).to_owned()
    };
    Row {
        code: criterion.code.clone(),
        text: best(&criterion.text),
        layer: labels::layer(t, criterion.layer),
        layer_class: layer_class(criterion.layer),
        analogous: (criterion.layer == Layer::Analogous)
            .then(|| labels::about_layer(t, criterion.layer)),
        outlook: labels::outlook(t, told.outlook),
        outlook_class: match told.outlook {
            Outlook::PointsTo => "govuk-tag--turquoise",
            Outlook::ToShow => "govuk-tag--orange",
            Outlook::Open => "govuk-tag--yellow",
            Outlook::NotAnswered | Outlook::Person => "govuk-tag--grey",
        },
        data: words.data(visit, &told.data),
        evidence: best(&criterion.evidence),
        missing: words.documents(&told.missing),
        wording: wording(visit, criterion),
        basis: lists::basis(t, &criterion.basis),
        text_status: criterion.text_status.clone(),
    }
}
