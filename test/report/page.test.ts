/** The page in a browser: what a reader does with it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launch } from './browser.js';
import { EVIL } from './documents.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SPEECHES = 'fixtures/family-planning-speeches.txt';
const folder = mkdtempSync(join(tmpdir(), 'jianggao-'));

function make(name: string, args: readonly string[]): string {
  const file = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, ['bin/jianggao.js', 'report', ...args, '-o', file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return pathToFileURL(file).href;
}

/** What went wrong while a page was open: messages of the console, errors, requests for anything but itself. */
const wrong = new Map<Page, string[]>();

describe.skipIf(!hasBrowser)(
  `the page in a browser${hasBrowser ? '' : ' (skipped: no /usr/bin/chromium here)'}`,
  () => {
    let browser: Browser;
    let speeches = '';
    let several = '';
    let evil = '';

    beforeAll(async () => {
      writeFileSync(join(folder, 'evil.txt'), EVIL);
      speeches = make('speeches.html', [SPEECHES]);
      several = make('several.html', [SPEECHES, 'fixtures/gold/hailar-2017.txt', '--lang', 'zh-Hant']);
      evil = make('evil.html', [join(folder, 'evil.txt')]);
      browser = await launch();
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, ...options });
      const found: string[] = [];
      wrong.set(page, found);
      page.on('console', (message) => found.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => found.push(String(error)));
      page.on('dialog', (dialog) => {
        found.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== url.split('#')[0]) found.push(`request: ${request.url()}`);
      });
      await page.goto(url);
      return page;
    }

    async function close(page: Page): Promise<void> {
      expect(wrong.get(page)).toEqual([]);
      await page.close();
    }

    const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count();
    const shown = (page: Page): Promise<string> => page.locator('#shown').innerText();
    const focused = (page: Page): Promise<string> =>
      page.evaluate('document.activeElement.id || document.activeElement.closest("tr")?.id || ""');

    it('opens at the speech, the rest behind tabs', async () => {
      const page = await open(speeches);
      expect(await page.title()).toBe('計生工作會議上的領導講話稿');
      expect(await page.locator('.view:visible').evaluateAll((views) => views.map(({ id }) => id))).toEqual([
        'view-text',
      ]);
      for (const [tab, view] of [
        ['Tables', 'tables'],
        ['Charts', 'charts'],
        ['Comparison', 'comparison'],
        ['Speech', 'text'],
      ] as const) {
        await page.getByRole('tab', { name: tab }).click();
        expect(await page.locator('.view:visible').evaluateAll((views) => views.map(({ id }) => id))).toEqual([
          `view-${view}`,
        ]);
      }
      await close(page);
    });

    it('shows the fields of a mark that is clicked, and its row', async () => {
      const page = await open(speeches);
      const mark = page.locator('#words-d14');
      await mark.click();
      const panel = page.getByRole('complementary', { name: 'Finding' });
      expect(await panel.locator('.words').innerText()).toBe(await mark.innerText());
      expect(await panel.locator('dl').innerText()).toMatch(/deontic\s+obligation/);
      // Fields that the text leaves open, by their labels, and none that was never asked for.
      expect(await panel.locator('.open').innerText()).toMatch(/^Not said: /);
      expect(await panel.locator('.open').innerText()).not.toMatch(/field\.|parts/);
      expect(await page.locator('.speech .chosen').evaluateAll((all) => all.map((one) => one.id))).toEqual([
        'words-d14',
      ]);
      expect(page.url()).toMatch(/#d14$/);
      await panel.getByRole('button', { name: 'Show in table' }).click();
      expect(await page.locator('tr.chosen').getAttribute('id')).toBe('d14');
      expect(await focused(page)).toBe('d14');
      await close(page);
    });

    it('goes outwards through findings that lie over each other', async () => {
      const page = await open(speeches);
      const over = page.locator('.speech [data-of*=" "]').first();
      const keys = ((await over.getAttribute('data-of')) ?? '').split(' ');
      expect(keys.length).toBeGreaterThan(1);
      for (const key of [...keys, keys[0]]) {
        await over.click();
        expect(await page.locator('#panel .what').innerText()).toContain(` ${key} `);
        expect(await count(page, '#panel .also li')).toBeGreaterThanOrEqual(keys.length - 1);
      }
      await close(page);
    });

    it.each(['click', 'Enter'])('goes from a row to its words by %s', async (way) => {
      const page = await open(speeches);
      await page.getByRole('tab', { name: 'Tables' }).click();
      if (way === 'click') await page.locator('#t6 td').first().click();
      else {
        await page.locator('#t6 a').focus();
        await page.keyboard.press('Enter');
      }
      expect(await page.locator('#view-text').isVisible()).toBe(true);
      const words = page.locator('.speech .chosen').first();
      const box = await words.boundingBox();
      expect(box && box.y > 60 && box.y < 840).toBe(true);
      expect(await page.evaluate('document.activeElement.dataset.of')).toContain('t6');
      await close(page);
    });

    describe('filters', () => {
      it('by kind, values, section, actor and words', async () => {
        const page = await open(speeches);
        const all = await shown(page);
        expect(all).toBe('156 of 156 findings');
        await page.getByRole('checkbox', { name: 'Figures' }).uncheck();
        expect(await shown(page)).toBe('132 of 156 findings');
        expect(await count(page, '.speech .mark.figure')).toBe(0);
        expect(await count(page, '.rows.figure tbody tr:not([hidden])')).toBe(0);
        await page.getByRole('checkbox', { name: 'Figures' }).check();
        await page.locator('.more summary').click();
        await page.locator('[name=deontic]').selectOption('prohibition');
        expect(await shown(page)).toBe('3 of 156 findings');
        expect(await count(page, '.speech .mark:not(.directive)')).toBe(0);
        await page.locator('[name=strength]').selectOption('strong');
        expect(await shown(page)).toBe('2 of 156 findings');
        await page.getByRole('button', { name: 'Clear' }).click();
        await expect.poll(() => shown(page)).toBe(all);
        await page.locator('.more summary').click();
        await page.locator('[name=commitment]').selectOption('strive');
        expect(await shown(page)).toBe('4 of 156 findings');
        await page.locator('[name=commitment]').selectOption('');
        await page.locator('[name=at]').selectOption('s1.7');
        const inSection = await page
          .locator('.rows tbody tr:not([hidden])')
          .evaluateAll((rows) => rows.map((row) => row.dataset.at ?? ''));
        expect(inSection.length).toBeGreaterThan(5);
        expect(inSection.filter((at) => !/^s1\.7(?:\.|$)/.test(at))).toEqual([]);
        await page.locator('[name=at]').selectOption('');
        await page.locator('[name=actor]').fill('教育部门');
        const named = await page.locator('.rows tbody tr:not([hidden])').allTextContents();
        expect(named.length).toBeGreaterThan(0);
        for (const row of named) expect(row).toContain('教育部門');
        await close(page);
      });

      it('find Traditional words by Simplified ones, and say where nothing matches', async () => {
        const page = await open(speeches);
        await page.locator('[name=words]').fill('计划 生育');
        const found = await page
          .locator('.rows.directive tbody tr:not([hidden])')
          .evaluateAll((rows) => rows.map(({ id }) => id));
        expect(found.length).toBeGreaterThan(20);
        await page.locator('[name=words]').fill('計畫生育');
        expect(
          await page.locator('.rows.directive tbody tr:not([hidden])').evaluateAll((rows) => rows.map(({ id }) => id)),
        ).toEqual(found);
        expect(await page.locator(`.speech .mark[data-of~="${found[0]}"]`).first().innerText()).toMatch(/計.*生/);
        await page.locator('[name=words]').fill('航天飞机');
        expect(await shown(page)).toBe('0 of 156 findings');
        await page.getByRole('tab', { name: 'Tables' }).click();
        expect(await count(page, '.nothing:visible')).toBe(3);
        await close(page);
      });

      it('lead from one finding to the next that is shown', async () => {
        const page = await open(speeches);
        await page.getByRole('checkbox', { name: 'Figures' }).uncheck();
        await page.getByRole('checkbox', { name: 'Directives' }).uncheck();
        await page.locator('.speech a.target').first().click();
        for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Next' }).click();
        expect(await page.locator('#panel .what').innerText()).toMatch(/ t4 /);
        await page.getByRole('button', { name: 'Previous' }).click();
        expect(await page.locator('#panel .what').innerText()).toMatch(/ t3 /);
        await close(page);
      });
    });

    it('sorts by a column, both ways, empty cells last', async () => {
      const page = await open(speeches);
      await page.getByRole('tab', { name: 'Tables' }).click();
      const heading = page.locator('.rows.target th').filter({ hasText: 'value' });
      const values = async (): Promise<string[]> =>
        page
          .locator('.rows.target tbody tr')
          .evaluateAll((rows) => rows.map((row) => row.children[3]?.getAttribute('data-sort') ?? ''));
      const filled = (all: readonly string[]): number[] => all.filter((value) => value !== '').map(Number);
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      const up = await values();
      expect(filled(up)).toEqual(filled(up).toSorted((a, b) => a - b));
      expect(up.slice(filled(up).length).every((value) => value === '')).toBe(true);
      await heading.getByRole('button').press('Enter');
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      const down = await values();
      expect(filled(down)).toEqual(filled(up).toSorted((a, b) => b - a));
      expect(down.at(-1)).toBe('');
      expect(await count(page, '.rows.target th[aria-sort]:not([aria-sort=none])')).toBe(1);
      await page.locator('.rows.target th').first().getByRole('button').click();
      expect(await page.locator('.rows.target tbody tr').evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(
        Array.from({ length: 23 }, (_, index) => `t${index + 1}`),
      );
      await close(page);
    });

    it('can be used by keyboard alone', async () => {
      const page = await open(speeches);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.getByRole('tab', { name: 'Speech' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('tab-tables');
      await page.keyboard.press('ArrowLeft');
      // One mark is a stop of the Tab key, the others are reached by arrows.
      expect(await count(page, '.speech a[tabindex="0"]')).toBe(1);
      await page.locator('.speech a[tabindex="0"]').focus();
      for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
      expect(await page.locator('#panel .what').innerText()).toMatch(/ f\d+ | d\d+ | t\d+ /);
      const key = new URL(page.url()).hash.slice(1);
      expect(await page.evaluate('document.activeElement.dataset.of')).toContain(key);
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('panel');
      await page.keyboard.press('Escape');
      expect(await page.evaluate('document.activeElement.dataset.of')).toContain(key);
      expect(await page.locator('#panel .empty').isVisible()).toBe(true);
      await page.getByRole('tab', { name: 'Tables' }).click();
      await page.locator('.rows.directive tbody a[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('d2');
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('d109');
      await close(page);
    });

    it('compares two speeches, and goes from what both order to its words', async () => {
      const page = await open(speeches);
      await page.getByRole('tab', { name: 'Comparison' }).click();
      const both = page.locator('.pair table').first();
      await both.locator('a[data-finding]').nth(1).click();
      expect(await page.locator('.view:visible').evaluateAll((views) => views.map(({ id }) => id))).toEqual([
        'view-text',
      ]);
      expect(await page.locator('#panel .words').innerText()).toContain('抓好工作落實');
      await close(page);
    });

    it('speaks three languages', async () => {
      const page = await open(speeches);
      await page.locator('#words-d14').click();
      await page.getByRole('button', { name: '简体' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(['正文', '表格', '图表', '比较']);
      expect(await page.locator('#panel dl').innerText()).toMatch(/道义类型\s+义务/);
      expect(await page.getByRole('search', { name: '筛选' }).count()).toBe(1);
      expect(await shown(page)).toBe('共 156 条，显示 156 条');
      expect(await page.locator('svg title').first().textContent()).toBe('各章节要求的数量与强度');
      expect(await page.locator('#d14 td').first().textContent()).toBe('义务');
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.locator('#d14 td').first().textContent()).toBe('obligation');
      await close(page);
      const other = await open(several);
      expect(await other.locator('html').getAttribute('lang')).toBe('zh-Hant');
      expect(await other.getByRole('button', { name: '繁體' }).getAttribute('aria-pressed')).toBe('true');
      await close(other);
    });

    it('opens at the finding that its address names', async () => {
      const page = await open(`${speeches}#t6`);
      expect(await page.locator('#panel .what').innerText()).toContain(' t6 ');
      expect(await page.locator('.speech .chosen').first().isVisible()).toBe(true);
      await close(page);
    });

    it('tells several documents apart', async () => {
      const page = await open(several);
      expect(await page.locator('h1').innerText()).toBe('2 份文件');
      await page.locator('.more summary').click();
      await page.locator('[name=at]').selectOption('2-');
      const rows = await page.locator('.rows tbody tr:not([hidden])').evaluateAll((all) => all.map(({ id }) => id));
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.filter((id) => !id.startsWith('2-'))).toEqual([]);
      await close(page);
    });

    it('shows a speech full of markup as text', async () => {
      const page = await open(evil);
      const text = await page.locator('.speech').innerText();
      for (const part of [
        '</script><script>alert(1)</script>在“a"b\'c&amp;”会议上的讲话',
        '<img src=x onerror=alert(2)>',
        '\\u{2028}二行\\u{2029}三行␇完',
        '<!--截留资金-->',
        '-->]]>',
        '𠀀',
      ])
        expect(text).toContain(part);
      for (const mark of await page.locator('.speech a').all()) {
        await mark.click();
        expect(await count(page, '#panel .words > *')).toBe(0);
      }
      expect(await count(page, 'img, .speech script, .speech b')).toBe(0);
      await close(page);
    });

    it('can be read without scripts', async () => {
      const page = await open(speeches, { javaScriptEnabled: false });
      expect(await count(page, '.view:visible')).toBe(4);
      await page.locator('#words-d14').click();
      expect(page.url()).toMatch(/#d14$/);
      await page.close();
    });

    it('prints every view, and nothing that only a screen has a use for', async () => {
      const page = await open(speeches);
      await page.emulateMedia({ media: 'print' });
      expect(await count(page, '.view:visible')).toBe(4);
      for (const part of ['.bar', 'nav.outline', '#panel', '.languages'])
        expect(await page.locator(part).isVisible()).toBe(false);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
      await close(page);
    });

    it('fits a narrow window', async () => {
      const page = await open(speeches, { viewport: { width: 480, height: 800 } });
      for (const tab of ['Tables', 'Charts', 'Comparison', 'Speech']) {
        await page.getByRole('tab', { name: tab }).click();
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(480);
      }
      await page.locator('#words-d14').click();
      const [panel, words] = [
        await page.locator('#panel').boundingBox(),
        await page.locator('#words-d14').boundingBox(),
      ];
      expect(panel && panel.y > 300).toBe(true);
      expect(words).not.toBeNull();
      await close(page);
    });

    it.each([
      ['light', 1360],
      ['dark', 1360],
      ['light', 480],
    ] as const)('has no barrier that axe finds, %s, %i wide', async (colorScheme, width) => {
      const page = await open(speeches, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      await page.evaluate(AXE);
      const audit = async (state: string): Promise<string[]> => {
        const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${state} ${id}: ${html.slice(0, 160)}`));
      };
      await page.locator('.speech a.target').nth(3).click();
      await page.locator('.more summary').click();
      const found = await audit('text');
      for (const view of ['tables', 'charts', 'comparison']) {
        await page.locator(`#tab-${view}`).click();
        found.push(...(await audit(view)));
      }
      expect(found).toEqual([]);
      await close(page);
    });
  },
);
