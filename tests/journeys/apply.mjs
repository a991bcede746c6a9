// A CSO applies: in French, on a phone, with JavaScript off.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { PHONE, fill, go, open, press, send, says, words } from './browser.mjs';
import { step } from './step.mjs';
import { speaking } from './texts.mjs';

const t = speaking('fr');
const document = (name) => fileURLToPath(new URL(`../../fixtures/demo/documents/${name}`, import.meta.url));

const PERSON = { name: 'Maïmouna Traoré', email: 'maimouna@parcours.example.org', password: 'trois girafes sous la pluie' };
const NAME = 'Parcours d’essai des migrants';
const ENGLISH = 'Journey of Migrants (test)';
const AIMS = 'Accueillir, informer et défendre les personnes migrantes dans quatre pays.';

export default function apply(world) {
  let page;

  step(world, 'apply 1: it searches for itself, signs up, and confirms its address by the link in the mail', async () => {
    page = await open(world, { size: PHONE, language: 'fr' });
    await page.goto('/');
    assert.match(page.url(), /\/fr\/?$/, 'the browser asks for French and gets it');
    await page.goto('/fr/register');
    await page.locator('main [name=name]').fill(NAME);
    await press(page, t('common-search'));
    await says(page, t('organization-find-none', { name: NAME }), 'nobody has this name yet');

    await page.goto('/fr/sign-up');
    await fill(page, { ...PERSON, password: 'court' });
    await press(page, t('account-create'));
    assert.equal(await page.locator('.govuk-error-summary').count(), 1, 'a short password is refused');
    assert.equal(await page.locator('[name=email]').inputValue(), PERSON.email, 'the address is kept');
    assert.equal(await page.locator('[name=password]').inputValue(), '', 'the password is not sent back');
    await fill(page, { password: PERSON.password });
    await press(page, t('account-create'));
    await says(page, t('account-sent-title'));

    const mail = await world.site.mail(PERSON.email, '/confirm?');
    const [link] = /http:\/\/\S+\/fr\/confirm\?token=[\w-]+/.exec(mail) ?? [];
    assert.ok(link, `no link to confirm in French in:\n${mail}`);
    await page.goto(link);
    await press(page, t('account-confirm-button'));
    await says(page, t('account-confirmed-notice'));
    await fill(page, { email: PERSON.email, password: PERSON.password });
    await press(page, t('common-sign-in'));
    assert.match(page.url(), /\/fr\/home/);
  });

  step(world, 'apply 2: it registers the organization and begins an application', async () => {
    await page.goto('/fr/register/new');
    await fill(page, {
      name: NAME,
      name_language: 'fr',
      name_en: ENGLISH,
      acronym: 'PEM',
      level: 'international',
      founded_year: '2009',
      activity_countries: ['SN', 'ML', 'BE', 'CH'],
      themes: ['migrant-assistance', 'refugees'],
      website: 'parcours.example.org',
      role_address: 'contact@parcours.example.org',
      registration_number: 'SN-2009-114',
      registration_authority: 'Ministère de l’intérieur',
      description: 'Une association qui n’existe que dans les essais.',
    });
    await send(page, '/register');
    const summary = page.locator('.govuk-error-summary');
    assert.equal(await summary.count(), 1, 'category and country are missing, the website has no https://');
    assert.equal(await page.locator('[name=name]').inputValue(), NAME, 'the name is kept');
    assert.equal(await page.locator('[name=themes]:checked').count(), 2, 'the themes are kept');
    await fill(page, { category: 'ngo', country: 'SN', website: 'https://parcours.example.org' });
    await send(page, '/register');
    assert.equal(await summary.count(), 0, await words(page));
    await says(page, NAME);

    await page.goto('/fr/home');
    await press(page, t('account-home-start'));
    assert.match(page.url(), /\/fr\/applications\/[0-9a-f-]{36}/);
    world.application = /applications\/([0-9a-f-]{36})/.exec(page.url())[1];
    await says(page, t('application-task-documents'));
  });

  step(world, 'apply 3: it answers, makes an error, and loses nothing', async () => {
    await page.goto(`/fr/applications/${world.application}/answers`);
    await fill(page, { aims: AIMS, executive_name: 'x'.repeat(201), executive_title: 'Présidente' });
    await send(page, '/answers', t('common-save-continue'));
    const summary = page.locator('.govuk-error-summary');
    assert.equal(await summary.count(), 1, 'a name of 201 characters is too long');
    assert.match(await page.title(), new RegExp(`^${t('common-error-prefix').split(' ')[0]}`), 'the title says so first');
    assert.equal(await page.locator('[name=aims]').inputValue(), AIMS, 'the answer is kept');
    const target = await summary.getByRole('link').first().getAttribute('href');
    assert.equal(await page.locator(target).count(), 1, 'the link leads to the field');
    await fill(page, {
      executive_name: 'Awa Diallo',
      cooperation_with_iom: 'Trois projets avec un bureau de pays depuis 2015.',
      funding_sources: 'Cotisations 60 %, dons 40 %.',
      representative_name: 'Moussa Sarr',
      ecosoc_status: 'none',
    });
    await send(page, '/answers', t('common-save-later'));
    assert.equal(await summary.count(), 0);
    await page.goto(`/fr/applications/${world.application}/answers`);
    assert.equal(await page.locator('[name=executive_name]').inputValue(), 'Awa Diallo');
  });

  step(world, 'apply 4: it uploads documents; a file that is not what its name says is refused', async () => {
    const documents = `/fr/applications/${world.application}/documents`;
    await page.goto(documents);
    const upload = async (code, file) => {
      const form = page.locator('main form[enctype="multipart/form-data"]').filter({ has: page.locator(`[name=code][value="${code}"]`) });
      await form.locator('[type=file]').setInputFiles(file);
      await go(page, form.locator('button').first());
    };
    await upload('D01', { name: 'lettre.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>not a PDF</html>') });
    assert.equal(await page.locator('.govuk-error-summary').count(), 1, 'HTML under the name of a PDF is refused');
    await upload('D01', { name: 'lettre.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.4 a PDF') });
    assert.equal(await page.locator('.govuk-error-summary').count(), 1, 'a PDF under the name of a picture is refused');
    for (const [code, file] of [['D01', 'letter.pdf'], ['D02', 'statutes.pdf'], ['D03', 'certificate.png']]) {
      await upload(code, document(file));
      assert.equal(await page.locator('.govuk-error-summary').count(), 0, await words(page));
      await says(page, file);
    }
  });

  step(world, 'apply 5: the check page shows criteria in words, and what is missing stops the signature', async () => {
    await page.goto(`/fr/applications/${world.application}/check`);
    const said = await words(page);
    assert.ok(said.includes(AIMS), 'the answers are shown');
    assert.ok(said.includes(t('application-check-criteria-text')), 'a proposal is only a proposal');
    assert.ok(said.includes(t('layer-analogous')), 'a rule of another body is marked as such');
    assert.ok(!/undertaking_signed|countries_at_least|\bC0\d_|not_met/.test(said), 'no codes of rules');

    await page.goto(`/fr/applications/${world.application}/submit`);
    const sign = { signatory_name: 'Awa Diallo', signatory_title: 'Présidente', accepts_no_vote: true, undertakes_support: true, declares_true: true };
    await fill(page, sign);
    await send(page, '/submit');
    assert.match(await page.locator('.govuk-error-summary').innerText(), /rapport d’activité/i, 'the missing report is named');
    await page.goto(`/fr/applications/${world.application}/answers`);
    await fill(page, { missing_documents_reason: 'Le rapport paraît en janvier.' });
    await send(page, '/answers', t('common-save-continue'));
    await page.goto(`/fr/applications/${world.application}/submit`);
    await fill(page, sign);
    await page.locator('main [name=undertakes_support]').uncheck();
    await send(page, '/submit');
    assert.equal(await page.locator('.govuk-error-summary').count(), 1, 'the undertaking must be ticked');
    assert.equal(await page.locator('[name=signatory_name]').inputValue(), 'Awa Diallo');
    await fill(page, { undertakes_support: true });
    await send(page, '/submit');
    assert.match(page.url(), /\/receipt/, await words(page));
  });

  step(world, 'apply 6: it gets a receipt with a reference, a mail, and follows the case', async () => {
    const said = await words(page);
    [world.reference] = /OBS-\d{4}-\d{5}/.exec(said) ?? [];
    assert.ok(world.reference, said);
    const mail = await world.site.mail(PERSON.email, world.reference);
    assert.ok(mail.includes(`/fr/applications/${world.application}`), 'the acknowledgement leads back to the case');
    await page.goto(`/fr/applications/${world.application}`);
    const status = await words(page);
    assert.ok(status.includes(t('stage-plain-submitted')), status);
    assert.ok(status.includes(t('application-next-submitted')), 'it says who moves next');
    await page.goto(`/fr/applications/${world.application}/answers`);
    assert.equal(await page.locator('main [name=aims]').count(), 0, 'what was submitted is not edited');
    world.applicant = await page.context().storageState();
    world.organization = NAME;
    world.english = ENGLISH;
    await page.context().close();
  });
}
