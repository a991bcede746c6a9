// The journeys, one after the other, with one server and one browser: what the
// applicant hands in, IPD examines, the Council decides and the public finds;
// then a consultation and an inquiry, from beginning to end.
import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { start } from './site.mjs';
import apply from './apply.mjs';
import consultation from './consultation.mjs';
import decide from './decide.mjs';
import desk from './desk.mjs';
import find from './find.mjs';
import inquiry from './inquiry.mjs';
import pages from './pages.mjs';
import screenshots from './screenshots.mjs';

/** What the journeys share; see apply.mjs for what is added. */
const world = {};

before(async () => {
  world.site = await start();
  world.browser = await launch();
});
after(async () => {
  await world.browser?.close();
  await world.site?.stop();
});

// JOURNEYS=apply,decide runs only these; the later ones stand on the earlier.
const wanted = process.env.JOURNEYS?.split(',');
for (const journey of [apply, decide, desk, find, consultation, inquiry, pages, screenshots]) {
  if (!wanted || wanted.includes(journey.name)) journey(world);
}
