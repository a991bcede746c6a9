//! Help, accessibility, privacy, contact.

use crate::kit::*;
use parvis_app::faults::FaultCode;

#[derive(Template)]
#[template(path = "public/help.html")]
struct Help {
    page: Page,
    contact: String,
    questions: Vec<(String, String)>,
    problems: Vec<&'static str>,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let mut problems: Vec<&'static str> =
        AppError::specimens().iter().map(AppError::code).collect();
    problems.extend(FaultCode::ALL.iter().map(|c| c.code()));
    problems.extend(labels::Transport::ALL.iter().map(|p| p.code()));
    problems.sort_unstable();
    problems.dedup();
    Ok(ok(&Help {
        page: visit.page(t.help_title(), Nav::None),
        contact: visit.state.site.contact.clone(),
        questions: vec![
            (t.help_q_save(), t.help_a_save()),
            (t.help_q_phone(), t.help_a_phone()),
            (t.help_q_mistake(), t.help_a_mistake()),
            (t.help_q_official(), t.help_a_official()),
        ],
        problems,
    }))
}
