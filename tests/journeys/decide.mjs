// IPD examines, a second person clears, the Council's decision is recorded by
// one and confirmed by another. Nothing of it needs JavaScript.
import assert from 'node:assert/strict';
import { fill, follow, press, send, signIn, says, words } from './browser.mjs';
import { picture } from './screenshots.mjs';
import { step } from './step.mjs';
import { speaking } from './texts.mjs';

const t = speaking('en');

/** Today in Geneva, as the program counts (UTC+1). */
export const today = (shift = 0) => new Date(Date.now() + 3_600_000 + shift * 86_400_000).toISOString().slice(0, 10);

/** The present minute in Geneva, counted the same way. */
export const now = () => new Date(Date.now() + 3_600_000).toISOString().slice(11, 16);

export default function decide(world) {
  let officer;
  let approver;
  const at = (end = '') => `/en/staff/applications/${world.application}${end}`;

  step(world, 'decide 1: the officer finds the case in the queue, takes it and assesses every criterion', async () => {
    officer = await signIn(world, 'officer@demo.example.org');
    await officer.goto('/en/staff');
    await follow(officer, new RegExp(`${world.reference}|${world.english}`));
    assert.ok(officer.url().includes(world.application), officer.url());
    await says(officer, world.english);
    await press(officer, t('staff-take-button'));
    await says(officer, t('staff-took-notice'));

    await press(officer, t('act-finish-assessment'));
    await says(officer, 'C01', 'the criteria without a finding are named');
    await says(officer, 'P03');
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
    await officer.goto(at());
    await press(officer, t('act-finish-assessment'));
    await says(officer, t('staff-finished-notice'));
    await officer.goto(at('/recommend'));
    await fill(officer, { outcome: 'admitted', reason: 'All criteria are met.' });
    await send(officer, '/recommend');
    await says(officer, t('staff-recommended-notice'));
    const refused = await officer.goto(at('/clear'));
    assert.equal(refused.status(), 403, 'an officer does not clear');

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
    await fill(officer, { outcome: 'admitted', session: 'DEMO-2', decided_on: '2027-06-14', symbol: 'DEMO/RES/7' });
    await send(officer, '/decision');
    assert.equal(await officer.locator('.govuk-error-summary').count(), 1, 'a day that has not come is refused');
    assert.equal(await officer.locator('[name=symbol]').inputValue(), 'DEMO/RES/7', 'what was written is kept');
    await officer.goto(at());
    await press(officer, t('staff-unlist-button'));
    await says(officer, t('staff-unlisted-notice'));
  });

  step(world, 'decide 4: at a session of today one records and another confirms; a wrong record is rejected', async () => {
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

    await approver.goto(at('/decision'));
    await fill(approver, {
      outcome: 'deferred',
      session: 'DEMO-3',
      decided_on: today(),
      symbol: 'DEMO/RES/6',
      reason: 'Members not known.',
      question: 'Who are the members?',
      asked_of: 'applicant',
    });
    await send(approver, '/decision');
    await says(approver, t('staff-recorded-notice'));
    await says(approver, t('refusal-second-person-needed'), 'who recorded does not confirm, and is told why');
    assert.equal(await approver.getByRole('link', { name: t('act-confirm-decision') }).count(), 0);
    await approver.goto(at('/confirm'));
    assert.equal(await approver.getByRole('button', { name: t('staff-confirm-button') }).count(), 0);
    await officer.goto(at());
    await press(officer, t('staff-reject-button'));
    await says(officer, t('staff-rejected-notice'));

    await officer.goto(at('/decision'));
    await fill(officer, { outcome: 'admitted', session: 'DEMO-3', decided_on: today(), symbol: 'DEMO/RES/7' });
    await send(officer, '/decision');
    await says(officer, t('staff-recorded-notice'));
    const early = await officer.goto('/en/observers');
    assert.equal(early.status(), 200);
    assert.ok(!(await words(officer)).includes(world.english), 'nothing is public before it is confirmed');

    await approver.goto(at('/confirm'));
    await says(approver, 'DEMO/RES/7');
    await picture(approver, 'decision');
    await press(approver, t('staff-confirm-button'));
    await says(approver, t('staff-confirmed-notice'));
    world.officer = await officer.context().storageState();
    world.approver = await approver.context().storageState();
    await officer.context().close();
    await approver.context().close();
  });
}
