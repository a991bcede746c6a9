//! The due diligence of the demonstration: two versions of a made list, and
//! what staff answered. Every name is invented.

use crate::clock::SetClock;
use anyhow::Context;
use parvis_app::{
    App,
    actor::Actor,
    input::{Input, Value},
    observations, screening,
};
use parvis_interchange::read_sanctions_list;

const LISTS: [(&str, &[u8]); 2] = [
    (
        "2026-03-27T08:00:00Z",
        include_bytes!("../../../../fixtures/screening/list-1.xml"),
    ),
    (
        "2026-05-04T08:00:00Z",
        include_bytes!("../../../../fixtures/screening/list-2.xml"),
    ),
];

/// Loads the lists at their dates; an officer answers the question about one
/// organization.
pub(super) async fn load(app: &App, clock: &SetClock, officer: &Actor) -> anyhow::Result<()> {
    let system = Actor::system();
    for (at, bytes) in LISTS {
        clock.set(at.parse()?);
        let file = read_sanctions_list(bytes).map_err(|f| anyhow::anyhow!("made list: {f:?}"))?;
        let text = std::str::from_utf8(bytes)?;
        screening::load(app, &system, file, text, &Input::default()).await?;
        screening::run(app, &system).await?;
        clock.advance(chrono::Duration::hours(3));
        let open = screening::overview(app, officer).await?.open;
        for view in open.iter().filter(|v| v.entry.entry.reference == "MCe.001") {
            let input = Input(vec![
                ("answer".to_owned(), Value::Text("not_same".to_owned())),
                (
                    "reason".to_owned(),
                    Value::Text(
                        "Demostración: otro país, otra fecha de fundación; la asociación está registrada."
                            .to_owned(),
                    ),
                ),
            ]);
            let (hit, organization) = (&view.hit, &view.hit.organization_id);
            screening::review_hit(app, officer, organization, hit.id, hit.version, &input)
                .await
                .context("answer to a question of the made list")?;
        }
    }
    observation(app, clock, officer).await
}

/// An observation that was told to the organization, which has not answered.
async fn observation(app: &App, clock: &SetClock, officer: &Actor) -> anyhow::Result<()> {
    clock.set("2026-05-11T08:00:00Z".parse()?);
    let names = app.store.reads().name_keys().await?;
    let found = names.iter().find(|n| n.value == "DSDU");
    let id = &found
        .context("no DSDU in the demonstration")?
        .organization_id;
    let input = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter();
        Input(
            pairs
                .map(|(n, v)| ((*n).to_owned(), Value::Text((*v).to_owned())))
                .collect(),
        )
    };
    let note = input(&[
        ("category", "financial"),
        ("observation_level", "risk"),
        (
            "text",
            "Demonstration. The public register of the country of seat shows no accounts for the last two years.",
        ),
        (
            "source",
            "Demonstration: public register, read on 11 May 2026",
        ),
    ]);
    let noted = observations::observe(app, officer, id, &note, None).await?;
    clock.advance(chrono::Duration::days(1));
    let told = input(&[(
        "wording",
        "Demonstration. The public register of your country shows no accounts for the last two years. Please tell us \
         whether they were filed, and where they can be seen.",
    )]);
    let (which, version) = (noted.observation.id, noted.observation.version);
    observations::disclose(app, officer, id, which, version, &told).await?;
    Ok(())
}
