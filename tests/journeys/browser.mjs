// Chromium, its windows, and what is measured in them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { speaking } from './texts.mjs';
import { PASSWORD } from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

export const launch = () =>
  chromium.launch({
    executablePath: process.env.PARVIS_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });

/** A page in a window of its own. */
export async function open(world, { size = DESK, javaScript = false, language = 'en', state } = {}) {
  const context = await world.browser.newContext({
    viewport: size,
    javaScriptEnabled: javaScript,
    locale: language,
    baseURL: world.site.base,
    storageState: state,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

/** Signs in by the form; gives the page. */
export async function signIn(world, address, { language = 'en', password = PASSWORD, ...window } = {}) {
  const page = await open(world, { language, ...window });
  await page.goto(`/${language}/sign-in`);
  await page.locator('[name=email]').fill(address);
  await page.locator('[name=password]').fill(password);
  await press(page, speaking(language)('common-sign-in'));
  assert.doesNotMatch(page.url(), /\/sign-in/, `${address} is not signed in`);
  return page;
}

/** Clicks, and waits for the page that comes. */
export async function go(page, target) {
  await Promise.all([page.waitForEvent('load'), target.click()]);
}

/** Presses a button in the main part of the page and waits for the next one. */
export async function press(page, name) {
  await go(page, page.getByRole('main').getByRole('button', { name, exact: true }).first());
}

/** Follows a link in the main part of the page. */
export async function follow(page, name) {
  await go(page, page.getByRole('main').getByRole('link', { name }).first());
}

/** Sends the form to this address, by its first button or the one of this name. */
export async function send(page, action, button) {
  const form = page.locator(`main form[action*="${action}"]`).first();
  await go(page, (button ? form.getByRole('button', { name: button }) : form.locator('button')).first());
}

/** Fills fields by name: text, a choice, a tick (true), a list of ticks. */
export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main [name="${name}"]:not([type=hidden])`);
    const first = field.first();
    const kind = await first.evaluate((e) => (e.tagName === 'INPUT' ? e.type : e.tagName));
    if (kind === 'radio' || kind === 'checkbox') {
      const wanted = value === true ? [null] : [value].flat();
      for (const one of wanted) {
        const which = one === null ? `[name="${name}"]` : `[name="${name}"][value="${one}"]`;
        const closed = page.locator('main details:not([open])').filter({ has: page.locator(which) });
        if (await closed.count()) await closed.first().locator('summary').click();
        const box = page.locator(`main ${which}`).first();
        await box.check();
      }
    } else if (kind === 'SELECT') {
      await first.selectOption(value);
    } else {
      await first.fill(value);
    }
  }
}

/** What the main part of the page says, spaces made single. */
export async function words(page) {
  return (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
}

/** The main part of the page says this. */
export async function says(page, wanted, why = '') {
  const said = await words(page);
  assert.ok(said.includes(wanted.replace(/\s+/g, ' ')), `${why || 'missing'}: “${wanted}” on ${page.url()}:\n${said.slice(0, 1200)}`);
}

/** The page does not scroll sideways at this width. */
export async function fits(page, width) {
  await page.setViewportSize({ width, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= width, `${page.url()} is ${wide} px wide in a window of ${width} px`);
}

/** Rules of WCAG 2.0 to 2.2, A and AA, that the page breaks; none is good. */
export async function violations(page) {
  const found = await page.evaluate(`(async () => {
    if (!window.axe) { ${axe}; }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const result = await window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    if (result.passes.length < 10) return ['axe looked at ' + result.passes.length + ' rules only'];
    return result.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', '));
  })()`);
  return found;
}

/** Bytes over the wire of everything that a first visit to this page loads. */
export async function weigh(world, path, { language = 'en', state } = {}) {
  const page = await open(world, { size: PHONE, javaScript: true, language, state });
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bytes = { all: 0, page: 0 };
  const kinds = new Map();
  wire.on('Network.responseReceived', (e) => kinds.set(e.requestId, e.type));
  wire.on('Network.loadingFinished', (e) => {
    bytes.all += e.encodedDataLength;
    if (kinds.get(e.requestId) === 'Document') bytes.page += e.encodedDataLength;
  });
  await page.goto(path);
  await page.context().close();
  return bytes;
}
