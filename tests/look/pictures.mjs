// node pictures.mjs PLAYWRIGHT CHROME SITE FOLDER: the first window of each kind of page, small.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [playwright, executablePath, baseURL, folder] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(playwright));

// Of a day to come: of one that is past the answer says what was due.
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const PAGES = {
  home: '/',
  answer: `/nearest?from=E4+7EA&at=${tomorrow}T14:30`,
  'answer-at-night': `/nearest?from=SW11&at=${tomorrow}T03:00`,
  postcodes: '/nearest/sw11',
  boroughs: '/boroughs',
  borough: '/boroughs/harrow',
  stations: '/stations',
  station: '/stations/charing-cross',
  rounds: '/rounds',
  round: '/rounds/2017',
  figures: '/figures',
  fact: '/facts/decision/2025/list-august/harrow',
};
const WINDOWS = [{ width: 360, height: 740 }, { width: 1280, height: 800 }];
const QUALITY = 60;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const viewport of WINDOWS) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ baseURL, viewport, colorScheme, locale: 'en-GB' });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    for (const [name, address] of Object.entries(PAGES)) {
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      if (response.status() !== 200) {
        throw new Error(`${address} answers ${response.status()}`);
      }

      const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
      writeFileSync(join(folder, `${name}-${viewport.width}-${colorScheme}.webp`), Buffer.from(data, 'base64'));
    }

    await context.close();
  }
}

await browser.close();
