//! Agenda and questions of consultations, kept with the row that has the
//! version; documents, which come and go by themselves.

use super::{insert, insert_all};
use crate::{
    convert::{At, localized, position},
    entities::{consultation_agenda_item, consultation_document, consultation_question},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    consultation::{
        AgendaItem, Audience, Consultation, ConsultationDocument, DocumentKind, FormQuestion,
        QuestionKind,
    },
    text::{Locale, LocalizedText},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

pub(super) async fn agenda_of<C: ConnectionTrait>(
    db: &C,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<AgendaItem>>, AppError> {
    use consultation_agenda_item::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::ConsultationId.is_in(ids.iter().copied()))
        .order_by_asc(Column::Position)
        .all(db)
        .await
        .db()?;
    let mut out: HashMap<Uuid, Vec<AgendaItem>> = HashMap::new();
    for row in rows {
        out.entry(row.consultation_id)
            .or_default()
            .push(AgendaItem {
                id: row.id,
                day: row.day,
                at: row.at,
                title: localized(row.title_en, row.title_fr, row.title_es),
                speaker: row.speaker,
            });
    }
    Ok(out)
}

pub(super) async fn questions_of<C: ConnectionTrait>(
    db: &C,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<FormQuestion>>, AppError> {
    use consultation_question::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::ConsultationId.is_in(ids.iter().copied()))
        .order_by_asc(Column::Position)
        .all(db)
        .await
        .db()?;
    let mut out: HashMap<Uuid, Vec<FormQuestion>> = HashMap::new();
    for row in rows {
        let at = At {
            table: "consultation_question",
            id: &row.id,
        };
        let question = FormQuestion {
            id: row.id,
            kind: at.code("kind", &row.kind, QuestionKind::from_code)?,
            label: localized(row.label_en, row.label_fr, row.label_es),
            choices: choices(at, &row.choices)?,
            required: row.required,
        };
        out.entry(row.consultation_id).or_default().push(question);
    }
    Ok(out)
}

/// Choices are kept as triples of texts, each of which may be missing.
fn choices(at: At<'_>, text: &str) -> Result<Vec<LocalizedText>, AppError> {
    let triples: Vec<[Option<String>; 3]> =
        serde_json::from_str(text).map_err(|_| at.bad("choices"))?;
    let texts = triples
        .into_iter()
        .map(|[en, fr, es]| localized(en, fr, es));
    Ok(texts.collect())
}

/// Writes agenda and questions over those before them, in the transaction in
/// which the version was raised.
pub(super) async fn put<C: ConnectionTrait>(db: &C, of: &Consultation) -> Result<(), AppError> {
    consultation_agenda_item::Entity::delete_many()
        .filter(consultation_agenda_item::Column::ConsultationId.eq(of.id))
        .exec(db)
        .await
        .db()?;
    consultation_question::Entity::delete_many()
        .filter(consultation_question::Column::ConsultationId.eq(of.id))
        .exec(db)
        .await
        .db()?;
    let agenda = of.agenda.iter().enumerate();
    let agenda = agenda.map(|(i, item)| consultation_agenda_item::Model {
        id: item.id,
        consultation_id: of.id,
        position: position(i),
        day: item.day,
        at: item.at,
        title_en: item.title.en.clone(),
        title_fr: item.title.fr.clone(),
        title_es: item.title.es.clone(),
        speaker: item.speaker.clone(),
    });
    insert_all(db, agenda.collect()).await?;
    let questions = of.questions.iter().enumerate();
    let questions = questions.map(|(i, q)| {
        let choices: Vec<_> = q.choices.iter().map(|c| [&c.en, &c.fr, &c.es]).collect();
        consultation_question::Model {
            id: q.id,
            consultation_id: of.id,
            position: position(i),
            kind: q.kind.code().to_owned(),
            label_en: q.label.en.clone(),
            label_fr: q.label.fr.clone(),
            label_es: q.label.es.clone(),
            choices: serde_json::json!(choices).to_string(),
            required: q.required,
        }
    });
    insert_all(db, questions.collect()).await
}

/// The documents of a consultation, oldest first.
pub(crate) async fn documents<C: ConnectionTrait>(
    db: &C,
    of: Uuid,
) -> Result<Vec<ConsultationDocument>, AppError> {
    use consultation_document::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::ConsultationId.eq(of))
        .order_by_asc(Column::UploadedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
        .db()?;
    let read = |row: consultation_document::Model| {
        let at = At {
            table: "consultation_document",
            id: &row.id,
        };
        Ok(ConsultationDocument {
            kind: at.code("kind", &row.kind, DocumentKind::from_code)?,
            language: at.code("language", &row.language, Locale::from_code)?,
            audience: at.code("audience", &row.audience, Audience::from_code)?,
            id: row.id,
            consultation_id: row.consultation_id,
            title: row.title,
            file_name: row.file_name,
            media_type: row.media_type,
            size: row.size,
            sha256: row.sha256,
            uploaded_at: row.uploaded_at,
        })
    };
    rows.into_iter().map(read).collect()
}

pub(crate) async fn add_document<C: ConnectionTrait>(
    db: &C,
    new: &ConsultationDocument,
) -> Result<(), AppError> {
    let row = consultation_document::Model {
        id: new.id,
        consultation_id: new.consultation_id,
        kind: new.kind.code().to_owned(),
        title: new.title.clone(),
        language: new.language.code().to_owned(),
        audience: new.audience.code().to_owned(),
        file_name: new.file_name.clone(),
        media_type: new.media_type.clone(),
        size: new.size,
        sha256: new.sha256.clone(),
        uploaded_at: new.uploaded_at,
    };
    insert(db, row).await
}

pub(crate) async fn remove_document<C: ConnectionTrait>(db: &C, id: Uuid) -> Result<(), AppError> {
    consultation_document::Entity::delete_by_id(id)
        .exec(db)
        .await
        .db()?;
    Ok(())
}
