//! Letters: their texts, to whom they go, how they are sent.

mod recipients;
mod templates;
