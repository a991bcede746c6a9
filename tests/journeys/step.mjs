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
      await tell(world, t);
      throw error;
    }
  });
}

/** What the open windows show when a step fails: the first thing one asks. */
async function tell(world, t) {
  const open = world.browser.contexts().flatMap((context) => context.pages());
  for (const page of open) {
    const said = await page.locator('main').innerText({ timeout: 1000 }).catch(() => '(no main part)');
    t.diagnostic(`${page.url()}\n${said.replace(/\s+/g, ' ').slice(0, 1500)}`);
  }
}
