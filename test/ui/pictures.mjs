import { spawnSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeComparisonPictures } from './comparison-pictures.mjs';
import { takeDocumentPictures } from './document-pictures.mjs';
import { takeSettingsPictures } from './settings-pictures.mjs';

/** Of a size at which the text of an editor stays readable in the column of a README. */
const size = { width: 940, height: 600 };
/** What more colours there are becomes the nearest of the most frequent, which are so far from one another, squared. */
const mostColours = 128;
const leastDistance = 90;

/**
 * The pictures of README.md, taken of the example drafts; of the documents', of compared texts, of settings or of the quick
 * fixes alone where these are wanted. Those of compared texts and of settings lie beside the documentation: the package, which
 * has little room, does without.
 */
export async function takePictures(workbench, { packaged, documented, writeSettings }, alone) {
  const { page } = workbench;
  const { keyboard } = page;
  const picture = async (name, folder = packaged) => {
    await page.waitForTimeout(700);
    const { width, height } = page.viewportSize();
    const clip = { x: 0, y: 36, width, height: height === size.height ? 440 : height - 60 };
    const taken = await page.screenshot({ clip });
    const file = join(folder, `${name}.webp`);
    writeFileSync(file, await asWebp(page, taken));
    packTightly(file);
  };
  await page.setViewportSize(size);
  const takeOfSettings = async () => {
    writeSettings();
    await takeSettingsPictures(workbench, name => picture(name, documented));
  };
  const takeQuickFix = async () => {
    await workbench.openFile('english.unres');
    await workbench.openOutline();
    await workbench.outlineWith('OP1');
    await workbench.goToLine(23);
    await workbench.squiggle();
    await workbench.offeredFixes();
    await picture('quick-fix');
    await keyboard.press('Escape');
    await page.locator('.action-widget').first().waitFor({ state: 'hidden' });
  };
  if (alone === 'settings') return takeOfSettings();
  if (alone === 'quick-fix') return takeQuickFix();
  if (alone !== 'comparison') await takeDocumentPictures(workbench, picture);
  if (alone === 'documents') return;
  await takeComparisonPictures(workbench, name => picture(name, documented));
  if (alone === 'comparison') return;

  await workbench.openFile('extracted-chinese.unres');
  await workbench.openOutline();
  await workbench.outlineWith('OP1');
  await workbench.hoverAt('(2015)号决议以及', 2, '2250');
  await picture('hover-chinese');
  await workbench.leaveHover();

  await workbench.openFile('arabic.unres');
  await workbench.openOutline();
  await workbench.outlineWith('OP1');
  await workbench.hoverAt('2185', 2, '2014');
  await picture('hover-arabic');
  await workbench.leaveHover();

  await takeQuickFix();

  await workbench.toggleSideBar();
  await workbench.goToLine(17);
  await workbench.typeAtEndOf('Recognizing', '\n\nRecalling resolution women peace');
  await workbench.suggestions();
  await picture('completion');
  await keyboard.press('Escape');
  await workbench.toggleSideBar();

  await workbench.openFile('chinese.unres');
  await workbench.goToLine(59);
  await workbench.clickAt('1325(2000)', 3);
  await workbench.showCitationGraph();
  await picture('citation-graph');
  // last, for settings hold for all that is opened behind them
  await takeOfSettings();
}

/** The browser has what makes the smallest pictures: of few colours, and without loss, a picture of text is small and sharp. */
async function asWebp(page, png) {
  const other = await page.context().newPage();
  try {
    const encoded = await other.evaluate(
      async ([source, most, apart]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const drawn = context.getImageData(0, 0, canvas.width, canvas.height);
        const colours = new Uint32Array(drawn.data.buffer);
        const counts = new Map();
        for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
        const distance = (a, b) => {
          const by = shift => ((a >> shift) & 0xff) - ((b >> shift) & 0xff);
          return by(0) ** 2 + by(8) ** 2 + by(16) ** 2;
        };
        const kept = [];
        for (const [colour] of [...counts].sort(([, a], [, b]) => b - a))
          if (kept.length < most && kept.every(other => distance(colour, other) >= apart)) kept.push(colour);
        const nearest = new Map();
        for (const colour of counts.keys())
          nearest.set(
            colour,
            kept.reduce((best, other) => (distance(colour, other) < distance(colour, best) ? other : best)),
          );
        for (let at = 0; at < colours.length; at++) colours[at] = nearest.get(colours[at]);
        context.putImageData(drawn, 0, 0);
        // of quality 1 it is without loss
        return canvas.toDataURL('image/webp', 1).split(',')[1];
      },
      [`data:image/png;base64,${png.toString('base64')}`, mostColours, leastDistance],
    );
    return pictureAlone(Buffer.from(encoded, 'base64'));
  } finally {
    await other.close();
  }
}

/** Debian's package webp packs a quarter tighter than the browser; where it is not installed, the picture stays as it is. */
function packTightly(file) {
  const packed = `${file}.packed`;
  const { status } = spawnSync('cwebp', ['-quiet', '-lossless', '-z', '9', file, '-o', packed]);
  if (status === 0) renameSync(packed, file);
}

/** A WebP file without the colour profile that Chromium adds, half a kilobyte in each: the chunk of the picture alone. */
function pictureAlone(file) {
  for (let at = 12; at < file.length; ) {
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length + (length & 1);
    if (file.toString('latin1', at, at + 4) === 'VP8L') {
      const head = Buffer.from('RIFF    WEBP', 'latin1');
      head.writeUInt32LE(4 + end - at, 4);
      return Buffer.concat([head, file.subarray(at, end)]);
    }
    at = end;
  }
  throw new Error('no picture in the file');
}
