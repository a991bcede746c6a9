// IPD examines, a second person clears, the Council's decision is recorded by
// one and confirmed by another. Nothing of it needs JavaScript.
import assert from 'node:assert/strict';
import { fill, press, send, signIn, says, words } from './browser.mjs';
import { step } from './step.mjs';
import { speaking } from './texts.mjs';

const t = speaking('en');

/** Today in Geneva, as the program counts (UTC+1). */
export const today = (shift = 0) => new Date(Date.now() + 3_600_000 + shift * 86_400_000).toISOString().slice(0, 10);

export default function decide(world) {
  let officer;
  let approver;
  const at = (end = '') => `/en/staff/applications/${world.application}${end}`;

  step(world, 'decide 1: the officer finds the case in the queue, takes it and assesses every criterion', async () => {
    officer = await signIn(world, 'officer@demo.example.org');
    await officer.goto('/en/staff');
    await officer.getByRole('main').getByRole('link', { name: new RegExp(`${world.reference}|${world.organization}`) }).first().click();
    await officer.waitForLoadState();
    assert.ok(officer.url().includes(world.application), officer.url());
    await says(officer, world.organization);
    await press(officer, t('staff-take-button'));
    await says(officer, t('staff-took-notice'));

    await officer.goto(at('/recommend'));
    if (await officer.locator('main [name=outcome]').count()) {
      await fill(officer, { outcome: 'admitted', reason: 'Too early.' });
      await send(officer, '/recommend');
      assert.match(await words(officer), /C01/, 'the criteria without a finding are named');
    }
    const codes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((n) => `C${String(n).padStart(2, '0')}`);
    for (const code of [...codes, 'P01', 'P02', 'P03']) {
      await officer.goto(at(`/criteria/${code}`));
      if (code === 'C16') await says(officer, t('layer-about-analogous'), 'not shown as a rule of IOM');
      await fill(officer, { verdict: 'not_met' });
      if (code === 'C01') {
        await send(officer, '/criteria/');
        assert.equal(await officer.locator('.govuk-error-summary').count(), 1, '“not met” needs a reason');
      }
      await fill(officer, { verdict: 'met', reason: 'Read and compared with the documents.' });
      await send(officer, '/criteria/');
      assert.equal(await officer.locator('.govuk-error-summary').count(), 0, await words(officer));
    }
  });

  step(world, 'decide 2: the officer recommends and cannot clear; an approver does', async () => {
    await officer.goto(at('/recommend'));
    await fill(officer, { outcome: 'admitted', reason: 'All criteria are met.' });
    await send(officer, '/recommend');
    await says(officer, t('staff-recommended-notice'));
    const refused = await officer.goto(at('/clear'));
    assert.ok([403, 404, 409].includes(refused.status()), `the officer's own clearing page answers ${refused.status()}`);

    approver = await signIn(world, 'approver@demo.example.org');
    await approver.goto(at('/clear'));
    await press(approver, t('staff-clear-button'));
    await says(approver, t('staff-cleared-notice'));
  });

  step(world, 'decide 3: no decision before the session takes place', async () => {
    await officer.goto(at('/list'));
    await fill(officer, { session: 'DEMO-2' });
    await send(officer, '/list');
    await says(officer, t('staff-listed-notice'));
    await officer.goto(at('/decision'));
    await fill(officer, { outcome: 'admitted', decided_on: '2027-06-14', symbol: 'DEMO/RES/7' });
    if (await officer.locator('main select[name=session]').count()) await fill(officer, { session: 'DEMO-2' });
    await send(officer, '/decision');
    assert.equal(await officer.locator('.govuk-error-summary').count(), 1, 'a day that has not come is refused');
    assert.equal(await officer.locator('[name=symbol]').inputValue(), 'DEMO/RES/7', 'what was written is kept');
    await officer.goto(at());
    await press(officer, t('staff-unlist-button'));
    await says(officer, t('staff-unlisted-notice'));
  });

  step(world, 'decide 4: the approver enters a session, the officer lists the case and records, the approver confirms', async () => {
    await approver.goto('/en/staff/sessions/new');
    await fill(approver, {
      code: 'DEMO-3',
      kind: 'special',
      title_en: 'Demonstration session (today)',
      date_from: today(),
      date_to: today(1),
      place: 'Geneva',
      source: 'Journey',
    });
    await send(approver, '/sessions');
    await says(approver, t('session-saved-notice'));

    await officer.goto(at('/list'));
    await fill(officer, { session: 'DEMO-3' });
    await send(officer, '/list');
    await officer.goto(at('/decision'));
    await fill(officer, { outcome: 'admitted', decided_on: today(), symbol: 'DEMO/RES/7' });
    if (await officer.locator('main select[name=session]').count()) await fill(officer, { session: 'DEMO-3' });
    await send(officer, '/decision');
    await says(officer, t('staff-recorded-notice'));
    const own = await officer.goto(at('/confirm'));
    assert.ok([403, 404, 409].includes(own.status()), `the recorder's own confirmation answers ${own.status()}`);

    const early = await officer.goto('/en/observers');
    assert.equal(early.status(), 200);
    assert.ok(!(await words(officer)).includes(world.organization), 'nothing is public before it is confirmed');

    await approver.goto(at('/confirm'));
    await says(approver, 'DEMO/RES/7');
    await press(approver, t('staff-confirm-button'));
    await says(approver, t('staff-confirmed-notice'));
    world.officer = await officer.context().storageState();
    world.approver = await approver.context().storageState();
    await officer.context().close();
    await approver.context().close();
  });
}
