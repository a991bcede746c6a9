//! Bodies, memberships, instruments: what the loaded sources say, by page and
//! API.

use parvis_tests::app::TestApp;
use serde_json::{Value, json};

async fn json(app: &TestApp, path: &str) -> anyhow::Result<Value> {
    let answer = app.get(&format!("/api/v1{path}")).await?;
    anyhow::ensure!(answer.status.is_success(), "{path}: {}", answer.text());
    Ok(answer.json())
}

pub(crate) fn items(list: &Value) -> Vec<Value> {
    list["items"].as_array().cloned().unwrap_or_default()
}

/// "certain + possible" members with a role, and the names at the date.
pub(crate) async fn members(
    app: &TestApp,
    body: &str,
    day: &str,
    role: &str,
) -> anyhow::Result<String> {
    let list = json(app, &format!("/bodies/{body}/members?as_at={day}")).await?;
    let counts = list["counts"].as_array().cloned().unwrap_or_default();
    let of = counts.iter().find(|c| c["role"] == role);
    let number = |n: &str| of.and_then(|c| c[n].as_u64()).unwrap_or_default();
    let names = list["names"].as_array().cloned().unwrap_or_default();
    let names: Vec<String> = names
        .iter()
        .map(|n| n["name"]["en"].as_str().unwrap_or_default().to_owned())
        .collect();
    Ok(format!(
        "{}+{} {}",
        number("certain"),
        number("possible"),
        names.join(" / ")
    ))
}

pub(crate) async fn chairs(app: &TestApp, day: &str) -> anyhow::Result<Vec<String>> {
    let list = json(app, &format!("/bodies/GMG/chairs?as_at={day}")).await?;
    let line = |c: &Value| {
        let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
        let words = [&c["member"]["code"], &c["certainty"], &c["doubt"]].map(text);
        words.join(" ").trim_end().to_owned()
    };
    Ok(items(&list).iter().map(line).collect())
}

#[tokio::test]
async fn members_of_the_gmg_by_date() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    for (day, expected) in [
        ("2003-04", "6+0 Geneva Migration Group"),
        ("2003-04-30", "6+0 Geneva Migration Group"),
        ("2003-04-15", "0+6 Geneva Migration Group"),
        (
            "2006",
            "10+0 Geneva Migration Group / Global Migration Group",
        ),
        ("2006-12-31", "10+0 Global Migration Group"),
        ("2007-11-15", "10+4 Global Migration Group"),
        ("2007-12-31", "14+0 Global Migration Group"),
        ("2010-12-31", "16+0 Global Migration Group"),
        ("2017", "0+16 Global Migration Group"),
        ("2019", "0+0 "),
    ] {
        assert_eq!(
            members(&app, "GMG", day, "member").await?,
            expected,
            "{day}"
        );
    }
    // The page counts the same.
    for (day, words) in [
        ("2003-04", ["Member: 6 certain", "Geneva Migration Group"]),
        ("2006", ["Member: 10 certain", "Global Migration Group"]),
        (
            "2007-12-31",
            ["Member: 14 certain", "Global Migration Group"],
        ),
        (
            "2010-12-31",
            ["Member: 16 certain", "Global Migration Group"],
        ),
        (
            "2007-11-15",
            [
                "10 certain, 4 possible",
                "the source does not tell the beginning so exactly",
            ],
        ),
    ] {
        let page = app
            .get(&format!("/en/bodies/GMG?as_at={day}"))
            .await?
            .text();
        for word in words {
            assert!(page.contains(word), "{day}: {word}");
        }
    }
    let wrong = app.get("/en/bodies/GMG?as_at=2007-13").await?;
    assert_eq!(wrong.status.as_u16(), 422);
    assert!(wrong.text().contains("value=\"2007-13\""));
    let wrong = app.get("/api/v1/bodies/GMG/members?as_at=then").await?;
    assert_eq!(wrong.faults(), [("/as_at".into(), "not_date".into())]);
    assert_eq!(app.get("/api/v1/bodies/NONE").await?.status.as_u16(), 404);
    Ok(())
}

