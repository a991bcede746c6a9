// A step of the one long way from the application to the official list: when a
// step fails, those after it are left out, since they stand on what it made.
import { test } from 'node:test';

export function step(world, name, work) {
  test(name, async (t) => {
    if (world.failed) {
      t.skip(`stands on “${world.failed}”`);
      return;
    }
    try {
      await work(t);
    } catch (error) {
      world.failed = name;
      throw error;
    }
  });
}
