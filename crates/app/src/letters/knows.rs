//! What the texts of each family of letters may name.

use super::Placeholder;

/// What the letters about a team know.
pub(super) const TEAM: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Link,
];

/// What every letter about a case knows.
pub(super) const CASE: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Reference,
    Placeholder::Link,
];

/// What the letters about open questions know.
pub(super) const QUESTIONS: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Reference,
    Placeholder::Link,
    Placeholder::Due,
];

/// What the letter about an observation knows: not what was observed.
pub(super) const OBSERVATION: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Link,
    Placeholder::Due,
];

/// What the letters about a decision know.
pub(super) const DECISION: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Reference,
    Placeholder::Link,
    Placeholder::Outcome,
    Placeholder::DecidedOn,
    Placeholder::Symbol,
    Placeholder::Session,
];

/// What the letter about a later session knows.
pub(super) const ROLLED: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Reference,
    Placeholder::Link,
    Placeholder::Session,
    Placeholder::Due,
    Placeholder::Why,
];

/// What letters about a draft know: it has no reference yet.
pub(super) const DRAFT: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Link,
    Placeholder::Session,
    Placeholder::Due,
];

/// What letters about an observer know.
pub(super) const OBSERVER: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Link,
    Placeholder::Due,
];

/// What letters about a consultation know. Delegates are not named.
pub(super) const CONSULTATION: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Consultation,
    Placeholder::Link,
];

/// What letters about an inquiry know.
pub(super) const INQUIRY: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Reference,
    Placeholder::Link,
    Placeholder::Due,
];

/// What the letters of an invitation to a consultation know.
pub(super) const INVITATION: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Consultation,
    Placeholder::When,
    Placeholder::Where,
    Placeholder::Due,
    Placeholder::Extra,
    Placeholder::Link,
];
/// What the letters about an action point know: not what is to be done, which
/// may be internal.
pub(super) const ACTION_POINT: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Link,
    Placeholder::Due,
];

/// What the letters to a delegate know.
pub(super) const DELEGATE: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Consultation,
    Placeholder::When,
    Placeholder::Where,
    Placeholder::Link,
];

/// What the letter about a contribution that was sent back knows: not what it
/// says, and not the reason, which may be for nobody else.
pub(super) const CONTRIBUTION: &[Placeholder] = &[
    Placeholder::Name,
    Placeholder::Organization,
    Placeholder::Consultation,
    Placeholder::Due,
    Placeholder::Link,
];
