//! The interface texts in English, French and Spanish, checked when built.
