//! Delegates as the door of a consultation needs them: without addresses and
//! needs, with the name of their organization.

use crate::{
    convert::At,
    entities::{organization_name, registration},
    error::Db,
};
use parvis_app::{attendance::Delegate, error::AppError};
use parvis_domain::{consultation::RegistrationState, organization::NameKind};
use registration::Column as R;
use sea_orm::{
    ColumnTrait, ConnectionTrait, ExprTrait, FromQueryResult,
    sea_query::{Expr, Order, Query, SelectStatement},
};
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    consultation_id: Uuid,
    organization_id: String,
    name: Option<String>,
    state: String,
    organization_name: Option<String>,
    organization_name_language: Option<String>,
}

/// Those for a consultation, in whatever state, by name.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    consultation: Uuid,
) -> Result<Vec<Delegate>, AppError> {
    let mut query = lines();
    query
        .and_where(R::ConsultationId.eq(consultation))
        .order_by((registration::Entity, R::Name), Order::Asc)
        .order_by((registration::Entity, R::Id), Order::Asc);
    read(db, &query).await
}

/// One.
pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
) -> Result<Option<Delegate>, AppError> {
    let mut query = lines();
    query.and_where(R::Id.eq(id));
    Ok(read(db, &query).await?.pop())
}

fn lines() -> SelectStatement {
    use organization_name::Column as N;
    let of = |column: R| (registration::Entity, column);
    let name = |column: N| (organization_name::Entity, column);
    let official = Expr::col(name(N::OrganizationId))
        .equals(of(R::OrganizationId))
        .and(N::Kind.eq(NameKind::Official.code()));
    Query::select()
        .columns([
            of(R::Id),
            of(R::ConsultationId),
            of(R::OrganizationId),
            of(R::Name),
            of(R::State),
        ])
        .expr_as(Expr::col(name(N::Value)), "organization_name")
        .expr_as(Expr::col(name(N::Language)), "organization_name_language")
        .from(registration::Entity)
        .left_join(organization_name::Entity, official)
        .to_owned()
}

async fn read<C: ConnectionTrait>(
    db: &C,
    query: &SelectStatement,
) -> Result<Vec<Delegate>, AppError> {
    let statement = db.get_database_backend().build(query);
    let lines = Line::find_by_statement(statement).all(db).await.db()?;
    lines.into_iter().map(from_line).collect()
}

fn from_line(line: Line) -> Result<Delegate, AppError> {
    let at = At {
        table: "registration",
        id: &line.id,
    };
    Ok(Delegate {
        registration_id: line.id,
        consultation_id: line.consultation_id,
        organization_id: at.organization(&line.organization_id)?,
        organization: line.organization_name.unwrap_or_default(),
        organization_language: line.organization_name_language.unwrap_or_default(),
        name: line.name.unwrap_or_default(),
        seat: at.code("state", &line.state, RegistrationState::from_code)?,
    })
}
