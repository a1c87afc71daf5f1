/**
 * Pictures of the report and of the tables in a terminal, for README:
 *
 *   npm run screenshots
 *
 * Writes them into fixtures/screenshots/; each must stay under 300 kB.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { ansiToHtml } from './ansi.js';
import { launch } from './browser.js';

const SPEECHES = 'fixtures/family-planning-speeches.txt';
const FOLDER = 'fixtures/screenshots';
const LARGEST = 300_000;

interface Picture {
  name: string;
  file: string;
  width: number;
  height: number;
  dark?: true;
  /** What a reader did before. */
  after(page: Page): Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    ...{ name: 'report', file: SPEECHES, width: 1280, height: 800 },
    after: (page) => page.locator('#words-d14').click(),
  },
  {
    ...{ name: 'report-dark', file: SPEECHES, width: 1280, height: 800, dark: true },
    async after(page) {
      await page.locator('[data-lang=zh-Hant]').click();
      await page.locator('.speech .mark.target').nth(13).click();
    },
  },
  {
    ...{ name: 'report-tables', file: SPEECHES, width: 1280, height: 640 },
    async after(page) {
      await page.locator('#tab-tables').click();
      await page.locator('#table-target').evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    ...{ name: 'report-charts', file: SPEECHES, width: 1280, height: 900 },
    async after(page) {
      await page.locator('#tab-charts').click();
      await page.evaluate('window.scrollTo(0, document.querySelector(".bar").offsetTop)');
    },
  },
  {
    ...{ name: 'report-comparison', file: SPEECHES, width: 1280, height: 900 },
    async after(page) {
      await page.locator('#tab-comparison').click();
      await page.evaluate('window.scrollTo(0, document.querySelector(".pair").offsetTop - 40)');
    },
  },
  {
    ...{ name: 'report-narrow', file: SPEECHES, width: 480, height: 800 },
    after: (page) => page.locator('#words-d14').click(),
  },
];

const run = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/jianggao.js', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

async function save(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.jpg`);
  await page.screenshot({ path, type: 'jpeg', quality: 80 });
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${path} has ${size} bytes`);
  console.log(`${path} ${Math.round(size / 1000)} kB`);
}

async function report(browser: Browser, folder: string): Promise<void> {
  for (const { name, file, width, height, dark, after } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
    const html = join(folder, `${name}.html`);
    run(['report', file, '-o', html]);
    await page.goto(pathToFileURL(html).href);
    await after(page);
    await save(page, name);
    await page.close();
  }
}

/** The first lines that the program prints of a command, as a terminal of so many columns and lines shows them. */
async function terminal(browser: Browser, name: string, args: readonly string[], lines: number): Promise<void> {
  const said = run([...args, '--width', '100', '--color', 'always'])
    .split('\n')
    .slice(0, lines)
    .join('\n');
  const page = await browser.newPage({ viewport: { width: 960, height: 40 + (lines + 1) * 21 } });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px 20px; background: #1e2127; color: #d8d8d0; }
    pre { margin: 0; font: 15px/21px "Noto Sans Mono CJK TC", "Sarasa Mono TC", monospace; font-variant-ligatures: none; }
    b { color: #8a8f98; font-weight: 400; }
    /* A terminal gives these one column, a Chinese font two. */
    i { display: inline-block; width: .5em; overflow: hidden; vertical-align: bottom; font-style: normal; font-feature-settings: "halt"; }
  </style><pre lang="zh-Hant"><b>$</b> jianggao ${args.join(' ')}\n${ansiToHtml(said).replaceAll(/[─“”…]/g, '<i>$&</i>')}</pre>`);
  await save(page, name);
  await page.close();
}

const folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
const browser = await launch();
try {
  await report(browser, folder);
  await terminal(browser, 'terminal', [SPEECHES], 30);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
