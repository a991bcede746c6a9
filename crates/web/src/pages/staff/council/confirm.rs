//! Another person confirms the decisions of a session, with a preview before
//! and a result for each afterwards.

use crate::{components::FieldFault, kit::*};
use parvis_app::council::{self, ConfirmedRow, PendingDecision};

#[derive(Template)]
#[template(path = "staff/council/confirm.html")]
struct Confirm {
    page: Page,
    form: Form,
    base: String,
    yours: Vec<Choice>,
    others: Vec<(String, String)>,
    results: Vec<Done>,
}

struct Done {
    name: String,
    reference: String,
    confirmed: bool,
    why: String,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ConfirmDecision, On::Nothing)?;
    let pending = council::pending_decisions(visit.app(), visit.actor(), &code).await?;
    // All are chosen to begin with; the preview is there to take some out.
    let chosen = pending.iter().filter(|p| p.is_yours);
    let chosen = chosen.map(|p| ("cases".to_owned(), key(p))).collect();
    let form = Form::new(visit.t, chosen);
    Ok(ok(&body(&visit, &code, form, &pending, vec![])))
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let (app, actor) = (visit.app(), visit.actor());
    let input = posted.input();
    match council::confirm_decisions(app, actor, &code, &input).await {
        Ok(rows) => {
            let status = if rows.iter().all(|r| r.result.is_ok()) {
                StatusCode::OK
            } else {
                StatusCode::CONFLICT
            };
            let results = rows.into_iter().map(|r| done(&visit, r)).collect();
            let pending = council::pending_decisions(app, actor, &code).await?;
            let form = visit.form(&Input::default());
            Ok(show(status, &body(&visit, &code, form, &pending, results)))
        }
        Err(AppError::Invalid(faults)) => {
            let pending = council::pending_decisions(app, actor, &code).await?;
            let faults: Vec<FieldFault> = visit.field_faults(&faults);
            let form = visit.form(&input).with_faults(faults);
            Ok(again(&body(&visit, &code, form, &pending, vec![])))
        }
        Err(other) => Err(other.into()),
    }
}

fn key(it: &PendingDecision) -> String {
    format!("{}:{}", it.application, it.version)
}

fn done(visit: &Visit, row: ConfirmedRow) -> Done {
    Done {
        name: row.name,
        reference: row.reference,
        confirmed: row.result.is_ok(),
        why: row
            .result
            .err()
            .map(|e| labels::error(visit.t, &e).1)
            .unwrap_or_default(),
    }
}

fn body(
    visit: &Visit,
    code: &str,
    form: Form,
    pending: &[PendingDecision],
    results: Vec<Done>,
) -> Confirm {
    let t = visit.t;
    let mut page = visit.page(t.council_decisions_confirm_title(), Nav::Sessions);
    page.faulty = form.is_faulty();
    let said = |p: &PendingDecision| {
        let outcome = labels::outcome(t, p.record.outcome);
        let day = labels::day(t, p.record.decided_on);
        let said = t.council_decisions_on_file(outcome, day, &p.record.symbol);
        let reason = p.record.reason.as_deref().unwrap_or_default();
        let question = p.record.question.as_deref().unwrap_or_default();
        [said.as_str(), reason, question, p.recorded_by.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
    };
    let (yours, others): (Vec<_>, Vec<_>) = pending.iter().partition(|p| p.is_yours);
    let choice = |p: &&PendingDecision| {
        let label = format!("{} {}", p.reference, parvis_i18n::isolate(&p.name));
        Choice::new(key(p), label).hint(said(p))
    };
    Confirm {
        base: page.href(&format!("/staff/sessions/{code}/decisions")),
        yours: yours.iter().map(choice).collect(),
        others: others.iter().map(|p| (p.name.clone(), said(p))).collect(),
        results,
        form,
        page,
    }
}
