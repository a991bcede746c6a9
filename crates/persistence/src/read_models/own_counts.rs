//! What the register itself counts, beside what sources report.

use crate::{
    entities::organization, error::Db, read_models::observer_list, repositories::code_lists,
};
use parvis_app::error::AppError;
use parvis_domain::{Day, organization::Visibility};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};

pub(crate) async fn on<C: ConnectionTrait>(
    db: &C,
    today: Day,
) -> Result<Vec<(&'static str, u64)>, AppError> {
    let all = organization::Entity::find();
    // The same entries that the directory lists: two figures that differ by
    // those who hide would point at them.
    let listed = organization::Column::Visibility.ne(Visibility::Unlisted.code());
    let partners = all.filter(listed).count(db).await.db()?;
    let observers = observer_list::on(db, today).await?.listed.len() as u64;
    let countries = code_lists::get(db, "countries").await?;
    let states = |status: &str| {
        let of_status = countries
            .iter()
            .filter(|c| !c.retired && c.attribute("iom_status") == status);
        of_status.count() as u64
    };
    Ok(vec![
        ("cso_observers", observers),
        ("cso_partners", partners),
        ("member_states", states("member")),
        ("observer_states", states("observer")),
    ])
}
