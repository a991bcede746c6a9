//! Calendar objects, read back by another library than wrote them.

mod written;
