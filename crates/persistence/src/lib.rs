//! sea-orm entities, repositories, read models and the document store.
