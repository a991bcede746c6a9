// Somebody joins a team instead of making a second entry; staff write a note
// and call a colleague. Nothing of it needs JavaScript.
import assert from 'node:assert/strict';
import { PHONE, fill, fits, follow, press, says, send, signIn } from './browser.mjs';
import { step } from './step.mjs';
import { speaking } from './texts.mjs';

const t = speaking('en');

export default function desk(world) {
  step(world, 'desk 1: “this is us”: a person asks to join, the owner lets them in', async () => {
    const owner = await signIn(world, 'owner1@demo.example.org', { size: PHONE });
    await owner.goto('/en/home');
    const entry = await owner.locator('main article h3 a').first();
    const name = await entry.innerText();
    const path = await entry.getAttribute('href');

    const other = await signIn(world, 'owner2@demo.example.org', { size: PHONE });
    await other.goto(`/en/register?name=${encodeURIComponent(name)}`);
    await follow(other, new RegExp(t('team-join-link')));
    await fill(other, { message: 'I lead the office in Mombasa.' });
    await press(other, t('team-join-button'));
    await says(other, t('team-notice-asked'));
    await says(other, t('team-join-mine'));

    await owner.goto('/en/home');
    await follow(owner, /asks to join/);
    await says(owner, 'I lead the office in Mombasa.');
    await fits(owner, 320);
    await press(owner, t('team-accept-as', { role: t('team-role-viewer') }));
    await says(owner, t('team-notice-decided'));

    await other.goto(path);
    await follow(other, new RegExp(`^${t('team-link')}$`));
    await says(other, t('team-members'));
    await owner.context().close();
    await other.context().close();
  });

  step(world, 'desk 2: a note calls a colleague, who finds it in the morning', async () => {
    const officer = await signIn(world, 'officer@demo.example.org');
    await officer.goto('/en/staff?query=stage%3Aunder_examination+assignee%3Ame');
    await follow(officer, /^OBS-/);
    await follow(officer, new RegExp(`^${t('desk-tab-notes')}`));
    await fill(officer, { text: 'Please look at C05, @approver.' });
    await press(officer, t('desk-note-add'));
    await says(officer, 'Please look at C05, @approver.');

    const approver = await signIn(world, 'approver@demo.example.org');
    await approver.goto('/en/staff/work');
    await says(approver, 'Please look at C05, @approver.');
    await fits(approver, 320);
    await send(approver, '/staff/work/done');
    await says(approver, t('desk-notice-done'));
    await officer.context().close();
    await approver.context().close();
  });
}
