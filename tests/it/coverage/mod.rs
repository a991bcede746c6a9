//! Lists compared with lists: routes with permissions, codes with texts.

mod authorization;
mod diligence;
mod texts;
