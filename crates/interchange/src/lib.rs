//! CSV columns to and from commands and read models, and one safe writer.
