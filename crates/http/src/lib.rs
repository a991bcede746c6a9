//! What pages and API share: who is asking, language, limits, request ids.