#[tokio::test]
async fn who_chaired_the_gmg_when() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    let mut seen = vec![];
    for day in [
        "2006-08-01",
        "2007-01-01",
        "2007-06-30",
        "2007-07-01",
        "2009-03-01",
        "2009-06-15",
        "2009-07-15",
        "2011-03-01",
        "2011-10-01",
        "2012-03-01",
        "2013-10-01",
        "2017-05-01",
    ] {
        seen.push(format!("{day}: {}", chairs(&app, day).await?.join(", ")));
    }
    assert_eq!(
        seen,
        [
            "2006-08-01: UNHCR certain",
            "2007-01-01: IOM certain",
            "2007-06-30: IOM certain",
            "2007-07-01: DESA certain",
            "2009-03-01: ",
            "2009-06-15: UNITAR possible sources_disagree",
            "2009-07-15: UNITAR certain",
            "2011-03-01: UNICEF certain",
            "2011-10-01: UNESCO certain",
            "2012-03-01: ",
            "2013-10-01: IOM certain",
            "2017-05-01: UNU certain",
        ]
    );
    let page = app.get("/fr/bodies/GMG?as_at=2009-06-15").await?.text();
    for words in [
        "Les sources divergent",
        "les sources divergent",
        "OIM, « Groupe mondial sur la migration »",
        "unsceb.org",
        "slideserve",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let page = app.get("/es/bodies/GMG?as_at=2009-03").await?.text();
    assert!(page.contains("Las fuentes no indican ninguna presidencia en esa fecha."));
    let csv = app
        .get("/api/v1/bodies/GMG/chairs.csv?as_at=2009-06-15")
        .await?
        .text();
    assert_eq!(csv.lines().count(), 4);
    Ok(())
}

