use super::{Language, isolate, texts};

#[test]
fn each_language_says_it_in_its_own_words() {
    assert_eq!(texts(Language::En).common_sign_in(), "Sign in");
    assert_eq!(texts(Language::Fr).common_sign_in(), "Se connecter");
    assert_eq!(texts(Language::Es).common_sign_in(), "Iniciar sesión");
}

#[test]
fn values_stand_in_sentences_without_marks() {
    assert_eq!(texts(Language::En).common_page_of("2", "7"), "Page 2 of 7");
}

#[test]
fn only_right_to_left_names_are_isolated() {
    assert_eq!(isolate("Réseau"), "Réseau");
    assert_eq!(isolate("جسور"), "\u{2068}جسور\u{2069}");
}
