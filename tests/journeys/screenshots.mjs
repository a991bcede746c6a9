// Pictures of the six main pages for docs/screenshots, only when asked for
// (UPDATE_SCREENSHOTS=1), so that the checks leave the tree as it is.
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DESK, PHONE, open } from './browser.mjs';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

export default function screenshots(world) {
  test('screenshots of the six main pages', { skip: !process.env.UPDATE_SCREENSHOTS }, async () => {
    mkdirSync(folder, { recursive: true });
    const pictures = [
      ['home', '/en', DESK],
      ['directory', '/en/organizations', DESK],
      ['observers', '/en/observers', DESK],
      ['application', `/fr/applications/${world.draft}`, PHONE, 'drafter'],
      ['case', `/en/staff/applications/${world.open}`, DESK, 'officer'],
      ['decision', `/en/staff/applications/${world.application}`, DESK, 'approver'],
    ];
    for (const [name, path, size, who] of pictures) {
      const page = await open(world, { size, state: world[who] });
      await page.goto(path);
      await page.screenshot({ path: `${folder}${name}.png` });
      await page.context().close();
    }
  });
}
