import { chromium } from 'playwright-core';
import { installChromium } from './install-chromium.mjs';

export const launchBrowser = () =>
  chromium.launch({
    executablePath: installChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
