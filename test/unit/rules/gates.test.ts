import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slipKinds } from '../../../bench/slip-kinds';
import { languageOf } from '../../../server/src/languages/languages';
import { parse } from '../../../server/src/resolution/parse';
import { paragraphRules } from '../../../server/src/rules/all-rules';
import { paragraphFindings } from '../../../server/src/rules/engine/plain-paragraphs';
import { outlineOf } from '../../../server/src/rules/outline';
import { chanceOf } from '../editing/chance';
import { frames } from './pages/frames';
import { pageNames, readPage } from './pages/rule-page';

/** Each rule asked of each paragraph, whatever it says that it needs. */
const askedOfAll = paragraphFindings(paragraphRules.map(({ needs: _, ...rule }) => rule));
const asked = paragraphFindings(paragraphRules);

/** How many findings each rule has had. */
const found = new Map<string, number>();

function hold(text: string): void {
  const tree = parse(text);
  const findings = asked(tree);
  deepStrictEqual(findings, askedOfAll(tree), text);
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  // a tree whose mentions nobody has asked for has not been looked at
  deepStrictEqual(outlineOf(tree).facts, outlineOf(parse(text)).facts, text);
}

describe('what rules need is seen wherever they find something', () => {
  it('in the examples of their pages', () => {
    const pieces = pageNames().flatMap(name => readPage(name).examples.map(({ wrong }) => wrong));
    const languages = pieces.map(piece => parse(piece).language);
    for (const { name, framed } of frames) {
      if (!/the operative part$|the preamble$/.test(name)) continue;
      const { language } = parse(framed(''));
      hold(framed(pieces.filter((_, index) => languages[index] === language).join('\n\n')));
    }
  });

  for (const file of readdirSync('examples')) {
    it(`in ${file}, and with slips in it`, () => {
      const text = readFileSync(join('examples', file), 'utf8');
      hold(text);
      const { language } = parse(text);
      const chance = chanceOf(7);
      const random = () => chance.below(1_000_000) / 1_000_000;
      let slips = 0;
      for (const { languages, make } of slipKinds)
        for (let time = 0; time < 2; time++) {
          const slip = (languages?.includes(language) ?? true) ? make(text, language, random) : null;
          if (!slip) continue;
          slips++;
          hold(slip.text);
        }
      ok(slips > 10, `${languageOf(language).name}: ${slips}`);
    });
  }

  it('with each rule that needs anything', () => {
    const needing = paragraphRules.filter(({ needs }) => needs).map(({ name }) => name);
    deepStrictEqual(
      needing.filter(name => !found.has(name)),
      [],
    );
  });
});
