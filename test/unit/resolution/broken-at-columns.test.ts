import { ok, strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { sketch } from '../sketch';
import { cut, texts } from './layouts';

/** More of each preamble, in our own words, so that there are lines enough to tell where a program has broken them. */
const preambles: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Noting that the keepers of the eastern lamps have written to their neighbours in every winter since the great storm, and that few of these letters have been answered by the harbours that they were sent to,',
    'Welcoming the work of the pilots, the masons and all those who carry oil to the towers when the roads are closed by snow,',
    'Mindful of the ships that pass the cape in the fog, and welcoming in this regard the bells that the fishing villages have hung along the shore,',
  ],
  fr: [
    'Notant que les gardiens des phares de l’est ont écrit à leurs voisins chaque hiver depuis la grande tempête, et que peu de ces lettres ont reçu une réponse des ports auxquels elles étaient adressées,',
    'Saluant l’action des pilotes, des maçons et de tous ceux qui portent l’huile aux tours quand les routes sont fermées par la neige,',
    'Consciente des navires qui passent le cap dans la brume, et saluant à cet égard les cloches que les villages de pêcheurs ont suspendues le long du rivage,',
  ],
  es: [
    'Observando que los guardianes de los faros del este han escrito a sus vecinos cada invierno desde la gran tormenta, y que pocas de esas cartas han recibido respuesta de los puertos a los que fueron enviadas,',
    'Acogiendo con beneplácito la labor de los pilotos, los albañiles y todos los que llevan aceite a las torres cuando la nieve cierra los caminos,',
    'Consciente de los barcos que pasan el cabo entre la niebla, y acogiendo con beneplácito las campanas que las aldeas de pescadores han colgado a lo largo de la orilla,',
  ],
  ru: [
    'отмечая, что смотрители восточных маяков писали своим соседям каждую зиму со времени большой бури и что лишь на немногие из этих писем гавани, в которые они были отправлены, дали ответ,',
    'приветствуя труд лоцманов, каменщиков и всех тех, кто носит масло в башни, когда дороги занесены снегом, и особо отмечая помощь рыбаков,',
    'учитывая, что суда проходят мыс в тумане, и приветствуя в этой связи колокола, которые рыбацкие деревни повесили вдоль берега,',
  ],
  zh: [
    '注意到自从那场大风暴以来，东部灯塔的看守人员每年冬天都写信给邻近的港口，而收到这些信件的港口很少作出答复，看守人员因此只能独自修理损坏的灯塔，',
    '欢迎引航员、石匠以及所有在道路被大雪封闭时仍把灯油送到塔上的人员所做的工作，并赞扬沿岸渔民多年以来给予他们的一切帮助，',
    '意识到各国船只往往在浓雾中经过海角，并为此欢迎沿岸渔村在海边悬挂的大钟，这些大钟在看不见灯光的时候为船只指明方向，',
  ],
  ar: [
    'وإذ يلاحظ أن حراس المنارات الشرقية كتبوا إلى جيرانهم في كل شتاء منذ العاصفة الكبرى وأن الموانئ التي أرسلت إليها تلك الرسائل لم ترد إلا على القليل منها،',
    'وإذ يرحب بعمل المرشدين والبنائين وجميع من يحملون الزيت إلى الأبراج عندما تغلق الثلوج الطرق المؤدية إليها في كل شتاء،',
    'وإذ يدرك أن السفن تمر بالرأس في الضباب وإذ يرحب في هذا الصدد بالأجراس التي علقتها قرى الصيادين على طول الشاطئ،',
  ],
};

function treeOf(text: string): string {
  return sketch(parse(text));
}

/** Does a paragraph's last line have room for the next one's first word? Else nobody could tell the one from the other. */
function hasRoom(above: string, below: string, width: number): boolean {
  const word = /^\p{Script=Han}/u.test(below) ? below.slice(0, 1) : below.split(' ')[0]!;
  return cut(`${above}${/^\p{Script=Han}/u.test(below) ? '' : ' '}${word}`, width).length === 1;
}

/** Which paragraphs are set in. */
const layouts: readonly (readonly [string, RegExp])[] = [
  ['all at the margin', /^$/],
  ['items set in', /^\(?[a-zأب]\) /],
  ['paragraphs and items set in', /^(?:\d+(?:\.| -)|\(?[a-zأب]\)) /],
];

describe('a text that a program has broken at a number of columns, without blank lines', () => {
  for (const [language, [title, formula, first, second, ...rest]] of Object.entries(texts)) {
    const paragraphs = [title!, formula!, first!, ...preambles[language]!, second!, ...preambles[language]!, ...rest];
    const fresh = treeOf(paragraphs.join('\n\n'));
    for (const [laidOut, isSetIn] of layouts) {
      it(`${language}, ${laidOut}`, () => {
        let certain = 0;
        for (let width = 48; width <= 100; width++) {
          const cuts = paragraphs.map(each => cut(isSetIn.test(each) ? `      ${each}` : each, width));
          const ends = cuts.slice(0, -1).map(lines => lines.at(-1)!);
          if (!ends.every((end, at) => hasRoom(end, paragraphs[at + 1]!, width))) continue;
          certain++;
          strictEqual(treeOf(cuts.flat().join('\n')), fresh, `${width} columns`);
        }
        ok(certain > 8);
      });
    }
  }
});

describe('where items alone are set in', () => {
  /** Names behind a comma, which begin a line as paragraphs do; a heading for the items, and one of them. */
  const written: Readonly<Record<string, readonly [string, string, string, string]>> = {
    en: [
      'The General Assembly,',
      'Recalling the letters that the keepers of the Northern, Eastern, Southern, Western, Middle and Outer Lamps have sent,',
      '1. Requests the keepers of all lamps of the coast to do this:',
      'To write down the ships that pass the cape at night and to send the book to the harbour;',
    ],
    fr: [
      'L’Assemblée générale,',
      'Rappelant les lettres que les gardiens ont envoyées de Brest, Calais, Dieppe, Cherbourg, Lorient et Saint-Malo,',
      '1. Prie les gardiens de tous les phares de la côte de faire ceci :',
      'Noter les navires qui passent le cap pendant la nuit et envoyer le livre au port ;',
    ],
    ru: [
      'Генеральная Ассамблея,',
      'ссылаясь на письма, которые смотрители прислали из Онеги, Колы, Кандалакши, Архангельска, Мезени и Кеми,',
      '1. просит смотрителей всех маяков побережья делать следующее:',
      'записывать суда, которые ночью проходят мыс, и отправлять книгу в гавань;',
    ],
  };
  for (const [language, [formula, preambular, heading, item]] of Object.entries(written)) {
    it(`a name at a line’s beginning begins no paragraph: ${language}`, () => {
      const items = [...'abcdefgh'].map(letter => `        (${letter}) ${item}`);
      let names = 0;
      for (let width = 44; width <= 76; width++) {
        const lines = [preambular, heading, ...items].map(each => cut(each, width));
        if (!/, ?\n\p{Lu}/u.test(lines[0]!.join('\n'))) continue;
        names++;
        const kinds = parse([formula, ...lines.flat()].join('\n')).blocks.map(({ kind }) => kind);
        strictEqual(kinds.join(' '), `enacting preambular operative${' item'.repeat(8)}`, `${width} columns`);
      }
      ok(names > 2);
    });
  }
});
