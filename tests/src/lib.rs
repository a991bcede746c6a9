//! The test harness, integration tests and browser journeys.
