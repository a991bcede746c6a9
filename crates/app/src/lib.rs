//! Commands, queries, permissions and the ports that adapters implement.