#[tokio::test]
async fn groups_network_and_formal_elements() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    for (group, other) in [("GMG-WG-DEV", "UNDP"), ("GMG-WG-DATA", "DESA")] {
        let list = json(&app, &format!("/bodies/{group}/members")).await?;
        let co: Vec<Value> = items(&list)
            .iter()
            .filter(|m| m["role"] == "co_chair")
            .map(|m| m["member"]["code"].clone())
            .collect();
        assert_eq!(co, ["IOM", other], "{group}");
    }
    let network = json(&app, "/bodies/UN-NETWORK/members?as_at=2018-12-19").await?;
    let of = |role: &str| -> Vec<String> {
        let theirs = items(&network).into_iter().filter(|m| m["role"] == role);
        let mut codes: Vec<String> = theirs
            .map(|m| {
                format!(
                    "{} {}",
                    m["member"]["code"].as_str().unwrap_or_default(),
                    m["certainty"].as_str().unwrap_or_default()
                )
            })
            .collect();
        codes.sort();
        codes
    };
    assert_eq!(
        of("executive_committee"),
        [
            "DESA", "ILO", "IOM", "OHCHR", "UNDP", "UNHCR", "UNICEF", "UNODC"
        ]
        .map(|c| format!("{c} certain"))
    );
    assert_eq!(of("coordinator"), ["IOM certain"]);
    assert_eq!(of("secretariat"), ["IOM possible"]);
    // 38 is what a source says, and no count of the register.
    let body = json(&app, "/bodies/UN-NETWORK").await?;
    let reported = body["reported_counts"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let entities = reported
        .iter()
        .find(|c| c["measure"] == "un_network_entities");
    assert_eq!(
        entities.map(|c| (c["counted"].clone(), c["reported"][0]["value"].clone())),
        Some((Value::Null, 38.into()))
    );
    assert_eq!(body["lineage"][2]["passage"], "replaced");
    let page = app.get("/en/bodies/UN-NETWORK").await?.text();
    assert!(page.contains("Reported counts") && page.contains("<strong>38</strong>"));
    assert!(page.contains("Global Migration Group") && page.contains("Replaced"));

    let formal = json(&app, "/instruments?formal_elements=true").await?;
    let rows: Vec<String> = items(&formal)
        .iter()
        .map(|i| {
            format!(
                "{} {} {}",
                i["formal_element"],
                i["code"].as_str().unwrap_or_default(),
                i["provenance"]["source"]
                    .as_str()
                    .is_some_and(|s| s.contains("000_6c709eb82f4156ea.txt"))
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "1 UNGA-OBSERVER-1992 true",
            "2 IASC-INVITEE-1992 true",
            "3 COOPERATION-1996 true",
            "4 AGREEMENT-2016 true"
        ]
    );
    assert_eq!(items(&formal)[2]["replaced_by"], "AGREEMENT-2016");
    let page = app.get("/fr/formal-elements").await?.text();
    for words in [
        "Élément formel 4",
        "A/RES/47/4",
        "« invité permanent »",
        "19 septembre 2016",
    ] {
        assert!(page.contains(words), "{words}");
    }
    Ok(())
}

#[tokio::test]
async fn the_working_group_and_its_draft_mandate() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    let mandates = items(&json(&app, "/bodies/WG-IOM-UN/mandates").await?);
    let heads: Vec<(Value, Value)> = mandates
        .iter()
        .map(|m| (m["code"].clone(), m["status"].clone()))
        .collect();
    assert_eq!(
        heads,
        [
            ("WG-IOM-UN-2014", "reported"),
            ("WG-IOM-UN-2017", "reported"),
            ("WG-IOM-UN-2019", "draft")
        ]
        .map(|(c, s)| (c.into(), s.into()))
    );
    let points = mandates[2]["points"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let numbers: Vec<Value> = points.iter().map(|p| p["point"].clone()).collect();
    assert_eq!(
        numbers,
        ["1a", "1b", "1c", "1d", "1e", "2a", "2b", "2c", "2d"]
    );
    assert!(
        points[1]["text"]["fr"]
            .as_str()
            .is_some_and(|t| t.contains("société civile"))
    );
    assert_eq!(points[1]["provenance"]["worded_by_us"], json!(["en", "es"]));
    let page = app
        .get("/en/bodies/WG-IOM-UN/mandates/WG-IOM-UN-2019")
        .await?
        .text();
    assert_eq!(page.matches(">Draft</strong>").count(), 10);
    assert!(page.contains("its adoption was not found") && page.contains("Worded by the register"));
    let body = json(&app, "/bodies/WG-IOM-UN").await?;
    assert_eq!(body["names"].as_array().map(Vec::len), Some(3));
    assert_eq!(body["names"][2]["proposed"], true);
    // What the sources date, and what they do not, in its order.
    let lines = items(&json(&app, "/bodies/WG-IOM-UN/timeline").await?);
    let meetings: Vec<String> = lines
        .iter()
        .filter(|l| l["entry"] == "meeting")
        .map(|l| l["when"]["text"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        meetings,
        [
            "..2014-02-13",
            "2014-02-13",
            "2016-10-25",
            "2017-04-28",
            "2017-05-24",
            "2017-05-24..2019-05-22",
            "2019-05-22",
            "2019-05-22.."
        ]
    );
    let page = app.get("/en/bodies/WG-IOM-UN").await?.text();
    assert!(page.contains("date not given, between 24 May 2017 and 22 May 2019"));
    Ok(())
}

#[tokio::test]
async fn each_contradiction_has_its_sides_with_their_sources() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    let all = items(&json(&app, "/contradictions").await?);
    let rows: Vec<String> = all
        .iter()
        .map(|c| {
            let sides = c["sides"].as_array().cloned().unwrap_or_default();
            let sourced = sides.iter().filter(|s| {
                s["provenance"]["source"]
                    .as_str()
                    .is_some_and(|t| !t.is_empty())
            });
            format!(
                "{} {}/{}",
                c["code"].as_str().unwrap_or_default(),
                sourced.count(),
                sides.len()
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "GMG-CHAIR-2009 4/4",
            "GMG-IOM-CHAIRS 2/2",
            "GMG-TERM 2/2",
            "PRESENCE 2/2",
            "UN-STATUS 2/2",
            "MEMBERS 2/2",
            "NETWORK-CREATED 2/2",
            "SESSION-108 2/2",
            "ARTICLE-1-2 2/2",
            "LOST-DATE 2/2"
        ]
    );
    let page = app.get("/fr/contradictions").await?.text();
    for words in [
        "En outre, le , le Bureau",
        "Personne n’a été trouvé pour janvier à mai 2009",
        "171 pays",
        "27 novembre",
    ] {
        assert!(page.contains(words), "{words}");
    }
    Ok(())
}
