//! The pages: server-rendered HTML in three languages.
