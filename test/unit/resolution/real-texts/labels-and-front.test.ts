import { strictEqual } from 'node:assert/strict';
import { parse } from '../../../../server/src/resolution/parse';
import { isClean, isOffered } from './reads';

/**
 * A paragraph a line, and behind the arrow the path that it has, or its kind where it has none; all sentences are
 * invented. Each text is offered as a resolution, and nothing in it is wrong.
 */
const cases: Readonly<Record<string, string>> = {
  'a student’s paper': `
    Committee: Committee on Roads and Bridges → other
    Topic: Old bridges → other
    Sponsors: Almara, Berovia → other
    The Committee on Roads and Bridges, → enacting
    Alarmed by the growing number of broken railings, → PP1
    Recognizing that carts are lost every month, → PP2
    1. Urges all member states to mend bridges through: → OP1
    a. national lists, including: → OP1(a)
    i. names of masons; → OP1(a)(i)
    ii. prices of stones; → OP1(a)(ii)
    b. common yards; → OP1(b)
    2. Resolves to remain seized of the matter. → OP2`,
  'the United Nations in the formula': `
    The United Nations General Assembly, → enacting
    Alarmed by the growing number of broken railings, → PP1
    1. Urges all member states to mend them; → OP1
    2. Resolves to meet again. → OP2`,
  'the United Nations in the formula, French': `
    Le Conseil de sécurité des Nations Unies, → enacting
    Alarmé par le nombre croissant de ponts brisés, → PP1
    1. Demande à tous les États de les réparer ; → OP1
    2. Décide de rester saisi de la question. → OP2`,
  'the United Nations in the formula, Chinese': `
    联合国大会， → enacting
    回顾其关于桥梁的各项决议， → PP1
    1. 敦促所有国家修复桥梁； → OP1
    2. 决定继续处理此案。 → OP2`,
  'Chinese numbers behind a list': `
    大会， → enacting
    强调道路安全的重要性， → PP1
    1、要求立即修复栏杆； → OP1
    2、授权会员国采取措施： → OP2
    （1）保护马车； → OP2(1)
    （2）保护行人； → OP2(2)
    3、呼吁各国合作。 → OP3`,
  'Chinese words for numbers': `
    大会， → enacting
    对断桥日益增多表示震惊， → PP1
    一、呼吁会员国修复桥梁： → OP1
    （一）通过国家方案； → OP1(i)
    （二）通过区域合作； → OP1(ii)
    二、决定继续处理此案。 → OP2`,
  'traditional Chinese': `
    大會， → enacting
    回顧其關於橋樑的各項決議， → PP1
    注意到石匠的報告， → PP2
    1. 請秘書長提出報告； → OP1
    2. 決定繼續處理此案。 → OP2`,
  'Arabic letters with strokes': `
    إن الجمعية العامة، → enacting
    إذ تشير إلى قراراتها بشأن الجسور، → PP1
    ١- تطلب إلى البنائين تقديم تقرير؛ → OP1
    ٢- تهيب بالدول الأعضاء: → OP2
    أ- إصلاح الجسور؛ → OP2(a)
    ب- تدريب البنائين؛ → OP2(b)
    ٣- تقرر أن تبقي المسألة قيد النظر. → OP3`,
  'an Arabic letter in its presentation form': `
    إن الجمعية العامة، → enacting
    إذ تشير إلى قراراتها بشأن الجسور، → PP1
    1 - تطلب إلى الدول: → OP1
    (أ) عد الأقواس؛ → OP1(a)
    (ب) عد الحجارة؛ → OP1(b)
    (ج) عد الحواجز؛ → OP1(c)
    (د) عد العربات؛ → OP1(d)
    (ﻫ) عد العبارات؛ → OP1(e)
    (و) عد المسافرين؛ → OP1(f)
    2 - تقرر أن تجتمع من جديد. → OP2`,
  'numbers and letters on one line': `
    The General Assembly, → enacting
    Recalling its resolutions on bridges, → PP1
    1. Takes note of the report; → OP1
    2. (a) Decides that all bridges shall be mended; → OP2,OP2(a)
    (b) Decides that no railing shall be sold; → OP2(b)
    3. Decides to meet again. → OP3`,
  'numbers and letters on one line, Arabic': `
    إن الجمعية العامة، → enacting
    إذ تشير إلى قراراتها بشأن الجسور، → PP1
    1 - تحيط علما بالتقرير؛ → OP1
    2 - (أ) تقرر إصلاح الجسور؛ → OP2,OP2(a)
    (ب) تقرر عدم بيع الحواجز؛ → OP2(b)
    3 - تقرر أن تجتمع من جديد. → OP3`,
  'bullets of Word': `
    Le Conseil de sécurité, → enacting
    Rappelant ses résolutions sur les ponts, → PP1
    1. Prie les maçons : → OP1
    •\tde compter les arches ; → OP1(–)
    •\tde former les passeurs, y compris : → OP1(–)
    o\tceux des îles ; → OP1(–)(–)
    §\tceux du port ; → OP1(–)(–)(–)
    2. Décide de rester saisi de la question. → OP2`,
  'a bullet before the label': `
    Совет Безопасности, → enacting
    выражая беспокойство в связи с мостами, → PP1
    1. утверждает, что требуется: → OP1
    - i) починить мосты; → OP1(i)
    - ii) обучить каменщиков; → OP1(ii)
    2. просит Генерального секретаря доложить. → OP2`,
  'labels of an organization’s drafts': `
    The Ninetieth World Health Assembly, → enacting
    (PP1) Recalling resolution WHA85.1 (2032) on railings; → PP1
    (PP2) Noting the falls of masons; → PP2
    (OP)1. URGES Member States, taking into account their bridges: → OP1
    (1) to provide ropes to masons; → OP1(1)
    (2) to test ropes every year; → OP1(2)
    (OP)2. REQUESTS the Director-General to report. → OP2`,
  'labels of negotiation': `
    The Human Rights Council, → enacting
    PP 1 Recalling the Charter, → PP1
    PPl bis Noting the report, [Almara: delete] → PP1 bis
    OP 1 Urges States to act; → OP1
    OP 1.a to inform masons; → OP1(a)
    OP 2 (new) Requests the High Commissioner to report; → OP2
    OP 3alt Decides to remain seized of the matter. → OP3 alt`,
  'numbers between two': `
    The General Assembly, → enacting
    Recalling its resolutions on bridges, → PP1
    1. Takes note of the report; → OP1
    2. Urges calm; → OP2
    2bis. Urges patience; → OP2 bis
    2 ter. Urges rest; → OP2 ter
    3. Decides to meet; → OP3
    3A. Decides to rest. → OP3 A`,
  'paragraphs that are quoted': `
    The General Assembly, → enacting
    Recalling its resolutions on bridges, → PP1
    1. Decides to replace paragraph 5 of its rules with the following: “5. Decides that: → OP1
    (a) Masons work; → continuation
    6. Urges calm;” → continuation
    2. Notes the report. → OP2`,
  'digits of another keyboard': `
    安全理事会， → enacting
    回顾其第１３２５（２０００）号决议， → PP1
    １．请秘书长根据第１段提出报告； → OP1
    ２．决定继续处理此案。 → OP2`,
  'sections with preambles of their own': `
    The General Assembly, → enacting
    I → heading
    The bridges of the north → heading
    Recalling its resolutions on bridges, → PP1
    1. Takes note of the report; → OP1
    2. Endorses the conclusions; → OP2
    II → heading
    The bridges of the south → heading
    Recalling its resolutions on railings, → PP2
    Having considered the report of the masons, → PP3
    1. Takes note of the report. → OP1`,
  'sections with preambles of their own, Arabic': `
    إن الجمعية العامة، → enacting
    أولا → heading
    جسور الشمال → heading
    إذ تشير إلى قراراتها بشأن الجسور، → PP1
    1 - تحيط علما بالتقرير؛ → OP1
    2 - تؤيد الاستنتاجات؛ → OP2
    ثانيا → heading
    جسور الجنوب → heading
    إذ تشير إلى قراراتها بشأن الحواجز، → PP2
    1 - تحيط علما بالتقرير. → OP1`,
  'marks of sections on the line of their titles': `
    The General Assembly, → enacting
    Recalling its resolutions on bridges, → PP1
    I The bridges of the north → heading
    1. Takes note of the report; → OP1
    II The bridges of the south → heading
    1. Takes note of the report. → OP1`,
  'a masthead with the organ, Russian': `
    Генеральная Ассамблея → other
    Distr.: General → other
    31 October 2035 → other
    Совет по правам человека → other
    Девяностая сессия → other
    90/6. Права каменщиков → title
    Совет по правам человека, → enacting
    ссылаясь на свои резолюции о мостах, → PP1
    1. просит Генерального секретаря представить доклад; → OP1
    2. постановляет продолжать рассмотрение этого вопроса. → OP2`,
  'a masthead with the organ, Chinese': `
    联合国 → other
    大会 → other
    Distr.: General → other
    31 October 2035 → other
    2035年10月26日大会决议 → adoption
    90/6. 古桥 → title
    大会， → enacting
    回顾其关于桥梁的各项决议， → PP1
    1. 请秘书长提出报告； → OP1
    2. 决定继续处理此案。 → OP2`,
  'an old resolution of the Council': `
    84 (1950). Resolution of 7 July 1950 → title
    [S/1589] → other
    The Security Council, → enacting
    Having determined that the flood constitutes a danger to bridges, → PP1
    1. Welcomes the prompt support that valleys have given; → OP1
    2. Recommends that all Members send stones. → OP2
    Adopted at the 476th meeting by 7 votes to none, with 3 abstentions (Almara, Berovia, Corvia). → closing`,
  'a declaration that is adopted whole': `
    Resolution adopted by the General Assembly on 10 October 2035 → adoption
    90/3. Declaration on old bridges → title
    The General Assembly → enacting
    Adopts the following declaration: → OP1
    We, the masons of old bridges, therefore: → heading
    1. Reaffirm our trust in stones; → item
    2. Promise to lay them. → item`,
  'another body’s decision in an annex': `
    The General Assembly, → enacting
    Recalling its resolutions on bridges, → PP1
    1. Takes note of the decision annexed; → OP1
    2. Decides to meet again. → OP2
    Annex → annex
    Decision 7 (X) → heading
    The Conference of Masons, → enacting
    Recalling its decision 6 (X), → PP1
    1. Requests the masons to work; → OP1
    2. Decides to rest. → OP2`,
  'a statement whose paragraphs end in commas': `
    At the 9900th meeting of the Security Council, held on 3 March 2035, the President of the Security Council made the following statement on behalf of the Council: → adoption
    “The Security Council expresses its grave concern at the floods, and at the state of the bridges, → OP1
    “The Security Council urges the masons to work; → OP2
    “The Security Council will remain seized of the matter.” → OP3`,
  'a meeting and its date behind a French text': `
    Le Conseil des droits de l’homme, → enacting
    Rappelant ses résolutions sur les ponts, → PP1
    1. Prend note du rapport ; → OP1
    2. Décide de rester saisi de la question. → OP2
    53e réunion 3 avril 2035 → closing`,
  'lists that have lost their labels': `
    The General Assembly, → enacting
    Alarmed by the growing number of broken railings, → PP1
    Urges all member states to mend bridges through: → OP1
    National lists, → continuation
    Common yards, including: → continuation
    Shared ropes, → continuation
    Calls upon donors to buy stones, → OP2
    Decides to remain seized of the matter. → OP3`,
  'lists that have lost their labels, Chinese': `
    大会， → enacting
    震惊于断裂的栏杆日增， → PP1
    认识到每月都有货车损失， → PP2
    敦促所有会员国通过以下方式修复桥梁： → OP1
    国家清单， → continuation
    共用场地，包括： → continuation
    共用绳索， → continuation
    呼吁捐助方购买石料， → OP2
    决定继续处理此案。 → OP3`,
};

describe('labels and front matter as people write them', () => {
  for (const [name, lines] of Object.entries(cases)) {
    it(name, () => {
      const [texts, paths] = partsOf(lines);
      const text = texts.join('\n\n');
      const { blocks, structure } = parse(text);
      strictEqual(blocks.map(({ kind }, i) => structure.paths[i] ?? kind).join('\n'), paths.join('\n'));
      isClean(text);
      isOffered(text);
    });
  }
});

function partsOf(lines: string): [string[], string[]] {
  const pairs = lines
    .trim()
    .split('\n')
    .map(line => line.trim().split(' → '));
  return [pairs.map(([text]) => text!), pairs.flatMap(([, path]) => path!.split(','))];
}
