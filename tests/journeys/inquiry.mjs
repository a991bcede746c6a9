// A question in Spanish about assisted return in a country of the Americas:
// asked on a phone, proposed to a unit with reasons, handed over once,
// answered, and its waiting time counted. Nothing of it needs JavaScript.
import assert from 'node:assert/strict';
import { PHONE, fill, fits, follow, press, says, send, signIn, words } from './browser.mjs';
import { step } from './step.mjs';
import { speaking } from './texts.mjs';

const t = speaking('en');
const es = speaking('es');
const OWNER = 'owner3@demo.example.org';
const SUBJECT = 'Retorno voluntario asistido desde Guatemala';
const QUESTION = '¿A quién dirigimos a las personas que desean retornar?';
const ANSWER = 'Diríjanse a la oficina en Guatemala.';
const NOTE = 'Internal: Panama has the contacts.';
const PANAMA = 'Regional Office for the Americas, Panama City';
const DMM = 'Department of Migration Management';

export default function inquiry(world) {
  let owner;
  let officer;
  /** Answered so far, and by whom, as the statistics say. */
  let before;

  const counted = async () => {
    await officer.goto('/en/staff/inquiries/waiting-times');
    const rows = await officer.locator('main tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.innerText.trim())));
    return Object.fromEntries(rows.map(([who, ...cells]) => [who, cells]));
  };

  step(world, 'inquiry 1: an organization asks in Spanish, on a phone; what is missing is told and nothing typed is lost', async () => {
    owner = await signIn(world, OWNER, { size: PHONE, language: 'es' });
    await owner.goto('/es/home');
    await follow(owner, new RegExp(es('inquiry-list-title')));
    await press(owner, es('inquiry-new'));
    await fill(owner, { inquiry_kind: 'question', topic: 'assisted-voluntary-return', country: 'GT', text: QUESTION });
    await send(owner, '/inquiries/new');
    const summary = owner.locator('.govuk-error-summary');
    assert.equal(await summary.count(), 1, 'the subject is missing');
    const target = await summary.getByRole('link').first().getAttribute('href');
    assert.equal(await owner.locator(target).count(), 1, 'the link leads to the field');
    assert.equal(await owner.locator('main [name=text]').inputValue(), QUESTION, 'the text is kept');
    assert.equal(await owner.locator('main [name=country]').inputValue(), 'GT', 'the country is kept');
    await fill(owner, { subject: SUBJECT });
    await send(owner, '/inquiries/new');
    await says(owner, es('inquiry-notice-sent'));
    const said = await words(owner);
    [world.asked] = /INQ-\d{4}-\d{4}/.exec(said) ?? [];
    assert.ok(world.asked, said);
    assert.ok(!said.includes(es('inquiry-proposal-title')), 'proposals are for staff');
    await fits(owner, 320);
    await owner.setViewportSize(PHONE);
  });

  step(world, 'inquiry 2: the officer finds it with a proposal and its reasons, and sends it to the office that covers the country', async () => {
    officer = await signIn(world, 'officer@demo.example.org');
    before = await counted();
    await officer.goto('/en/staff/inquiries');
    await follow(officer, new RegExp(SUBJECT));
    await says(officer, QUESTION);
    await says(officer, t('inquiry-at-entry'));
    const proposed = officer.locator('section[aria-labelledby=proposal] > ol > li');
    const [first, second] = await proposed.allInnerTexts();
    assert.ok(first.includes(PANAMA) && first.includes('the Americas'), first);
    assert.ok(second.includes(DMM) && second.includes('Assisted voluntary return'), second);
    assert.equal(await officer.locator('main [name=unit] option:checked').innerText(), PANAMA, 'the proposal is chosen already');
    await send(officer, '/route');
    await says(officer, t('inquiry-notice-routed'));
  });

  step(world, 'inquiry 3: it is handed over once, with a reason; a note stays with the staff', async () => {
    await fill(officer, { unit: 'dmm' });
    await send(officer, '/hand-over');
    assert.equal(await officer.locator('.govuk-error-summary').count(), 1, 'a hand-over needs its reason');
    await fill(officer, { unit: 'dmm', reason: 'Assisted return is theirs.' });
    await send(officer, '/hand-over');
    await says(officer, t('inquiry-notice-handed-over'));
    await fill(officer, { text: NOTE });
    await press(officer, t('inquiry-note'));
    await says(officer, t('inquiry-notice-noted'));
    const trail = officer.locator('section[aria-labelledby=trail] > ol > li');
    const steps = await trail.allInnerTexts();
    assert.equal(steps.length, 3, steps.join('\n'));
    for (const [i, who] of ['IPD', PANAMA, DMM].entries()) assert.ok(steps[i].includes(who), steps[i]);
    assert.ok(steps[2].includes('Assisted return is theirs.'));
  });

  step(world, 'inquiry 4: it is answered; the organization is written to in Spanish and reads the answer, but no note and no name of the staff', async () => {
    await fill(officer, { text: ANSWER });
    await press(officer, t('inquiry-answer'));
    await says(officer, t('inquiry-notice-answered'));

    const mail = await world.site.mail(OWNER, `ha respondido a la comunicación ${world.asked}`);
    const [link] = /http:\/\/\S+\/es\/\S+\/inquiries\S*/.exec(mail) ?? [];
    assert.ok(link, `no link in Spanish in:\n${mail}`);
    await owner.goto('/es/home');
    await says(owner, es('task-read-answer', { reference: world.asked }), 'the home page says that an answer is there');
    await owner.goto(link);
    await follow(owner, SUBJECT);
    await says(owner, ANSWER);
    const said = await words(owner);
    assert.ok(!said.includes(NOTE) && !said.includes('Nadia'), said);
    await fits(owner, 320);
    await press(owner, es('inquiry-close'));
    await says(owner, es('inquiry-state-closed'));
  });

  step(world, 'inquiry 5: its waiting time is counted, in all and for each who had it', async () => {
    const after = await counted();
    const number = (figures, who) => Number(figures[Object.keys(figures).find((name) => name.includes(who))]?.[0] ?? 0);
    for (const who of [t('inquiry-waiting-all'), 'IPD', PANAMA, DMM]) {
      assert.equal(number(after, who), number(before, who) + 1, `${who}: ${JSON.stringify(after)}`);
    }
    for (const cells of Object.values(after)) assert.ok(cells.every((cell) => cell !== ''), JSON.stringify(after));
    await owner.context().close();
    await officer.context().close();
  });
}
