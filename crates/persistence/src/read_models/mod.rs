//! One file for each list or screen; joins live here.

pub(crate) mod account_list;
pub(crate) mod audit_list;
pub(crate) mod decision_list;
pub(crate) mod delegates;
pub(crate) mod desk;
pub(crate) mod directory;
pub(crate) mod inquiry_list;
pub(crate) mod invitation_list;
pub(crate) mod mail_list;
pub(crate) mod observer_list;
pub(crate) mod own_counts;
mod past_dialogue;
pub(crate) mod queue;
pub(crate) mod screened_names;
pub(crate) mod segments;
pub(crate) mod teams;
pub(crate) mod time;
pub(crate) mod vocabulary;
