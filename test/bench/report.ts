/**
 * How quick the report is in a browser: a page of the two speeches, and one of a text of 100,000 characters. `open` is from the request for
 * the page until it is laid out, in a window that has shown a page before; an act is from the event until the next frame is there.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { hasBrowser, launch } from '../report/browser.js';
import { median } from './median.js';
import { fixtureTexts } from './stages.js';

const TIMES = 7;
const LONG = 100_000;

/** Milliseconds until the frame after next: by then what was asked for is drawn. */
const UNTIL_DRAWN = `const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));`;

/** What a reader does, as code of the page. */
const ACTS: Readonly<Record<string, string>> = {
  'two frames': '',
  'search words': `const box = document.querySelector('[name=words]'); box.value = box.value ? '' : '加强'; box.dispatchEvent(new Event('input', { bubbles: true }));`,
  'hide a kind': `document.querySelector('[name=kind][value=figure]').click();`,
  'sort a table': `document.querySelector('table.directive thead th:nth-child(3) button').click();`,
  'row to words': `document.querySelector('table.directive tbody tr:nth-child(20)').click();`,
  scroll: `scrollTo(0, scrollY > 5000 ? 0 : document.body.scrollHeight / 2);`,
};
/** Where it is done, if not in the speech. */
const VIEWS: Readonly<Record<string, string>> = { 'sort a table': 'tables', 'row to words': 'tables' };

export async function printReport(): Promise<void> {
  console.log('\nreport');
  if (!hasBrowser) {
    console.log('  no /usr/bin/chromium here');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
  const browser = await launch();
  try {
    const lines = fixtureTexts().flatMap((text) => text.split('\n'));
    let long = '';
    for (let at = 0; long.length < LONG; at++) long += `${lines[at % lines.length]}\n`;
    writeFileSync(join(folder, 'long.txt'), long);
    for (const [name, file] of [
      ['the two speeches', 'fixtures/family-planning-speeches.txt'],
      [`a text of ${long.length} characters`, join(folder, 'long.txt')],
    ] as const) {
      const html = join(folder, 'page.html');
      const { status, stderr } = spawnSync(process.execPath, ['bin/jianggao.js', 'report', file, '-o', html], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const { opened, acts } = await measure(page, pathToFileURL(html).href);
      await page.close();
      console.log(`  ${name}: ${Math.round(statSync(html).size / 1000)} kB, open ${opened.toFixed(0)} ms`);
      for (const [act, took] of Object.entries(acts)) console.log(`    ${act.padEnd(14)} ${took.toFixed(0)} ms`);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Medians. */
async function measure(page: Page, url: string): Promise<{ opened: number; acts: Record<string, number> }> {
  await page.goto('about:blank');
  const opened: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now();
    await page.goto(url);
    await page.evaluate(`(async () => { ${UNTIL_DRAWN} await drawn(); })()`);
    opened.push(performance.now() - started);
    await page.goto('about:blank');
  }
  await page.goto(url);
  const acts: Record<string, number> = {};
  for (const [act, code] of Object.entries(ACTS)) {
    const took: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      await page.locator(`#tab-${VIEWS[act] ?? 'text'}`).click();
      took.push(
        await page.evaluate<number>(
          `(async () => { ${UNTIL_DRAWN} await drawn(); const started = performance.now(); ${code} await drawn(); return performance.now() - started; })()`,
        ),
      );
    }
    acts[act] = median(took);
  }
  return { opened: median(opened), acts };
}
