//! The language of an answer.

use axum::http::{HeaderMap, header};
use parvis_domain::text::Locale;

/// Chooses from an `Accept-Language` header; English when nothing fits.
#[must_use]
pub fn negotiate(headers: &HeaderMap) -> Locale {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok())
        .unwrap_or("");
    let mut best: Option<(Locale, f32)> = None;
    for part in accepted.split(',').take(20) {
        let mut pieces = part.split(';');
        let tag = pieces.next().unwrap_or("").trim();
        let weight = pieces
            .find_map(|p| p.trim().strip_prefix("q="))
            .map_or(1.0, |q| q.parse::<f32>().unwrap_or(0.0));
        let primary = tag.split('-').next().unwrap_or("").to_ascii_lowercase();
        if let Some(locale) = Locale::from_code(&primary)
            && weight > 0.0
            && best.is_none_or(|(_, w)| weight > w)
        {
            best = Some((locale, weight));
        }
    }
    best.map_or(Locale::En, |(locale, _)| locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(value: &'static str) -> Locale {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::ACCEPT_LANGUAGE,
            axum::http::HeaderValue::from_static(value),
        );
        negotiate(&headers)
    }

    #[test]
    fn the_heaviest_language_that_we_speak_wins() {
        assert_eq!(choose("fr-CH, fr;q=0.9, en;q=0.8"), Locale::Fr);
        assert_eq!(choose("de, es;q=0.5, en;q=0.4"), Locale::Es);
        assert_eq!(choose("fr;q=0, *"), Locale::En);
        assert_eq!(choose("zh"), Locale::En);
    }
}
