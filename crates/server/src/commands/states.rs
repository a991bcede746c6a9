//! `docs/generated/application-states.md`: the workflow as a diagram and as a
//! table of arrows, both from the table that the program follows.

use parvis_app::policy::{Role, action_of, allows};
use parvis_domain::application::{Act, Condition, Move, Outcome, Stage, conditions, table};

/// The whole file.
pub(super) fn text() -> String {
    let mut out = String::from(
        "# The stages of an application\n\nMade from `crates/domain/src/application/stage.rs`, `condition.rs` and \
         `crates/app/src/policy/rules.rs` by\n`cargo xtask generate`; never edited by hand.\n\n## Diagram\n\nActs \
         that leave the stage as it is stand in the table only.\n\n",
    );
    out += &diagram();
    out += "\n## Arrows\n\nWho may is a role towards the case; the conditions come on top, and with them from when and \
            until when. Every act\nneeds the version that the person saw.\n\n";
    out += &arrows();
    out += "\n## Conditions\n\n| condition | meaning |\n|---|---|\n";
    for &condition in Condition::ALL {
        out += &format!("| `{condition}` | {} |\n", meaning(condition));
    }
    out += "\n## Every stage with every act\n\nThe stage reached, or – for refused. `decision` is the stage of the \
            decision confirmed or, when a correction is\nrejected, of the one that still holds.\n\n";
    out += &matrix();
    out
}

fn diagram() -> String {
    let mut out = String::from("```mermaid\nstateDiagram-v2\n    [*] --> draft\n");
    for (stage, row) in table() {
        for (act, target) in row {
            for next in targets(stage, act, target) {
                if next != stage {
                    out += &format!("    {stage} --> {next}: {act}\n");
                }
            }
        }
    }
    for stage in Stage::ALL.iter().filter(|s| s.is_over()) {
        out += &format!("    {stage} --> [*]\n");
    }
    out += "```\n";
    out
}

/// The stages that an arrow can lead to.
fn targets(stage: Stage, act: Act, target: Move) -> Vec<Stage> {
    let decided = || Outcome::ALL.iter().map(|o| o.stage()).collect();
    match target {
        Move::To(next) => vec![next],
        Move::ToDecision if act == Act::ConfirmDecision => decided(),
        Move::ToDecision if stage == Stage::CorrectionRecorded => decided(),
        Move::ToDecision | Move::Refused => vec![],
    }
}

fn arrows() -> String {
    let mut out = String::from("| from | act | to | who | conditions |\n|---|---|---|---|---|\n");
    for (stage, row) in table() {
        for (act, target) in row {
            let to = targets(stage, act, target);
            if to.is_empty() {
                continue;
            }
            let to: Vec<&str> = to.iter().map(|s| s.code()).collect();
            let who: Vec<&str> = Role::ALL
                .iter()
                .filter(|&&role| allows(action_of(act), role))
                .map(|role| role.code())
                .collect();
            let needs: Vec<String> = conditions(stage, act)
                .iter()
                .map(|c| format!("`{c}`"))
                .collect();
            out += &format!(
                "| {stage} | {act} | {} | {} | {} |\n",
                to.join(" / "),
                who.join(", "),
                needs.join(", ")
            );
        }
    }
    out
}

fn matrix() -> String {
    let mut out = String::from("|  |");
    for act in Act::ALL {
        out += &format!(" {act} |");
    }
    out += &format!("\n|---|{}\n", "---|".repeat(Act::ALL.len()));
    for (stage, row) in table() {
        out += &format!("| **{stage}** |");
        for (_, target) in row {
            match target {
                Move::To(next) => out += &format!(" {next} |"),
                Move::ToDecision => out += " decision |",
                Move::Refused => out += " – |",
            }
        }
        out.push('\n');
    }
    out
}

const fn meaning(condition: Condition) -> &'static str {
    match condition {
        Condition::Complete => {
            "required answers and documents are given, or their absence explained; the undertaking is signed"
        }
        Condition::SessionAhead => "until the session named is over",
        Condition::OfficerInCharge => "by the officer who has the case",
        Condition::NotTheOfficer => "second person: not the officer who has the case",
        Condition::NotTheRecommender => "second person: not the one who recommended",
        Condition::NotTheRecorder => "second person: not the one who recorded the decision",
        Condition::AllAssessed => "every criterion has a verdict",
        Condition::ReasonGiven => "a reason is given",
        Condition::QuestionsPrepared => {
            "at least one question is prepared; the due date is to come"
        }
        Condition::QuestionsOpen => "while questions are open with the organization",
        Condition::NoQuestionsOpen => "while no question is open with the organization",
        Condition::AllAnswered => "every question has an answer or the reason why it has none",
        Condition::ExtensionAsked => "while a request for more time waits for its reply",
        Condition::NoExtensionAsked => "while no request for more time waits for its reply",
        Condition::LaterDue => "the new date is later than the old one",
        Condition::DuePassed => "from the day after the due date",
        Condition::RemindersSent => {
            "from the number of reminders that the setting asks for, unanswered"
        }
        Condition::WithinSession => "from the first day of the session; the day lies within it",
        Condition::DeferralExplained => {
            "a deferral gives its reason and the question put, and says who answers"
        }
        Condition::CorrectionExplained => {
            "a correction names the decision that holds, changes something and says why"
        }
    }
}
