// The public finds the new observer, in Spanish, on the day it was admitted
// and not on the day before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './decide.mjs';
import { PHONE, follow, go, open, press, says, words } from './browser.mjs';
import { step } from './step.mjs';
import { speaking } from './texts.mjs';

const t = speaking('es');

export default function find(world) {
  step(world, 'find: the official list in Spanish shows the new observer as at today, not as at yesterday', async () => {
    const page = await open(world, { size: PHONE, language: 'es' });
    await page.goto('/es');
    await follow(page, t('home-door-observers-title'));
    assert.match(page.url(), /\/es\/observers/);
    await says(page, world.organization, 'on the list of today');
    await page.locator('main [name=as_at]').fill(today(-1));
    await press(page, t('observers-show'));
    assert.ok(!(await words(page)).includes(world.organization), 'not on the list of yesterday');

    const address = new URL(page.url());
    await go(page, page.getByRole('navigation', { name: t('common-languages-label') }).getByRole('link', { name: 'Français' }));
    const other = new URL(page.url());
    assert.equal(other.pathname, '/fr/observers', 'another language, the same page');
    assert.equal(other.search, address.search, 'and the same date');

    await page.goto(`/es/organizations?q=${encodeURIComponent('parcours essai')}`);
    await follow(page, world.organization);
    const said = await words(page);
    assert.ok(said.includes(t('organization-status-now')), said);
    assert.ok(said.includes('DEMO/RES/7'), 'with the document of the Council');
    assert.ok(!said.includes('Awa Diallo'), 'the signatory is not public');
    world.organizationPath = new URL(page.url()).pathname.slice(3);
    await page.context().close();
  });

  test('find: as at 2010-01-01 it lists what sources support, and not the two of 2016', async () => {
    const page = await open(world);
    await page.goto('/en/observers?as_at=2010-01-01');
    const then = await words(page);
    await page.goto('/en/observers?as_at=2017-01-01');
    const later = await words(page);
    assert.ok(then.includes('Human Rights Watch'), then.slice(0, 400));
    const rows = (text) => Number(/(\d+) observers/.exec(text)?.[1]);
    assert.ok(rows(later) >= rows(then) + 2, `${rows(then)} in 2010, ${rows(later)} in 2017`);
    await page.context().close();
  });
}
