//! The demonstration of what follows from a consultation: one of the past with
//! two recommendations and three action points, and the next of its series,
//! which opens with the report on them.

use super::{
    demo_contributions,
    demo_desk::{actor, input},
};
use crate::clock::SetClock;
use anyhow::Context;
use parvis_app::{
    App,
    actor::Actor,
    consultations::{self, Part},
    follow_up,
    input::{Input, Value},
};
use parvis_domain::{Day, account::Account, organization::OrganizationId};
use std::collections::HashMap;

const SERIES: &str = "DEMO-RC-EAST-AFRICA";
const PAST: &str = "DEMO-RC-EAST-AFRICA-1";
const NEXT: &str = "DEMO-RC-EAST-AFRICA-2";

/// Adds both, at the dates at which it would happen; `today` is the real day.
pub(super) async fn load(
    app: &App,
    clock: &SetClock,
    (people, ids): (&[Account], &HashMap<String, OrganizationId>),
    today: Day,
) -> anyhow::Result<()> {
    let days = |n: i64| today + chrono::Duration::days(n);
    let at = |n: i64| days(n).and_time(chrono::NaiveTime::MIN).and_utc();
    let officer = actor(people, "officer")?;
    clock.set(at(-260));
    announce(app, &officer, PAST, days(-200)).await?;
    let harbour = ids.get("DHMA").context("no demo organization DHMA")?;
    let owner = actor(people, "owner1")?;
    let brought = demo_contributions::Past {
        officer: &officer,
        owner: &owner,
        code: PAST,
        ids,
    };
    brought.written(app, harbour, days(-210)).await?;
    clock.set(at(-190));
    consultations::hold_those_over(app).await?;
    brought.spoken(app).await?;
    outcomes(app, &officer, harbour, days).await?;
    clock.set(at(-60));
    let done = [
        ("state", "done"),
        (
            "note",
            "Demonstration: the guide is on the page of the division, in three languages.",
        ),
        ("link", "https://example.org/demo/guide"),
        ("reach", "public"),
    ];
    let seen = follow_up::point(app, &officer, PAST, 1).await?;
    follow_up::step(app, &officer, PAST, (1, seen.point.version), &input(&done)).await?;
    clock.set(at(-20));
    let said = [
        (
            "note",
            "Demonstration: two of four ports have a list of shelters now.",
        ),
        ("link", "https://example.org/demo/shelters"),
    ];
    let seen = follow_up::point(app, &owner, PAST, 2).await?;
    let which = (PAST, 2, seen.point.version);
    follow_up::report(app, &owner, harbour, which, &input(&said)).await?;
    clock.set(at(-2));
    announce(app, &officer, NEXT, days(60)).await?;
    demo_contributions::call(app, &officer, NEXT, days(40)).await?;
    Ok(())
}

async fn announce(app: &App, officer: &Actor, code: &str, day: Day) -> anyhow::Result<()> {
    let day = day.to_string();
    let new = [
        ("code", code),
        ("kind", "regional"),
        ("series", SERIES),
        ("region", "africa"),
        (
            "title_en",
            "Demonstration: regional consultation, East Africa",
        ),
        (
            "title_fr",
            "Démonstration : consultation régionale, Afrique de l’Est",
        ),
        (
            "title_es",
            "Demostración: consulta regional, África Oriental",
        ),
        ("date_from", &day),
    ];
    let view = consultations::create(app, officer, &input(&new)).await?;
    let time = [
        ("date_from", day.as_str()),
        ("time_from", "09:30"),
        ("time_to", "16:30"),
        ("time_zone", "Africa/Nairobi"),
        ("city", "Nairobi"),
        ("country", "KE"),
    ];
    let (version, time) = (view.it.version, input(&time));
    let view = consultations::edit(app, officer, code, version, Part::Time, &time).await?;
    consultations::publish(app, officer, code, view.it.version).await?;
    Ok(())
}

const WORDS: [(&str, &str); 4] = [
    (
        "summary_en",
        "Demonstration: organizations and offices agreed how people who come back are received in ports.",
    ),
    (
        "summary_fr",
        "Démonstration : les organisations et les bureaux sont convenus de l’accueil dans les ports des personnes de retour.",
    ),
    (
        "summary_es",
        "Demostración: las organizaciones y las oficinas acordaron cómo se recibe en los puertos a quienes regresan.",
    ),
    (
        "internal_en",
        "Demonstration: minutes that only staff read.",
    ),
];

const RECOMMENDATIONS: [[(&str, &str); 3]; 2] = [
    [
        (
            "text_en",
            "Demonstration: whoever comes back learns in their own language what help there is.",
        ),
        (
            "text_fr",
            "Démonstration : toute personne de retour apprend dans sa langue quelle aide existe.",
        ),
        (
            "text_es",
            "Demostración: quien regresa sabe en su idioma qué ayuda existe.",
        ),
    ],
    [
        (
            "text_en",
            "Demonstration: offices and organizations tell each other who receives whom.",
        ),
        (
            "text_fr",
            "Démonstration : bureaux et organisations s’informent de qui accueille qui.",
        ),
        (
            "text_es",
            "Demostración: oficinas y organizaciones se informan de quién recibe a quién.",
        ),
    ],
];

async fn outcomes(
    app: &App,
    officer: &Actor,
    harbour: &OrganizationId,
    days: impl Fn(i64) -> Day,
) -> anyhow::Result<()> {
    follow_up::save_outcomes(app, officer, PAST, 0, &input(&WORDS)).await?;
    for texts in RECOMMENDATIONS {
        let mut new = input(&texts);
        let to = ["iom", "csos"].map(|c| Value::Text(c.to_owned()));
        new.0
            .push(("addressed_to".into(), Value::List(to.to_vec())));
        new.0.push(("reach".into(), Value::Text("public".into())));
        follow_up::put_recommendation(app, officer, PAST, None, &new).await?;
    }
    for (texts, owner, (recommendation, due, reach)) in [
        (
            [
                "Demonstration: publish the guide on assisted return in three languages.",
                "Démonstration : publier le guide sur le retour assisté en trois langues.",
                "Demostración: publicar la guía sobre el retorno asistido en tres idiomas.",
            ],
            ("owner_unit", "ipd"),
            ("1", -50, "public"),
        ),
        (
            [
                "Demonstration: list the shelters of each port.",
                "Démonstration : dresser la liste des abris de chaque port.",
                "Demostración: elaborar la lista de los albergues de cada puerto.",
            ],
            ("owner_organization", harbour.as_str()),
            ("1", 30, "public"),
        ),
        (
            [
                "Demonstration: name a person for referrals in the regional office.",
                "Démonstration : désigner au bureau régional une personne pour les orientations.",
                "Demostración: designar en la oficina regional a una persona para las derivaciones.",
            ],
            ("owner_office", "ro-nairobi"),
            ("2", -15, "public"),
        ),
    ] {
        let due = days(due).to_string();
        let kind = owner.0.trim_start_matches("owner_");
        let new: Input = input(&[
            ("text_en", texts[0]),
            ("text_fr", texts[1]),
            ("text_es", texts[2]),
            ("recommendation", recommendation),
            ("owner_kind", kind),
            owner,
            ("due_on", &due),
            ("reach", reach),
        ]);
        follow_up::put_point(app, officer, PAST, None, &new).await?;
    }
    let seen = follow_up::view(app, officer, PAST).await?;
    follow_up::publish(app, officer, PAST, seen.outcomes.version).await?;
    Ok(())
}
