//! Wiring: configuration, objects, routers, subcommands.
