//! The real facts, as the first start loads them.

use parvis_tests::app::TestApp;
use serde_json::Value;

fn names(list: &Value) -> Vec<String> {
    let items = list["items"].as_array().cloned().unwrap_or_default();
    items
        .iter()
        .map(|i| {
            i["organization"]["name"]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

#[tokio::test]
async fn the_list_as_at_2010_holds_what_sources_support_and_not_the_two_of_2016()
-> anyhow::Result<()> {
    let app = TestApp::new().await?;
    let at = async |day: &str| {
        anyhow::Ok(
            app.anonymous()
                .get(&format!("/api/v1/observers?as_at={day}"))
                .await?
                .json(),
        )
    };
    let list = names(&at("2010-01-01").await?);
    assert_eq!(
        list,
        [
            "Africa Recruit",
            "Amnesty International",
            "European Youth Forum",
            "Femmes Africa Solidarité",
            "Human Rights Watch",
            "Refugee Education Trust",
        ]
    );
    let later = names(&at("2016-12-05").await?);
    assert_eq!(later.len(), 8);
    assert!(later.contains(&"Initiatives of Change International".to_owned()));
    // The first day of the month is all that the source of 2009 supports.
    let during = at("2009-11-15").await?;
    let youth = during["items"].as_array().and_then(|l| {
        l.iter()
            .find(|i| i["organization"]["name"] == "European Youth Forum")
    });
    assert_eq!(
        youth.map(|y| y["standing"].clone()),
        Some("uncertain".into())
    );
    assert!(names(&at("2002-11-30").await?).is_empty());
    Ok(())
}

#[tokio::test]
async fn reported_counts_stand_beside_the_registers_own_and_are_never_mixed() -> anyhow::Result<()>
{
    let app = TestApp::new().await?;
    let counts = app.anonymous().get("/api/v1/counts").await?.json();
    let of = |measure: &str| {
        counts["items"]
            .as_array()
            .and_then(|l| l.iter().find(|c| c["measure"] == measure))
            .cloned()
            .unwrap_or_default()
    };
    let observers = of("cso_observers");
    assert_eq!(observers["counted"], 8);
    assert_eq!(observers["reported"][0]["value"], 49);
    assert_eq!(observers["reported"][0]["as_of"], "2012-10-01");
    let partners = of("cso_partners");
    assert_eq!(
        (
            &partners["reported"][0]["value"],
            &partners["reported"][0]["qualifier"]
        ),
        (&1600.into(), &"more_than".into())
    );
    assert_eq!(of("member_states")["counted"], 175);
    assert_eq!(of("observer_states")["counted"], 8);
    for page in ["/en/data", "/fr/data", "/es/data"] {
        let html = app.get(page).await?.text();
        assert!(html.contains("49") && html.contains("175"), "{page}");
    }
    Ok(())
}

#[tokio::test]
async fn states_have_names_in_three_languages_and_a_source() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    let list = app
        .anonymous()
        .get("/api/v1/code-lists/countries")
        .await?
        .json();
    let items = list["items"].as_array().cloned().unwrap_or_default();
    let with = |status: &str| {
        items
            .iter()
            .filter(|c| c["attributes"]["iom_status"] == status)
            .count()
    };
    assert_eq!((with("member"), with("observer")), (175, 8));
    for country in &items {
        for language in ["en", "fr", "es"] {
            assert!(country["label"][language].is_string(), "{country}");
        }
        assert!(
            !country["source"].as_str().unwrap_or_default().is_empty(),
            "{country}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn no_page_shows_an_analogous_criterion_as_a_rule_of_iom() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    let set = app
        .anonymous()
        .get("/api/v1/criteria-sets/working-1")
        .await?
        .json();
    assert_eq!(set["text_status"], "official_text_not_entered");
    let criteria = set["criteria"].as_array().cloned().unwrap_or_default();
    let layers: Vec<&str> = criteria
        .iter()
        .filter_map(|c| c["layer"].as_str())
        .collect();
    let count = |l: &str| layers.iter().filter(|x| **x == l).count();
    assert_eq!(
        (
            count("binding"),
            count("supporting"),
            count("analogous"),
            count("procedure")
        ),
        (5, 1, 10, 3)
    );
    for (language, words) in [
        ("en", "not a rule of IOM"),
        ("fr", "pas une règle de l’OIM"),
        ("es", "no es una norma de la OIM"),
    ] {
        for page in ["criteria", "apply"] {
            let html = app.get(&format!("/{language}/{page}")).await?.text();
            assert!(html.contains("MC/INF/300"), "{language}/{page}");
            // Every analogous criterion carries the warning.
            assert!(
                html.to_lowercase().matches(&words.to_lowercase()).count() >= 10,
                "{language}/{page}"
            );
        }
    }
    Ok(())
}
