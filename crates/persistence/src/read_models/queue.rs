//! Lines of the queue and of an organization's applications.

use crate::{
    convert::At,
    entities::{account, application, assessment, organization, organization_name},
    error::Db,
};
use parvis_app::{
    applications::{CaseRow, QueueFilter},
    error::AppError,
};
use parvis_domain::{
    Day,
    account::AccountId,
    application::{ApplicationId, Party, Stage},
    organization::{NameKind, OrganizationId},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, ExprTrait, FromQueryResult,
    prelude::{DateTimeUtc, Uuid},
    sea_query::{Expr, Order, Query, SelectStatement},
};

#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    reference: Option<String>,
    organization_id: String,
    organization_name: Option<String>,
    organization_name_language: Option<String>,
    stage: String,
    session: Option<String>,
    officer_id: Option<Uuid>,
    officer_name: Option<String>,
    submitted_at: Option<DateTimeUtc>,
    updated_at: DateTimeUtc,
    assessed: i64,
    country: Option<String>,
    session_hoped_for: Option<String>,
    round_due: Option<Day>,
    version: i32,
}

/// Cases handed in, oldest first. Without filter those on which somebody must
/// still act; a recorded correction is one of them.
pub(crate) async fn queue<C: ConnectionTrait>(
    db: &C,
    filter: &QueueFilter,
) -> Result<Vec<CaseRow>, AppError> {
    use application::Column as A;
    let mut query = lines();
    // A draft is the CSO's own, also one that was withdrawn as a draft.
    query.and_where(A::SubmittedAt.is_not_null());
    query.and_where(A::Stage.ne(Stage::Draft.code()));
    match filter.stage {
        Some(stage) => {
            query.and_where(A::Stage.eq(stage.code()));
        }
        None if filter.with_closed => {}
        None => {
            let over = Stage::ALL.iter().filter(|s| s.is_over());
            query.and_where(A::Stage.is_not_in(over.map(|s| s.code())));
        }
    }
    if let Some(officer) = filter.officer {
        query.and_where(A::OfficerId.eq(officer.0));
    }
    if let Some(session) = &filter.session {
        query.and_where(A::Session.eq(session.as_str()));
    }
    query
        .order_by((application::Entity, A::SubmittedAt), Order::Asc)
        .order_by((application::Entity, A::Id), Order::Asc);
    read(db, &query).await
}

/// Applications of an organization, newest first, drafts too.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<CaseRow>, AppError> {
    use application::Column as A;
    let mut query = lines();
    query
        .and_where(A::OrganizationId.eq(id.as_str()))
        .order_by((application::Entity, A::CreatedAt), Order::Desc)
        .order_by((application::Entity, A::Id), Order::Desc);
    read(db, &query).await
}

fn lines() -> SelectStatement {
    use application::Column as A;
    use organization_name::Column as N;
    let case = |column: A| (application::Entity, column);
    let name = |column: N| (organization_name::Entity, column);
    let official = Expr::col(name(N::OrganizationId))
        .equals(case(A::OrganizationId))
        .and(N::Kind.eq(NameKind::Official.code()));
    let entry =
        Expr::col((organization::Entity, organization::Column::Id)).equals(case(A::OrganizationId));
    let officer = Expr::col((account::Entity, account::Column::Id)).equals(case(A::OfficerId));
    let verdicts = Query::select()
        .expr(assessment::Column::Id.count())
        .from(assessment::Entity)
        .and_where(
            Expr::col((assessment::Entity, assessment::Column::ApplicationId)).equals(case(A::Id)),
        )
        .and_where(assessment::Column::SupersededAt.is_null())
        .to_owned();
    Query::select()
        .columns([
            case(A::Id),
            case(A::Reference),
            case(A::OrganizationId),
            case(A::Stage),
            case(A::Session),
            case(A::OfficerId),
            case(A::SubmittedAt),
            case(A::UpdatedAt),
            case(A::SessionHopedFor),
            case(A::RoundDue),
            case(A::Version),
        ])
        .expr_as(Expr::col(name(N::Value)), "organization_name")
        .expr_as(Expr::col(name(N::Language)), "organization_name_language")
        .expr_as(
            Expr::col((account::Entity, account::Column::Name)),
            "officer_name",
        )
        .expr_as(
            Expr::col((organization::Entity, organization::Column::Country)),
            "country",
        )
        .expr_as(Expr::from(verdicts), "assessed")
        .from(application::Entity)
        .left_join(organization_name::Entity, official)
        .left_join(organization::Entity, entry)
        .left_join(account::Entity, officer)
        .to_owned()
}

async fn read<C: ConnectionTrait>(
    db: &C,
    query: &SelectStatement,
) -> Result<Vec<CaseRow>, AppError> {
    let statement = db.get_database_backend().build(query);
    let lines = Line::find_by_statement(statement).all(db).await.db()?;
    lines.into_iter().map(from_line).collect()
}

fn from_line(line: Line) -> Result<CaseRow, AppError> {
    let at = At {
        table: "application",
        id: &line.id,
    };
    let stage = at.code("stage", &line.stage, Stage::from_code)?;
    Ok(CaseRow {
        // A question of the Council to a deferred applicant is theirs to answer.
        waiting_for: match (stage, line.round_due) {
            (Stage::Deferred, Some(_)) => Party::Cso,
            _ => stage.waiting_for(),
        },
        answers_due: line.round_due,
        due: None,
        country: line.country,
        hoped: line.session_hoped_for,
        version: line.version,
        stage,
        id: ApplicationId(line.id),
        organization_id: at.organization(&line.organization_id)?,
        reference: line.reference,
        organization_name: line.organization_name.unwrap_or_default(),
        organization_name_language: line.organization_name_language,
        session: line.session,
        officer: line.officer_id.map(AccountId),
        officer_name: line.officer_name,
        submitted_at: line.submitted_at,
        updated_at: line.updated_at,
        assessed: line.assessed.unsigned_abs(),
    })
}
