//! Check-in at the door and attendance: events that stay.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Attendance;

#[async_trait]
impl Step for Attendance {
    fn name(&self) -> &'static str {
        "m20261122_000130_attendance"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(attendance_event()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["attendance_event"]).await
    }
}

fn attendance_event() -> TableCreateStatement {
    let refers = |column: &'static str, to: &'static str| {
        ForeignKey::create()
            .from("attendance_event", column)
            .to(to, "id")
            .to_owned()
    };
    Table::create()
        .table("attendance_event")
        // Made by the telephone: what is sent twice is one row.
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .col(uuid("registration_id"))
        .col(date("day"))
        .col(text("act"))
        .col(text("means"))
        .col(text_null("reason"))
        // By the clock of the telephone, and by ours.
        .col(timestamp_with_time_zone("noted_at"))
        .col(timestamp_with_time_zone("received_at"))
        .col(uuid("noted_by"))
        .foreign_key(&mut refers("consultation_id", "consultation"))
        .foreign_key(&mut refers("registration_id", "registration"))
        .foreign_key(&mut refers("noted_by", "account"))
        .check(Expr::col("act").is_in(["check_in", "undo", "absent"]))
        .check(Expr::cust("(act = 'absent') = (reason IS NOT NULL)"))
        .check(Expr::cust("noted_at <= received_at"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX attendance_event_consultation ON attendance_event (consultation_id, day)",
    "CREATE INDEX attendance_event_registration ON attendance_event (registration_id)",
];
