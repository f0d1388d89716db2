import { doesNotMatch, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve('dist/cli.js');

/** What changes a terminal's colours, clipboard, lines or direction. */
const acting = '\u001b[31m\u001b]52;c;AAAA\u0007\u009b1m\r\u202e';
const drafts: Readonly<Record<string, string>> = {
  en: `The Security Council,\n\n1. Decides to ${acting}act;\n\n3. Urges haste.\n`,
  fr: `Le Conseil de sécurité,\n\n1. Décide d’${acting}agir;\n\n3. Engage à agir.\n`,
  es: `El Consejo de Seguridad,\n\n1. Decide ${acting}actuar;\n\n3. Insta a actuar.\n`,
  ru: `Совет Безопасности,\n\n1. постановляет ${acting}действовать;\n\n3. призывает действовать.\n`,
  zh: `安全理事会，\n\n1. 决定${acting}采取行动；\n\n3. 敦促采取行动。\n`,
  ar: `إن مجلس الأمن،\n\n1 - يقرر ${acting}العمل؛\n\n3 - يحث على العمل.\n`,
};

/** Commands that print a draft as it is. */
(spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0 ? describe : describe.skip)(
  'a draft on a terminal',
  () => {
    let folder: string;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'resolute-'));
      for (const [language, text] of Object.entries(drafts)) writeFileSync(join(folder, `${language}.unres`), text);
      writeFileSync(join(folder, 'en.html'), `<p>${drafts.en!.replaceAll('\n\n', '<p>')}`);
    });
    after(() => rmSync(folder, { recursive: true, force: true }));
    const shell = (words: string) => spawnSync('bash', ['-c', words], { cwd: folder, encoding: 'utf8' }).stdout;

    for (const [words, shown] of [
      ['clean fr.unres', /agir/],
      ['rollover ru.unres', /действовать/],
      ['merge zh.unres zh.unres zh.unres', /采取行动/],
      ['fix --dry-run ar.unres', /العمل/],
      ['fix - < es.unres', /actuar/],
      ['import en.html', /act/],
      ['export --to akn es.unres', /actuar/],
      ['diff --format html en.unres fr.unres', /agir/],
    ] as const) {
      it(words, () => {
        const call = `${process.execPath} ${program} ${words}`;
        // the terminal itself ends its lines with both
        const text = shell(`script -qec '${call}' /dev/null`).replaceAll('\r\n', '\n');
        match(text, shown);
        doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        // a pipe has it to the letter
        if (/^(?:clean|rollover|merge)/.test(words)) match(shell(call), /\u001b/);
      });
    }
  },
);
