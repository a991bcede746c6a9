// Pictures of the six main pages for docs/screenshots, only when asked for
// (UPDATE_SCREENSHOTS=1), so that the checks leave the tree as it is. That of the
// decision is taken by decide.mjs, while it waits for its confirmation.
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DESK, PHONE, open } from './browser.mjs';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

/** Writes a picture of the page, if pictures are wanted. */
export async function picture(page, name) {
  if (!process.env.UPDATE_SCREENSHOTS) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${name}.png` });
}

export default function screenshots(world) {
  test('screenshots of the six main pages', { skip: !process.env.UPDATE_SCREENSHOTS }, async () => {
    const pictures = [
      ['home', '/en', DESK],
      ['directory', '/en/organizations', DESK],
      ['observers', '/en/observers', DESK],
      ['application', `/fr/applications/${world.draft}`, PHONE, 'drafter'],
      ['case', `/en/staff/applications/${world.open}`, DESK, 'officer'],
    ];
    for (const [name, path, size, who] of pictures) {
      const page = await open(world, { size, state: world[who] });
      await page.goto(path);
      await picture(page, name);
      await page.context().close();
    }
  });
}
