// Every main page: light, accessible, and never wider than the window.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESK, PHONE, fits, open, signIn, violations, weigh } from './browser.mjs';

/** Bytes of a first visit, all in all (classes of the interface's budgets). */
const PUBLIC = 45_000;
const LISTS = 65_000;
const STAFF = 100_000;

const groups = (world) => ({
  public: {
    budget: PUBLIC,
    pages: [
      '',
      '/organizations',
      world.organizationPath,
      '/apply',
      '/criteria',
      '/criteria/working-1',
      '/eligibility',
      '/procedure',
      '/waiting-times',
      '/sessions',
      '/sessions/DEMO-2',
      '/consultations',
      '/consultations/ANNUAL-2015',
      '/bodies',
      '/bodies/GMG?as_at=2009-06-15',
      '/bodies/IOM',
      '/bodies/WG-IOM-UN',
      '/bodies/WG-IOM-UN/mandates/WG-IOM-UN-2019',
      '/bodies/UN-NETWORK/statements',
      '/formal-elements',
      '/instruments',
      '/contradictions',
      '/consultations/DEMO-RC-EAST-AFRICA-1',
      '/consultations/DEMO-RC-EAST-AFRICA-2/opening-report',
      '/data',
      '/data/lists/themes',
      '/contacts?topic=assisted-voluntary-return&country=GT',
      '/contacts/units/icp',
      '/help',
      '/problems/not_found',
      '/rsvp?token=none',
      '/sign-in',
      '/sign-up',
      '/forgot-password',
      '/check-in/SOMECODE',
      '/no-such-page',
    ],
  },
  lists: { budget: LISTS, pages: ['/observers', '/contacts/units', '/data/lists/countries'] },
  applicant: {
    budget: PUBLIC,
    state: 'applicant',
    pages: ['/home', '/register', '/register/new', `/applications/${world.application}`, `/applications/${world.application}/receipt`],
  },
  draft: {
    budget: PUBLIC,
    state: 'drafter',
    pages: ['', '/answers', '/documents', '/check', '/submit', '/withdraw'].map((end) => `/applications/${world.draft}${end}`),
  },
  asked: { budget: PUBLIC, state: 'asked', pages: ['', '/questions', '/questions/extension', '/changes'].map((end) => `/applications/${world.asked_case}${end}`) },
  observer: {
    budget: PUBLIC,
    state: 'observer',
    pages: ['', '/edit', '/team', '/status', '/status/renounce', '/report', '/confirm', '/history', '/rename', '/representatives', '/representatives/new', '/observations', '/invitations', '/dialogue', '/action-points', '/inquiries', '/inquiries/new', '/consultations', '/consultations/RC-AMERICAS-2027', '/consultations/RC-AMERICAS-2027/nominate', '/contributions', '/consultations/DEMO-RC-EAST-AFRICA-2/contribute'].map(
      (end) => `/organizations/${world.observer_id}${end}`,
    ),
  },
  joining: { budget: PUBLIC, state: 'drafter', pages: [`/join?organization=${world.observer_id}`] },
  observed: { budget: PUBLIC, state: 'observed', pages: ['/home', `/organizations/${world.observed_id}/observations`] },
  staff: {
    budget: STAFF,
    state: 'officer',
    pages: [
      '/staff',
      '/staff/work',
      '/staff/import',
      '/staff/bodies',
      '/staff/bodies/new/membership',
      '/staff/bodies/new/side?contradiction=GMG-TERM',
      '/staff/bodies/import',
      '/staff/screening',
      '/staff/reports',
      '/staff/inquiries',
      '/staff/inquiries/waiting-times',
      `/inquiries/${world.inquiry}`,
      '/staff/action-points',
      '/staff/participation',
      '/staff/participation?by=category',
      '/staff/consultations/DEMO-RC-EAST-AFRICA-1/outcomes',
      '/staff/consultations/DEMO-RC-EAST-AFRICA-1/action-points/1',
      '/staff/consultations/DEMO-RC-EAST-AFRICA-1/action-points/new',
      ...['', '/call', '/new'].map((end) => `/staff/consultations/DEMO-RC-EAST-AFRICA-1/contributions${end}`),
      '/staff/consultations/DEMO-RC-EAST-AFRICA-1/interventions',
      '/staff/segments',
      '/staff/segments/new',
      '/staff/consultations/ANNUAL-2015/invitations',
      '/staff/consultations/RC-AMERICAS-2027/invitations/new',
      '/staff/consultations',
      '/staff/consultations/new',
      ...['', '/parts/time', '/parts/registration', '/agenda', '/questions', '/documents', '/registrations', '/quota', '/clone', '/cancel'].map(
        (end) => `/staff/consultations/RC-AMERICAS-2027${end}`,
      ),
      '/staff/criteria',
      '/staff/criteria/working-1',
      '/staff/mail',
      '/staff/letters',
      '/staff/letters/acknowledgement/fr',
      '/staff/sessions/DEMO-1/list',
      '/staff/sessions/DEMO-1/list/versions/1',
      '/staff/sessions/DEMO-1/decisions',
      '/staff/sessions/DEMO-2/list',
      ...['', '/answers', '/documents', '/criteria', '/criteria/C01', '/notes', '/questions', '/changes', '/history', '/assign'].map(
        (end) => `/staff/applications/${world.open}${end}`,
      ),
      `/staff/applications/${world.application}`,
      ...['check-in', 'check-in?q=demo', 'check-in/walk-in', 'attendance'].map((end) => `/staff/consultations/DEMO-TODAY/${end}`),
      ...['due-diligence', 'observe', 'conflict'].map((end) => `/staff/organizations/${world.observed_id}/${end}`),
      ...['status', 'status/record', 'succession'].map((end) => `/organizations/${world.observer_id}/${end}`),
    ],
  },
  approver: {
    budget: STAFF,
    state: 'approver',
    pages: [
      '/staff/sessions/new',
      '/staff/settings/question_days',
      '/staff/sessions/DEMO-2/edit',
      '/staff/sessions/DEMO-1/decisions/confirm',
      '/staff/resolutions/fr',
      '/staff/audit',
      `/staff/applications/${world.application}/decision`,
    ],
  },
  admin: { budget: STAFF, state: 'admin', pages: ['/admin/accounts'] },
});

