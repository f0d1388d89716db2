import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { tokenTypes } from '../../../server/src/features/reading/block-tokens';
import { semanticTokens } from '../../../server/src/features/reading/semantic-tokens';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';
import type { Range } from '../../../server/src/text/position';
import { randomText, runs } from '../random-texts';
import { plain } from '../sketch';

/** The text with each token in brackets, behind its type: ⟦opening Recalling⟧; "bold" behind the type where it is. */
function marked(resolution: Resolution, range?: Range): string {
  const lines = resolution.blocks
    .map(({ source }) => source)
    .join('')
    .split('\n');
  const tokens: { line: number; start: number; length: number; name: string }[] = [];
  let line = 0;
  let character = 0;
  const data = semanticTokens(resolution, range);
  for (let at = 0; at < data.length; at += 5) {
    const [lineDelta, characterDelta, length, type, modifiers] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = lineDelta === 0 ? character + characterDelta : characterDelta;
    line += lineDelta;
    tokens.push({ line, start: character, length, name: tokenTypes[type]! + (modifiers === 1 ? '-bold' : '') });
  }
  for (const { line: at, start, length, name } of tokens.reverse()) {
    const text = lines[at]!;
    lines[at] = `${text.slice(0, start)}⟦${name} ${text.slice(start, start + length)}⟧${text.slice(start + length)}`;
  }
  return lines.join('\n');
}

const unmarked = (sample: string) => sample.replaceAll(/⟦[a-z-]+ ([^⟧]*)⟧/g, '$1');

/** All sentences are invented. */
const samples: Readonly<Record<string, string>> = {
  'a Council text in English, with its inner participles': `
    ⟦heading Resolution 2185 (2014)⟧

    ⟦opening The Security Council⟧,

    ⟦opening Recalling⟧ its resolution 2100 (2013), ⟦opening reaffirming⟧ its resolve, and ⟦opening noting with concern⟧ the darkness, including at noon,

    ⟦heading Lamps⟧

    ⟦label 1.⟧ ⟦opening Decides⟧ to light the lamps, ⟦opening noting⟧ the cost:

    ⟦label (a)⟧ As ⟦reference paragraph 2 above⟧ and [this] says;

    ⟦label 2.⟧ ⟦opening Urges⟧ ⟦bracket [⟧all⟦bracket ]⟧ States to wait.`.replace(
    '[this]',
    '⟦bracket [⟧this⟦bracket ]⟧',
  ),
  'an Assembly text, whose inner participles stand as they are': `
    ⟦opening The General Assembly⟧,

    ⟦opening Recalling⟧ its resolution 74/19, reaffirming its resolve,

    ⟦label 1.⟧ ⟦opening Urges⟧ calm.`,
  French: `
    ⟦opening Le Conseil de sécurité⟧,

    ⟦opening Rappelant⟧ sa résolution 2100 (2013), ⟦opening réaffirmant⟧ la clarté, et ⟦opening notant avec préoccupation⟧ la nuit,

    ⟦label 1.⟧ ⟦opening Décide⟧ d’allumer les feux, comme il est dit au ⟦reference paragraphe 2 ci-dessous⟧ ;

    ⟦label 2.⟧ ⟦opening Prie⟧ le gardien de veiller.`,
  Spanish: `
    ⟦opening El Consejo de Seguridad⟧,

    ⟦opening Recordando⟧ su resolución 2100 (2013), y ⟦opening reafirmando⟧ su voluntad,

    ⟦label 1.⟧ ⟦opening Decide⟧ encender las luces;

    ⟦label a)⟧ Según el ⟦reference párrafo 1 supra⟧.`,
  Russian: `
    ⟦opening Совет Безопасности⟧,

    ⟦opening ссылаясь на⟧ свою резолюцию 2100 (2013), ⟦opening подтверждая⟧ ясность ночи,

    ⟦label 1.⟧ ⟦opening постановляет⟧ зажечь огни;

    ⟦label 2.⟧ ⟦opening просит⟧ смотрителя соблюдать ⟦reference пункт 1 выше⟧.`,
  Chinese: `
    ⟦opening-bold 安全理事会⟧，

    ⟦opening-bold 回顾⟧其第2100(2013)号决议，并⟦opening-bold 强调⟧其决心，

    ⟦label 1.⟧ ⟦opening-bold 决定⟧点亮灯塔；

    ⟦label 2.⟧ ⟦opening-bold 请⟧守灯人执行上文⟦reference 第1段⟧。`.replace(
    '上文⟦reference 第1段⟧',
    '⟦reference 上文第1段⟧',
  ),
  'Arabic, whose lines stay in one piece': `
    إن مجلس الأمن،

    إذ يشير إلى قراره 2100 (2013)،

    1 - يقرر إضاءة المنارات؛

    2 - يطلب تنفيذ الفقرة 1 أعلاه.`,
};

describe('semantic tokens', () => {
  for (const [name, sample] of Object.entries(samples)) {
    const expected = plain(sample);
    it(name, () => strictEqual(marked(parse(unmarked(expected))), expected));
  }

  const english = plain(samples['a Council text in English, with its inner participles']!);
  it('of a range, its paragraphs', () => {
    const lines = english.split('\n');
    const asked = { start: { line: 10, character: 3 }, end: { line: 12, character: 0 } };
    const expected = lines.map((line, at) => (at === 10 || at === 12 ? line : unmarked(line))).join('\n');
    strictEqual(marked(parse(unmarked(english)), asked), expected);
  });
  it('of a phrase that a line end cuts, each part', () => {
    const text = 'The Security Council,\n\nNoting with\nconcern the darkness,\n\n1. Decides so.\n';
    strictEqual(
      marked(parse(text)).split('\n').slice(2, 4).join('|'),
      '⟦opening Noting with⟧|⟦opening concern⟧ the darkness,',
    );
  });
  it('follow an edit', () => {
    const before = parse(unmarked(english));
    semanticTokens(before);
    const place = { line: 0, character: 0 };
    const after = reparse(before, { range: { start: place, end: place }, text: 'S/RES/2185 (2014)\n\n' });
    deepStrictEqual(semanticTokens(after), semanticTokens(parse(`S/RES/2185 (2014)\n\n${unmarked(english)}`)));
  });
  it('stand in order, none in another and each on its line, whatever the text', () =>
    fc.assert(
      fc.property(randomText, text => {
        const data = semanticTokens(parse(text));
        const lines = text.split(/\r\n|\r|\n/);
        let line = 0;
        let character = 0;
        let end = 0;
        for (let at = 0; at < data.length; at += 5) {
          if (data[at]! > 0) character = end = 0;
          line += data[at]!;
          character += data[at + 1]!;
          strictEqual(character >= end && data[at + 2]! > 0, true);
          end = character + data[at + 2]!;
          strictEqual(end <= lines[line]!.length, true);
        }
      }),
      { numRuns: runs },
    ));
});
