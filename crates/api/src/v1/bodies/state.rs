//! Stating a fact: one operation for each kind, each with the fields of its
//! table. With `corrects` it corrects a statement, which stays.

use super::statements::{BodyStatement, record};
use crate::{asking::Asking, body::JsonBody, problem::Answer, schema::input_schema};
use parvis_app::bodies;
use parvis_domain::body::FactKind;

/// An operation and the schema of its body.
macro_rules! states {
    ($($(#[$doc:meta])* $name:ident, $path:literal, $kind:ident, $schema:ident = $fields:ident, $example:tt;)+) => { $(
        input_schema! {
            $(#[$doc])*
            $schema = bodies::$fields
        }

        $(#[$doc])*
        #[utoipa::path(
            post, path = $path, tag = "Bodies",
            request_body(content = $schema, example = json! $example),
            responses(
                (status = 201, description = "Recorded.", body = BodyStatement,
                    headers(("Location" = String, description = "Its address."))),
                (status = 200, description = "The same request was answered before.", body = BodyStatement),
            ),
            extensions(("x-permission" = json!("record_body_fact"))),
        )]
        pub(crate) async fn $name(asking: Asking, body: JsonBody) -> Answer {
            record(asking, FactKind::$kind, body).await
        }
    )+ };
}

states! {
    /// States that there is a body.
    state_body, "/body-statements/body", Body, BodyInput = BODY_FIELDS,
        ({"code": "IFRC", "body_kind": "igo", "name_en": "International Federation of Red Cross and Red Crescent Societies", "abbr_en": "IFRC", "source": "https://www.ifrc.org"});
    /// States a name that a body bore for a time.
    state_body_name, "/body-statements/name", Name, BodyNameInput = NAME_FIELDS,
        ({"body": "GMG", "name_en": "Geneva Migration Group", "from": "2003-04", "until": "2006 early", "source": "Terms of reference"});
    /// States a membership or a term; with `until` it ends one.
    state_membership, "/body-statements/membership", Membership, MembershipInput = MEMBERSHIP_FIELDS,
        ({"body": "UN-NETWORK", "member": "WHO", "body_role": "executive_committee", "from": "2025-01", "source": "https://migrationnetwork.un.org"});
    /// States what came from what.
    state_body_succession, "/body-statements/succession", Succession, BodySuccessionInput = SUCCESSION_FIELDS,
        ({"body": "GMG", "successor": "UN-NETWORK", "passage": "replaced", "on": "2018-05", "source": "Statement of the Network"});
    /// States a meeting.
    state_body_meeting, "/body-statements/meeting", Meeting, BodyMeetingInput = MEETING_FIELDS,
        ({"body": "WG-IOM-UN", "on": "2019-10", "decided_en": "Continues the examination of its mandate.", "source": "Report of the meeting"});
    /// States a version of a mandate.
    state_mandate, "/body-statements/mandate", Mandate, MandateInput = MANDATE_FIELDS,
        ({"body": "WG-IOM-UN", "code": "WG-IOM-UN-2020", "title_en": "Mandate", "mandate_status": "adopted", "on": "2020", "source": "Document of the SCPF"});
    /// States a point of a mandate.
    state_mandate_item, "/body-statements/mandate_item", Point, MandateItemInput = POINT_FIELDS,
        ({"mandate": "WG-IOM-UN-2020", "point": "1a", "text_en": "Role of IOM within the United Nations system", "source": "Document of the SCPF"});
    /// States an instrument: an agreement, a resolution, a decision.
    state_instrument, "/body-statements/instrument", Instrument, InstrumentInput = INSTRUMENT_FIELDS,
        ({"code": "MOU-WHO", "instrument_kind": "memorandum", "parties": ["IOM", "WHO"], "title_en": "Memorandum of understanding between IOM and WHO", "signed": "2026-11", "source": "Text of the memorandum"});
    /// States a document of a body.
    state_body_document, "/body-statements/document", Document, BodyDocumentInput = DOCUMENT_FIELDS,
        ({"body": "UN-NETWORK", "title_en": "Workplan", "from": "2025", "source": "https://migrationnetwork.un.org"});
    /// States that sources disagree on something.
    state_contradiction, "/body-statements/contradiction", Contradiction, ContradictionInput = CONTRADICTION_FIELDS,
        ({"code": "NETWORK-MEMBERS", "about": "UN-NETWORK", "title_en": "How many entities the Network has", "source": "Sources compared by IPD"});
    /// States one side of a contradiction.
    state_contradiction_side, "/body-statements/side", Side, ContradictionSideInput = SIDE_FIELDS,
        ({"contradiction": "NETWORK-MEMBERS", "side": "A", "text_en": "38 entities", "source": "Statement of 19 December 2018"});
}
