import { deepStrictEqual, fail } from 'node:assert/strict';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { foldingRanges } from '../../../server/src/features/structure/folding';
import { outline } from '../../../server/src/features/structure/outline';
import { toJson } from '../../../server/src/json';
import type { Resolution } from '../../../server/src/resolution/resolution';
import { check } from '../../../server/src/rules/check';
import { loadBuiltIn } from '../catalogue/built-in';
import { effort } from '../effort';
import { languages } from './passages';
import { type Failure, replay } from './replay';
import { type Session, sessionOf } from './session';
import { shrunk } from './shrink';

/** EDITING_SEED=… begins with the session of a failure; EDITING_EDITS=… makes so many, as `npm run endurance` asks. */
const edits = Number(process.env.EDITING_EDITS ?? { quick: 3_000, full: 3_000, endurance: 1_000_000 }[effort]);
const editsInSession = 50;
const firstSeed = Number(process.env.EDITING_SEED ?? (effort === 'endurance' ? Date.now() % 1_000_000_000 : 1));
/** What is derived from the tree is compared after one edit in so many. */
const sampled = 25;

let catalogue: Catalogue;

function checkAnswers(tree: Resolution, expected: Resolution, edit: number): void {
  // found after every edit, since what is kept comes from the edit before
  const findings = check(tree, catalogue);
  if (edit % sampled !== 0) return;
  deepStrictEqual(toJson(tree), toJson(expected));
  deepStrictEqual(findings, check(expected, catalogue));
  deepStrictEqual(outline(tree), outline(expected));
  deepStrictEqual(foldingRanges(tree), foldingRanges(expected));
}

const fails = (session: Session): Failure | null => replay(session, checkAnswers);

describe('the tree after edits is the one of the text as it is then', () => {
  before(async () => {
    catalogue = await loadBuiltIn();
  });
  const sessions = edits / editsInSession / languages.length;
  for (const language of languages) {
    it(`${language}: ${Math.ceil(sessions)} sessions of ${editsInSession} edits`, function () {
      this.timeout(effort === 'endurance' ? 0 : 240_000);
      for (let seed = firstSeed; seed < firstSeed + sessions; seed++) {
        const session = sessionOf(language, seed, editsInSession);
        if (fails(session)) report(seed, session);
      }
    });
  }
});

describe('edits that were once read otherwise', () => {
  const onOneLine =
    'The General Assembly,  Recalling its resolutions,  Noting the lamps of the coast,  Noting the lamps of the isles,  ' +
    '1.   Calls upon the keepers to trim the wicks of all lamps;  2.   Decides to remain seized of the matter.';
  const linesAbove = [
    '2242 (2015) и на заявление воего Председателя о маяках',
    'the lamps of the northern coast and the keepers who light them and the keepers who light them and the keepers who light them and the keepers who light them; 4. Requests a report; 5. Decides to wait;',
    ...['', '1.', '2712 (XXVI). Lamps of the coast', 'постановляет учредить миссию для освещения северного'],
    ...['побережья на первоначальный период в двенадцать месяцев;', '2.', '', 'Генерального ', 'про—сит '],
    ...['секретаря каждые девяносто дней', 'представлять доклад, и в частности:', '', 'a)', 'b)'],
    ...['сосчитать маяки, зажженные в сумерках, и маяки, погасшие до наступления утра;', 'обучить смотрителей;', ''],
    ...['安全理事会，', 'постановляет продолжать заниматься этим вопросом.'],
  ].join('\n');
  const lamps = '北部海岸在任何天气条件下都点亮的灯塔';
  const shortBelowLong = [
    `议方面遇到的一切困难，并特别采取下列行动：\r注意到点亮的灯塔${lamps.repeat(4)}，`,
    ...['n', 'ualquier tiempo,', 'n', ',', '_', '.', '26-53962', 'e', 'tablecer una', 'e', 's'],
    ...['s that the following be added: “7. Requests oil:', 'aros de la costa', 'n', '1. ríodo inicial'],
  ].join('\n');
  const known: Record<string, Session> = {
    'a line by which those below a long one are measured otherwise, so that the first goes on with it': {
      text: shortBelowLong,
      edits: [
        {
          kind: 'replace',
          at: shortBelowLong.indexOf('1. r'),
          removed: 0,
          text: 'costa norte\n\ufeff第9101(2031)号决议\r\r',
        },
      ],
    },
    'a line cut before paragraphs on it, fourteen lines above the formula that they head': {
      text: linesAbove,
      edits: [
        { kind: 'replace', at: linesAbove.indexOf(' them and the keepers who light them; 4.'), removed: 0, text: '\r' },
      ],
    },
    'a text that goes on in the last line of itself': {
      text: onOneLine,
      edits: [{ kind: 'replace', at: 0, removed: 0, text: onOneLine }],
    },
  };
  /** A footnote's rule right behind what was read anew was taken into it, with all of the page behind. */
  known['a text before itself, with a footnote'] = sessionOf('es', 769953543, editsInSession);
  for (const [name, session] of Object.entries(known)) it(name, () => deepStrictEqual(replay(session), null));
});

describe('a text that turns to another script, some letters at a time', () => {
  const above = 'The General Assembly,\n\nNoting the lamps of the coast,\n\n';
  const text = `${above}Recalling its resolutions on lamps and on those who keep them,\n\n${'1. Decides to trim the wicks of all lamps;\n\n'.repeat(9)}`;
  for (const letters of ['лампы', '灯塔看守人', 'منارة']) {
    it(`${letters}: is read in its language after each of them`, () => {
      const at = above.length + 'Recalling its'.length;
      const typed = Array.from({ length: 40 }, () => ({ kind: 'replace', at, removed: 0, text: letters }) as const);
      const deleted = typed.map(() => ({ kind: 'replace', at, removed: letters.length, text: '' }) as const);
      const told = new Set<string>();
      deepStrictEqual(
        replay({ text, edits: [...typed, ...deleted] }, ({ language }) => told.add(language)),
        null,
      );
      deepStrictEqual(told.size, 2);
    });
  }
});

function report(seed: number, session: Session): never {
  const small = shrunk(session, fails);
  const failure = fails(small)!;
  fail(
    [
      `EDITING_SEED=${seed}: ${failure.message}`,
      `text: ${JSON.stringify(small.text)}`,
      ...small.edits.map(edit => JSON.stringify(edit)),
    ].join('\n'),
  );
}
