//! Mails to delegates: the address is that of the registration, not of an
//! account, and goes with it.

use crate::step::{Step, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct DelegateMails;

#[async_trait]
impl Step for DelegateMails {
    fn name(&self) -> &'static str {
        "m20261122_000122_delegate_mails"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let mut mail = Table::alter().table("mail").to_owned();
        let mut column = uuid_null("registration_id");
        manager
            .alter_table(mail.add_column(&mut column).to_owned())
            .await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        run(manager, &["ALTER TABLE mail DROP COLUMN registration_id"]).await
    }
}