export default function pages(world) {
  test('pages: each is within its budget on a first visit', async (t) => {
    await prepare(world);
    const heavy = [];
    for (const [name, group] of Object.entries(groups(world))) {
      for (const path of group.pages) {
        const { all, page } = await weigh(world, `/fr${path}`, { language: 'fr', state: world[group.state] });
        t.diagnostic(`${name} /fr${path}: ${all} bytes, ${page} of them the page`);
        if (all > group.budget) heavy.push(`/fr${path}: ${all} bytes, ${group.budget} allowed`);
      }
    }
    assert.deepEqual(heavy, []);
  });

  for (const language of ['en', 'fr', 'es']) {
    test(`pages: accessible and not too wide, ${language}`, async () => {
      const found = [];
      for (const group of Object.values(groups(world))) {
        const page = await open(world, { language, javaScript: true, state: world[group.state] });
        for (const path of group.pages) {
          await page.setViewportSize(DESK);
          const answer = await page.goto(`/${language}${path}`);
          const expected = path === '/no-such-page' ? 404 : 200;
          if (answer.status() !== expected) found.push(`${page.url()} answers ${answer.status()}`);
          for (const size of [DESK, PHONE]) {
            await page.setViewportSize(size);
            for (const broken of await violations(page)) found.push(`${page.url()} at ${size.width} px: ${broken}`);
          }
          for (const width of [DESK.width, 390, 320]) await fits(page, width).catch((error) => found.push(error.message));
        }
        await page.context().close();
      }
      assert.deepEqual([...new Set(found)], []);
    });
  }

  test('pages: the program wrote no error', () => {
    assert.doesNotMatch(world.site.log(), /ERROR|panicked/);
  });
}

/** People and cases that the groups name. */
async function prepare(world) {
  const keep = async (name, address) => {
    const page = await signIn(world, address);
    world[name] = await page.context().storageState();
    return page;
  };
  const first = async (page, pattern) => {
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    return links.map((href) => pattern.exec(href)?.[1]).find(Boolean);
  };
  await (await keep('admin', 'admin@demo.example.org')).context().close();
  const drafter = await keep('drafter', 'owner4@demo.example.org');
  await drafter.goto('/en/home');
  world.draft = await first(drafter, /applications\/([0-9a-f-]{36})/);
  await drafter.context().close();
  for (const [name, number] of [['asked', 5], ['observer', 1], ['observed', 6]]) {
    const page = await keep(name, `owner${number}@demo.example.org`);
    await page.goto('/en/home');
    world[`${name}_id`] = await first(page, /organizations\/(CSO-[^/]+)$/);
    world[`${name}_case`] = await first(page, /applications\/([0-9a-f-]{36})/);
    assert.ok(world[`${name}_id`] && world[`${name}_case`], name);
    await page.context().close();
  }
  const officer = await keep('officer', 'officer@demo.example.org');
  await officer.goto('/en/staff?stage=under_examination');
  world.open = await first(officer, /applications\/([0-9a-f-]{36})/);
  await officer.goto('/en/staff/inquiries');
  world.inquiry = await first(officer, /inquiries\/([0-9a-f-]{36})/);
  await officer.context().close();
  assert.ok(world.draft && world.open && world.inquiry, 'the demonstration has a draft, an open case and an inquiry');
}
