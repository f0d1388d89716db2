import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const settings = `{
  "profile": "automatic",
  "rules": {
    "punctuation/*": "hint",
    "end-preambular": "warning",
    "citation-yearless": "off"
  }
}
`;
const draft = `The General Assembly,

Recalling its resolution 74/3 of 10 October 2019,

Noting the tides of the outer banks;

Alarmed by the fog over the inner harbour,

1. Requests the keepers of the lighthouses to trim their lamps;

2. Invites all ships to dip their flags when they pass the mole.
`;

/** Into a folder whose other pictures are taken: from then on the settings hold there. */
export function writeSettings(folder) {
  writeFileSync(join(folder, 'tides.unres'), draft);
  writeFileSync(join(folder, 'resolute.json'), settings);
}

/** Of `resolute.json`: what it is completed with, an error at its place, and how a finding comes into it. */
export async function takeSettingsPictures(workbench, picture) {
  const { page } = workbench;
  const { keyboard } = page;
  await open(page, 'tides.unres');
  await workbench.languageIs('UN Resolution');
  await workbench.toggleSideBar();
  await workbench.goToLine(5, 37);
  await page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor();
  const offered = await workbench.offeredFixes();
  if (!offered.some(title => title.startsWith('Accept “'))) throw new Error(`offered: ${offered.join(', ')}`);
  await picture('settings-accept');
  await keyboard.press('Escape');
  await page.locator('.action-widget').first().waitFor({ state: 'hidden' });
  await workbench.toggleSideBar();
  await workbench.closeEditors();

  await open(page, 'resolute.json');
  await workbench.toggleSideBar();
  await workbench.goToLine(6, 1);
  await keyboard.press('End');
  await keyboard.type(',\n"opening-', { delay: 60 });
  await workbench.suggestions();
  await picture('settings-completion');
  await keyboard.press('Escape');
  await keyboard.type('case": "of', { delay: 60 });
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
  await workbench.hoverAt('"of"', 2, 'Expected one of');
  await picture('settings-error');
  await workbench.leaveHover();
  await workbench.command('File: Revert File');
  await workbench.closeEditors();
  await workbench.toggleSideBar();
}

/** By its name: the explorer shows no more files than it has room for. */
async function open(page, name) {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget:visible input').first().waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}
