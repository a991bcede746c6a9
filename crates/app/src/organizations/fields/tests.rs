use super::*;

fn vocabulary() -> Vocabulary {
    let set = |codes: &[&str]| codes.iter().map(|c| (*c).to_owned()).collect();
    Vocabulary {
        categories: set(&["ngo"]),
        countries: set(&["KE", "FR"]),
        themes: set(&["resettlement"]),
        this_year: 2026,
    }
}

fn read(json: serde_json::Value) -> Result<Profile, Faults> {
    let object = json.as_object().cloned().unwrap_or_default();
    parse(&Input::from_json(object), &vocabulary())
}

#[test]
fn what_is_written_reads_the_same() -> Result<(), Faults> {
    let profile = read(serde_json::json!({
        "name": "تجريبي", "name_language": "ar", "name_fr": "Démo", "other_names": ["ru: Демо", "pt-BR: Demonstração"], "acronym": "D", "former_names": ["Old"],
        "category": "ngo", "country": "KE", "level": "local", "founded_year": 1999,
        "activity_countries": ["KE", "FR"], "themes": ["resettlement"], "website": "https://example.org/a",
        "role_address": "info@example.org", "role_address_public": true,
        "registration_number": "047/DGAT.DAPA.SAP", "registration_authority": "X",
        "description": "two\nlines", "visibility": "location_withheld",
    }))?;
    assert_eq!(parse(&to_input(&profile), &vocabulary())?, profile);
    Ok(())
}

#[test]
fn the_same_bad_values_give_the_same_faults_by_form_json_and_row() {
    let cells = [
        ("name", ""),
        ("name_language", "français"),
        ("category", "club"),
        ("country", "XX"),
        ("level", "galactic"),
        ("founded_year", "2999"),
        ("website", "javascript:alert(1)"),
        ("role_address", "nobody"),
        ("themes", "golf"),
        ("visibility", "secret"),
        ("colour", "blue"),
    ];
    let codes = |faults: Result<Profile, Faults>| -> Vec<(String, &'static str)> {
        let faults = faults.err().unwrap_or_default();
        faults
            .0
            .into_iter()
            .map(|f| (f.pointer, f.code.code()))
            .collect()
    };
    let form = Input::from_form(
        cells
            .iter()
            .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
            .collect(),
    );
    let row = Input::from_row(cells.into_iter(), FIELDS);
    let json: serde_json::Map<String, serde_json::Value> = cells
        .iter()
        .map(|(n, v)| ((*n).to_owned(), serde_json::json!(v)))
        .collect();
    let found = codes(parse(&form, &vocabulary()));
    assert_eq!(found, codes(parse(&row, &vocabulary())));
    assert_eq!(found, codes(parse(&Input::from_json(json), &vocabulary())));
    insta::assert_debug_snapshot!(found);
}
