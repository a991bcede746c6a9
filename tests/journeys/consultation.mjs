// One regional consultation from the segment to the progress report: three
// organizations, a quota, a waiting list that moves up, a substitution, a
// cancellation with its calendar mails, a telephone at the door that loses its
// connection, and action points in the opening report of the next one.
import assert from 'node:assert/strict';
import { PHONE, fill, go, press, says, send, signIn, words } from './browser.mjs';
import { calendarsTo } from './calendar.mjs';
import { now, today } from './decide.mjs';
import { step } from './step.mjs';
import { speaking } from './texts.mjs';

const t = speaking('en');
const CODE = `RC-JOURNEY-${today().slice(0, 4)}`;
const TITRE = 'Consultation régionale du parcours';
const NEXT = `RC-JOURNEY-${Number(today().slice(0, 4)) + 1}`;
const DONE_SO_FAR = 'Forty members have answered.';
const SEGMENT = 'Journey: three countries';
const TITLE = 'Regional consultation of the journey';
const STAFF = `/en/staff/consultations/${CODE}`;
// Lagos has the hours by which the program counts its days, the year round.
const PLACE = { time_zone: 'Africa/Lagos', venue: 'Conference centre', city: 'Abuja', country: 'NG' };
const ALL_DAY = { date_from: today(), time_from: '00:00', time_to: '23:59' };
const SECOND_FLOOR = 'Conference centre, second floor';
const AWA = { person_name: 'Awa Ndiaye', function: 'Director', email: 'awa@delegates.example.org', language: 'en' };
const BEN = { person_name: 'Ben Otieno', function: 'Adviser', email: 'ben@delegates.example.org', language: 'en' };
const CHE = { person_name: 'Chéri Fall', function: 'Coordinator', email: 'che@delegates.example.org', language: 'fr' };
const EVE = { person_name: 'Eve Okafor', function: 'Director', email: 'eve@delegates.example.org', language: 'en' };
const DAN = { person_name: 'Dan Tesfaye', function: 'Director', email: 'dan@delegates.example.org', language: 'en' };

