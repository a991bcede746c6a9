//! Checks and generators: cargo xtask test runs them all.
fn main() {}
