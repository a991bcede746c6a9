//! What a code of the API means, for people.

use crate::kit::*;
use parvis_app::faults::{Fault, FaultCode};

#[derive(Template)]
#[template(path = "public/problem.html")]
struct Problem {
    page: Page,
    code: String,
    title: String,
    text: String,
    status: String,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    let t = visit.t;
    let error = AppError::specimens().into_iter().find(|e| e.code() == code);
    let (title, text, status) = match (error, FaultCode::from_code(&code)) {
        (Some(error), _) => {
            let (title, text) = labels::error(t, &error);
            (title, text, error.status())
        }
        (None, Some(fault)) => {
            let specimen = Fault {
                pointer: format!("/{}", t.problems_field()),
                code: fault,
                parameters: ["max", "min", "list", "document", "accepted", "line", "id"]
                    .map(|p| (p, "…".to_owned()))
                    .to_vec(),
            };
            (t.problems_fault_title(), labels::fault(t, &specimen), 422)
        }
        (None, None) => {
            let it = labels::Transport::from_code(&code).ok_or(AppError::NotFound)?;
            let (title, text) = labels::transport(t, it, "…");
            (title, text, it.status())
        }
    };
    Ok(ok(&Problem {
        page: visit.page(t.problems_title(&code), Nav::None),
        code,
        title,
        text,
        status: t.problems_status(status.to_string()),
    }))
}
