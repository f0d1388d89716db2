import type { WordChange } from '../../comparison/comparison';
import { tallyOf, tallyWords } from '../../comparison/tally';
import { escaped } from '../../documents/xml/write-xml';
import type { LanguageCode } from '../../languages/language';
import { inLine } from '../../text/shown';
import { type Compared, type ToldChange, toldChanges } from './told-changes';

/** One file that fetches nothing and runs nothing, whatever the drafts say. */
export function htmlComparison(compared: Compared): string {
  const changes = toldChanges(compared);
  const { language } = compared.new;
  const names = [compared.oldName, compared.newName].map(name => escaped(inLine(name)));
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${names.join(' → ')}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1><bdi>${names[0]}</bdi> → <bdi>${names[1]}</bdi></h1>`,
    `<p class="tally">${tallyWords(tallyOf(compared.comparison))}</p>`,
    ...changes.map(change => toldInHtml(change, language)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function toldInHtml({ sign, name, words }: ToldChange, language: LanguageCode): string {
  const text = words.map(markedWord).join('');
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const passage = text === '' ? '' : `<p class="passage" lang="${language}" dir="${direction}">${text}</p>`;
  return `<section class="${classes[sign]}"><h2>${escaped(name)}</h2>${passage}</section>`;
}

const classes: Readonly<Record<ToldChange['sign'], string>> = {
  '+': 'new',
  '-': 'gone',
  '~': 'words',
  '>': 'label',
  '=': 'moved',
};

function markedWord({ kind, text }: WordChange): string {
  const words = escaped(text);
  if (kind === 'same') return words;
  // a blank at the edge of a change is no part of what is underlined
  const inner = words.trim();
  const before = words.slice(0, words.length - words.trimStart().length);
  const behind = words.slice(before.length + inner.length);
  const element = kind === 'in' ? 'ins' : 'del';
  return inner === '' ? words : `${before}<${element}>${inner}</${element}>${behind}`;
}

const style = `
:root { color-scheme: light dark; }
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 "Times New Roman", serif; }
h1 { font-size: 1.2em; }
h2 { margin: 0; font: bold 0.8em/1.5 sans-serif; opacity: 0.75; }
section { margin: 1em 0; padding-inline-start: 0.8em; border-inline-start: 3px solid #8886; }
section.new { border-color: #2a7d2a; }
section.gone { border-color: #b3261e; }
section.words { border-color: #b58900; }
section.moved { border-color: #2962a8; }
.passage { margin: 0.2em 0; overflow-wrap: anywhere; }
ins { color: light-dark(#14601a, #7ccf83); text-decoration: underline; }
del { color: light-dark(#a01510, #ff8a80); text-decoration: line-through; }
@media print { body { margin: 0; } }
`;