export default function consultation(world) {
  let officer;
  /** Three organizations: their owners' pages and numbers. */
  const csos = [];
  const own = (cso, end = '') => `/en/organizations/${cso.id}/consultations/${CODE}${end}`;

  /** The officer saves a part of the consultation. */
  const part = async (name, values) => {
    await officer.goto(`${STAFF}/parts/${name}`);
    await fill(officer, values);
    await send(officer, `/parts/${name}`);
    assert.equal(await officer.locator('.govuk-error-summary').count(), 0, await words(officer));
  };

  /** An organization nominates; gives the text of its page afterwards. */
  const nominate = async (cso, delegate) => {
    await cso.page.goto(own(cso, '/nominate'));
    await fill(cso.page, delegate);
    await press(cso.page, t('registration-nominate-button'));
    return words(cso.page);
  };

  /** So many calendar objects have gone to each of these delegates. */
  const entered = (...delegates) => Promise.all(delegates.map(([delegate, count]) => calendarsTo(world, delegate.email, count)));

  /** The officer invites whom the segment chooses. */
  const invite = async (code) => {
    await officer.goto(`/en/staff/consultations/${code}/invitations/new`);
    await officer.locator('main [name=segment]').selectOption({ label: SEGMENT });
    await press(officer, t('invitation-preview-button'));
    await go(officer, officer.locator('main button[formaction$="/invitations/send"]'));
  };

  step(world, 'consultation 1: the officer prepares a regional consultation of today and announces it', async () => {
    officer = await signIn(world, 'officer@demo.example.org');
    await officer.goto('/en/staff/consultations/new');
    await fill(officer, { code: CODE, kind: 'regional', series: 'RC-JOURNEY', region: 'africa', title_en: TITLE, title_fr: TITRE, date_from: today() });
    await send(officer, '/staff/consultations');
    await says(officer, t('consultation-ready-blocking'), 'the time is missing still');
    await part('time', { ...ALL_DAY, ...PLACE });
    await part('registration', { access: 'invitation', registration_closes: today(), capacity: '2' });
    await press(officer, t('consultation-publish'));
    await says(officer, t('consultation-state-published'));

    for (const number of [1, 2, 5]) {
      const page = await signIn(world, `owner${number}@demo.example.org`);
      await page.goto('/en/home');
      const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      const id = links.map((href) => /organizations\/(CSO-[^/]+)$/.exec(href)?.[1]).find(Boolean);
      assert.ok(id, `owner${number} has an organization`);
      csos.push({ id, page, address: `owner${number}@demo.example.org` });
    }
    await csos[0].page.goto(own(csos[0]));
    await says(csos[0].page, t('registration-rule-not-invited'), 'nobody nominates uninvited');
  });

  step(world, 'consultation 2: a segment chooses three organizations; each is invited once and answers by a button', async () => {
    await officer.goto('/en/staff/segments/new');
    await fill(officer, { name: SEGMENT, countries: ['KE', 'SN', 'ET'] });
    await press(officer, t('segment-save-button'));
    await invite(CODE);
    for (const cso of csos) await world.site.mail(cso.address, '/rsvp');

    // The link shows and asks; only the button answers.
    const mail = await world.site.mail(csos[0].address, '/rsvp');
    const link = /http:\/\/\S+\/rsvp\?token=[\w-]+/.exec(mail)[0];
    await csos[0].page.goto(link);
    await csos[0].page.goto(own(csos[0]));
    assert.equal(await csos[0].page.getByRole('link', { name: t('registration-nominate') }).count(), 0, 'looking at the link accepts nothing');
    await csos[0].page.goto(link);
    await fill(csos[0].page, { answer: 'accept' });
    await press(csos[0].page, t('invitation-answer-button'));
    for (const cso of csos.slice(1)) {
      await cso.page.goto(`/en/organizations/${cso.id}/invitations/${CODE}`);
      await fill(cso.page, { answer: 'accept' });
      await press(cso.page, t('invitation-answer-button'));
    }
  });

  step(world, 'consultation 3: a quota of one; the third delegate waits', async () => {
    await officer.goto(`${STAFF}/quota`);
    await fill(officer, { per_organization: '1', extra_for_observers: '0', seat_order: 'first_delegates_first' });
    await press(officer, t('registration-quota-try'));
    await press(officer, t('registration-quota-set'));
    await says(officer, t('registration-notice-quota'));

    assert.ok((await nominate(csos[0], AWA)).includes(t('registration-state-confirmed')));
    await csos[0].page.goto(own(csos[0]));
    await says(csos[0].page, t('registration-rule-quota-used'));
    assert.ok((await nominate(csos[1], CHE)).includes(t('registration-state-confirmed')));
    const third = await nominate(csos[2], DAN);
    assert.ok(third.includes(t('registration-own-position', { position: 1 })), third);
    // A mail is written from what holds when it leaves: wait for each before the next act.
    await entered([AWA, 1], [CHE, 1]);
  });

  step(world, 'consultation 4: a substitution keeps the seat, a withdrawal moves the next one up, the room changes', async () => {
    const [first, second, last] = csos;
    await first.page.goto(own(first));
    await go(first.page, first.page.getByRole('main').getByRole('link', { name: new RegExp(`^${t('registration-substitute')}`) }));
    await fill(first.page, BEN);
    await send(first.page, '/substitute');
    await says(first.page, t('registration-notice-substituted'));

    await second.page.goto(own(second));
    await second.page.locator('main details', { has: second.page.locator('form[action$="/withdraw"]') }).locator('summary').click();
    await send(second.page, '/withdraw');
    await says(second.page, t('registration-notice-withdrawn'));
    await last.page.goto(own(last));
    await says(last.page, t('registration-state-confirmed'), 'who waited has the seat');
    await entered([AWA, 2], [BEN, 1], [CHE, 2], [DAN, 1]);
    await part('time', { ...ALL_DAY, ...PLACE, venue: SECOND_FLOOR });
    await last.page.goto(`/en/consultations/${CODE}`);
    await says(last.page, SECOND_FLOOR);
    await entered([BEN, 2], [DAN, 2]);
  });

  step(world, 'consultation 5: badges are printed; without a script, the door finds a name and notes it by a button', async () => {
    const [first] = csos;
    await first.page.goto(own(first));
    const sheet = await first.page.request.get(await first.page.locator('main a[href$="/badges.pdf"]').getAttribute('href'));
    assert.equal(sheet.headers()['content-type'], 'application/pdf');
    assert.equal((await sheet.body()).subarray(0, 5).toString(), '%PDF-');
    await officer.goto(`${STAFF}/check-in?q=otieno`);
    await says(officer, t('attendance-standing-expected'));
    await press(officer, `${t('door-enter')} ${BEN.person_name}`);
    await says(officer, t('door-checked-in-notice'));
    await says(officer, t('door-present-since'));
    await press(officer, `${t('door-undo')} ${BEN.person_name}`);
    await says(officer, t('door-undone-notice'));
  });

  step(world, 'consultation 6: a telephone notes with the network cut, survives a reload, and sends when it is back', async () => {
    const state = await officer.context().storageState();
    const context = await world.browser.newContext({ viewport: PHONE, baseURL: world.site.base, storageState: state, locale: 'en', reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const phone = await context.newPage();
    const wrong = [];
    phone.on('pageerror', (error) => wrong.push(error.message));
    phone.on('console', (message) => message.text().includes('Content Security Policy') && wrong.push(message.text()));
    const partOf = (name) => phone.locator(`[data-part="${name}"]`);
    const find = async (name) => {
      await partOf('q').fill(name);
      return partOf('results').getByRole('listitem');
    };
    await phone.goto(`${STAFF}/check-in`);
    await phone.getByRole('button', { name: t('door-keep-button') }).click();
    await partOf('q').waitFor();
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => true));

    await context.setOffline(true);
    await phone.reload();
    await says(phone, t('door-title'), 'the page is there without a network');
    const row = await find('otieno');
    await row.getByRole('button', { name: t('door-enter'), exact: true }).click();
    await row.getByText(t('door-present-since')).waitFor();
    const next = await find('tesfaye');
    await next.getByRole('button', { name: t('door-enter'), exact: true }).click();
    await next.getByText(t('door-present-since')).waitFor();
    await phone.reload();
    await partOf('waiting').waitFor();
    assert.equal(await partOf('waiting-count').innerText(), '2', 'both survive that the page is closed');
    await says(phone, t('door-offline'));
    await officer.goto(`${STAFF}/attendance`);
    assert.ok(!(await words(officer)).includes(t('door-present-since')), 'nobody else knows yet');

    // Meanwhile the delegate is withdrawn: what the telephone saw is told, not lost.
    const last = csos[2];
    await last.page.goto(own(last));
    await last.page.locator('main details', { has: last.page.locator('form[action$="/withdraw"]') }).locator('summary').click();
    await send(last.page, '/withdraw');
    await entered([DAN, 3]);

    await context.setOffline(false);
    await partOf('waiting').waitFor({ state: 'hidden' });
    await partOf('told').getByText(DAN.person_name).waitFor();
    assert.deepEqual(wrong, [], 'no error and no breach of the policy');

    await officer.goto(`${STAFF}/attendance`);
    await says(officer, t('door-present-since'), 'what was noted has arrived');
    await says(officer, t('attendance-conflicts-title'));
    await go(officer, officer.getByRole('button', { name: `${t('attendance-conflict-undo')} ${DAN.person_name}` }));
    assert.ok(!(await words(officer)).includes(DAN.person_name), 'settled by a person');

    await phone.getByRole('button', { name: t('door-end'), exact: true }).click();
    await phone.getByRole('button', { name: t('door-keep-button') }).waitFor();
    const left = await phone.evaluate(async (code) => {
      const opening = indexedDB.open(`parvis-check-in ${code}`);
      await new Promise((resolve) => { opening.onsuccess = resolve; });
      const store = opening.result.transaction('list').objectStore('list').count();
      await new Promise((resolve) => { store.onsuccess = resolve; });
      return [store.result, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length];
    }, CODE);
    assert.deepEqual(left, [0, 0, 0], 'no name is left on the telephone');
    await context.close();
  });

  step(world, 'consultation 7: what was agreed stands in the opening report of the next one, with what was done since', async () => {
    const save = async (path, values) => {
      await officer.goto(`${STAFF}/${path}`);
      await fill(officer, values);
      await press(officer, t('common-save'));
      assert.equal(await officer.locator('.govuk-error-summary').count(), 0, await words(officer));
    };
    const [first] = csos;
    const due = today(60);
    await save('recommendations/new', { text_en: 'Consult earlier in the year.', reach: 'public' });
    await save('action-points/new', { text_en: 'Publish the calendar by January.', owner_kind: 'unit', owner_unit: 'ipd', due_on: due, reach: 'public' });
    await save('action-points/new', { text_en: 'Collect the priorities of members.', owner_kind: 'organization', owner_organization: first.id, due_on: due, reach: 'public' });
    await officer.goto(`${STAFF}/outcomes`);
    await press(officer, t('followup-publish'));

    await first.page.goto(`/en/organizations/${first.id}/action-points/${CODE}/2`);
    await fill(first.page, { note: DONE_SO_FAR });
    await press(first.page, t('followup-report-button'));

    // It ended earlier than planned: only what is over has a progress report.
    await part('time', { ...ALL_DAY, time_to: now() });
    await entered([BEN, 3]);
    await officer.goto(`${STAFF}/clone`);
    await fill(officer, { code: NEXT });
    await press(officer, t('consultation-clone'));
    await press(officer, t('consultation-publish'));
    const report = `/en/consultations/${NEXT}/opening-report`;
    assert.equal((await first.page.goto(report)).status(), 200);
    for (const wanted of [TITLE, 'Consult earlier in the year.', 'Publish the calendar by January.', 'Collect the priorities of members.']) {
      await says(first.page, wanted);
    }
    await officer.goto(report);
    await officer.getByText(t('followup-history'), { exact: true }).click();
    await says(officer, DONE_SO_FAR, 'what was done since');
  });

  step(world, 'consultation 8: the next one is called off, and leaves the calendars', async () => {
    const [first] = csos;
    await invite(NEXT);
    await first.page.goto(`/en/organizations/${first.id}/invitations/${NEXT}`);
    await fill(first.page, { answer: 'accept' });
    await press(first.page, t('invitation-answer-button'));
    await first.page.goto(`/en/organizations/${first.id}/consultations/${NEXT}/nominate`);
    await fill(first.page, EVE);
    await press(first.page, t('registration-nominate-button'));
    await says(first.page, t('registration-state-confirmed'));
    await entered([EVE, 1]);

    await officer.goto(`/en/staff/consultations/${NEXT}/cancel`);
    await fill(officer, { reason: 'The hosts cannot receive us.' });
    await press(officer, t('consultation-cancel'));
    await first.page.goto(`/en/consultations/${NEXT}`);
    await says(first.page, t('consultation-state-cancelled'));
    for (const { page } of csos) await page.context().close();
    await officer.context().close();
  });

  step(world, 'consultation 9: each delegate’s calendar: in by REQUEST, out by CANCEL, always the same event', async () => {
    const lives = [
      [AWA, ['REQUEST 0', 'CANCEL 0']],
      [CHE, ['REQUEST 0', 'CANCEL 0']],
      [BEN, ['REQUEST 0', 'REQUEST 1', 'REQUEST 2']],
      [DAN, ['REQUEST 0', 'REQUEST 1', 'CANCEL 1']],
      [EVE, ['REQUEST 0', 'CANCEL 1']],
    ];
    const uids = new Map();
    for (const [delegate, life] of lives) {
      const objects = await calendarsTo(world, delegate.email, life.length);
      assert.deepEqual(objects.map((o) => `${o.method} ${o.sequence}`), life, delegate.email);
      for (const object of objects) {
        assert.equal(object.announced, object.method, 'the mail says the same as the object (RFC 6047)');
        assert.equal(object.attendee, delegate.email);
        assert.equal(object.events, 1);
        // The whole event is called off, or one person leaves it (RFC 5546, 3.2.5).
        const status = object.method === 'REQUEST' ? 'CONFIRMED' : delegate === EVE ? 'CANCELLED' : undefined;
        assert.equal(object.status, status, `${delegate.email}: ${object.method}`);
      }
      if (delegate === BEN) assert.deepEqual(objects.map((o) => o.location.includes(SECOND_FLOOR)), [false, true, true], 'the room is in the entry');
      if (delegate === CHE) assert.equal(objects[0].summary, TITRE, 'in the delegate’s language');
      uids.set(delegate, [...new Set(objects.map((o) => o.uid))]);
    }
    assert.equal(uids.get(AWA).length, 1);
    for (const one of [BEN, CHE, DAN]) assert.deepEqual(uids.get(one), uids.get(AWA), 'one event, in everybody’s calendar');
    assert.notDeepEqual(uids.get(EVE), uids.get(AWA), 'the next one is another event');
  });
}
