//! Invitations to consultations, their links, and what mails are about.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Invitations;

#[async_trait]
impl Step for Invitations {
    fn name(&self) -> &'static str {
        "m20261122_000121_invitations"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(wave()).await?;
        manager.create_table(invitation()).await?;
        manager.create_table(link()).await?;
        for mut column in [
            uuid_null("invitation_id"),
            text_null("calendar_method"),
            text_null("calendar"),
        ] {
            let mut mail = Table::alter().table("mail").to_owned();
            manager
                .alter_table(mail.add_column(&mut column).to_owned())
                .await?;
        }
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        run(manager, WITHOUT).await?;
        let tables = [
            "consultation_invitation_link",
            "consultation_invitation",
            "invitation_wave",
        ];
        drop(manager, &tables).await
    }
}

fn refers(
    table: &'static str,
    column: &'static str,
    to: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(to, "id")
        .to_owned()
}

/// One sending. Its recipients are fixed: the rows below, written with it.
fn wave() -> TableCreateStatement {
    Table::create()
        .table("invitation_wave")
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .col(integer("number"))
        .col(text("segment_name"))
        .col(integer("selected"))
        .col(integer("invited"))
        .col(text("excluded"))
        .col(text("extra_en"))
        .col(text("extra_fr"))
        .col(text("extra_es"))
        .col(uuid("sent_by"))
        .col(timestamp_with_time_zone("sent_at"))
        .foreign_key(&mut refers(
            "invitation_wave",
            "consultation_id",
            "consultation",
        ))
        .foreign_key(&mut refers("invitation_wave", "sent_by", "account"))
        .index(
            Index::create()
                .unique()
                .name("invitation_wave_number")
                .col("consultation_id")
                .col("number"),
        )
        .to_owned()
}

/// The unique pair is what keeps an organization from being invited twice,
/// whoever presses the button how often.
fn invitation() -> TableCreateStatement {
    const TABLE: &str = "consultation_invitation";
    Table::create()
        .table(TABLE)
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .col(text("organization_id"))
        .col(uuid("wave_id"))
        .col(uuid("account_id"))
        .col(text_null("address"))
        .col(text("language"))
        .col(text("state"))
        .col(text_null("reason"))
        .col(text("comment"))
        .col(timestamp_with_time_zone("invited_at"))
        .col(timestamp_with_time_zone_null("reminded_at"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .col(uuid_null("answered_by"))
        .col(integer("version"))
        .foreign_key(&mut refers(TABLE, "consultation_id", "consultation"))
        .foreign_key(&mut refers(TABLE, "organization_id", "organization"))
        .foreign_key(&mut refers(TABLE, "wave_id", "invitation_wave"))
        .foreign_key(&mut refers(TABLE, "account_id", "account"))
        .index(
            Index::create()
                .unique()
                .name("consultation_invitation_once")
                .col("consultation_id")
                .col("organization_id"),
        )
        .check(Expr::col("state").is_in(["invited", "accepted", "declined"]))
        .check(Expr::cust("(state = 'declined') = (reason IS NOT NULL)"))
        .check(Expr::cust("(state = 'invited') = (answered_at IS NULL)"))
        .to_owned()
}

/// Only the hash of a link's secret is kept. A reminder has a link of its own,
/// and the first one goes on working.
fn link() -> TableCreateStatement {
    Table::create()
        .table("consultation_invitation_link")
        .col(text("hash").primary_key())
        .col(uuid("invitation_id"))
        .foreign_key(&mut refers(
            "consultation_invitation_link",
            "invitation_id",
            "consultation_invitation",
        ))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX consultation_invitation_organization ON consultation_invitation (organization_id)",
    "CREATE INDEX consultation_invitation_link_of ON consultation_invitation_link (invitation_id)",
    "CREATE INDEX mail_invitation ON mail (invitation_id) WHERE invitation_id IS NOT NULL",
];

const WITHOUT: &[&str] = &[
    "DROP INDEX mail_invitation",
    "ALTER TABLE mail DROP COLUMN calendar",
    "ALTER TABLE mail DROP COLUMN calendar_method",
    "ALTER TABLE mail DROP COLUMN invitation_id",
];
