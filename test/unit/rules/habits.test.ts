import assert from 'node:assert/strict';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { parse } from '../../../server/src/resolution/parse';
import { check, fixesOf } from '../../../server/src/rules/check';
import { placesOfHabit } from '../../../server/src/rules/engine/habits';
import { goneFindings } from '../../../server/src/rules/gone-findings';
import { acceptedOf } from '../../../server/src/rules/settings/accepted';
import { ordinarySettings } from '../../../server/src/rules/settings/rule-settings';
import { applyEdits } from '../check-marks';

/** A text that keeps to another style is told so once; of a few slips each is told. Words are invented. */
interface Kept {
  readonly name: string;
  readonly rule: string;
  readonly text: readonly string[];
  readonly mended: readonly string[];
}

const kept: readonly Kept[] = [
  {
    name: 'Chinese with Latin marks',
    rule: 'foreign-mark',
    text: [
      '大会,',
      '回顾灯塔,',
      '注意到潮汐,又注意到钟声,',
      '1. 请看守人:',
      '(a) 修剪灯芯;',
      '(b) 休息;',
      '2. 敦促各方等待。',
    ],
    mended: [
      ...['大会，', '回顾灯塔，', '注意到潮汐，又注意到钟声，', '1. 请看守人：', '(a) 修剪灯芯；', '(b) 休息；'],
      '2. 敦促各方等待。',
    ],
  },
  {
    name: 'Arabic with Latin marks',
    rule: 'foreign-mark',
    text: [
      'الجمعية العامة,',
      'إذ تشير إلى المنارة,',
      'وإذ تلاحظ المد,',
      'وإذ تؤكد السلام,',
      '1- تقرر أن تنتظر;',
      '2- تطلب الزيت;',
    ],
    mended: [
      ...['الجمعية العامة،', 'إذ تشير إلى المنارة،', 'وإذ تلاحظ المد،', 'وإذ تؤكد السلام،', '1- تقرر أن تنتظر؛'],
      '2- تطلب الزيت؛',
    ],
  },
  {
    name: 'French without no-break blanks',
    rule: 'french-blank',
    text: [
      'L’Assemblée générale,',
      'Rappelant les phares,',
      '1. Prie le gardien:',
      'a) De veiller;',
      'b) De dormir;',
      '2. Engage au calme;',
      '3. Décide d’attendre;',
    ],
    mended: [
      ...['L’Assemblée générale,', 'Rappelant les phares,', '1. Prie le gardien\u00a0:', 'a) De veiller\u00a0;'],
      ...['b) De dormir\u00a0;', '2. Engage au calme\u00a0;', '3. Décide d’attendre\u00a0;'],
    ],
  },
  {
    name: 'an English preamble with semicolons',
    rule: 'end-preambular',
    text: [
      'The General Assembly,',
      'Recalling lamps;',
      'Noting tides;',
      'Welcoming bells;',
      'Stressing calm;',
      'Convinced of peace;',
      '1. Decides to wait.',
    ],
    mended: [
      'The General Assembly,',
      'Recalling lamps,',
      'Noting tides,',
      'Welcoming bells,',
      'Stressing calm,',
      'Convinced of peace,',
      '1. Decides to wait.',
    ],
  },
  {
    name: 'a Spanish preamble with semicolons',
    rule: 'end-preambular',
    text: [
      'La Asamblea General,',
      'Recordando los faros;',
      'Observando la marea;',
      'Acogiendo con beneplácito el son;',
      'Subrayando la calma;',
      'Convencida de la paz;',
      '1. Decide esperar.',
    ],
    mended: [
      'La Asamblea General,',
      'Recordando los faros,',
      'Observando la marea,',
      'Acogiendo con beneplácito el son,',
      'Subrayando la calma,',
      'Convencida de la paz,',
      '1. Decide esperar.',
    ],
  },
  {
    name: 'Russian paragraphs with capitals',
    rule: 'opening-case',
    text: [
      'Генеральная Ассамблея,',
      'Ссылаясь на маяки,',
      'Отмечая приливы,',
      'Приветствуя звон,',
      '1. Просит масла;',
      '2. Постановляет ждать;',
    ],
    mended: [
      'Генеральная Ассамблея,',
      'ссылаясь на маяки,',
      'отмечая приливы,',
      'приветствуя звон,',
      '1. просит масла;',
      '2. постановляет ждать;',
    ],
  },
];

describe('a style that a text keeps to', () => {
  for (const { name, rule, text, mended } of kept) {
    it(`is told once, and mended in one: ${name}`, () => {
      const found = findings(rule, text);
      assert.deepEqual(
        found.map(({ severity }) => severity),
        ['hint'],
      );
      assert.ok(found[0]!.related.length >= 4);
      assert.equal(mendedBy(rule, text), mended.join('\n\n'));
      assert.deepEqual(findings(rule, mended), []);
    });

    it(`is a few slips, each told, in a text that mostly has the other one: ${name}`, () => {
      const found = findings(
        rule,
        text.map((paragraph, index) => (index % 3 === 1 ? paragraph : mended[index]!)),
      );
      assert.ok(found.length > 0 && found.length < 5);
      assert.ok(found.every(({ related, message }) => related.length === 0 && !message.english.includes('keeps to')));
    });
  }

  for (const { name, rule, text, mended } of kept) {
    it(`has in it what was accepted by itself, which no fix changes: ${name}`, () => {
      const tree = parse(text.join('\n\n'));
      const places = placesOfHabit(check(tree).find(each => each.rule === rule)!)!;
      const last = { ...acceptedOf(tree, places.at(-1)!), marked: null };
      const settings = { ...ordinarySettings, accepted: [last] };
      const [hint] = check(tree, null, settings).filter(each => each.rule === rule);
      const [fix] = fixesOf(tree, hint!, settings);
      const { block } = places.at(-1)!.place;
      const expected = mended.map((paragraph, index) => (index === block ? text[index] : paragraph));
      assert.equal(applyEdits(text.join('\n\n'), textEdits(tree, fix!.edits)), expected.join('\n\n'));
      const entry = { ...last, draft: null, paragraph: null, note: null };
      assert.deepEqual(goneFindings([entry as never], tree, null, settings), []);
    });
  }

  it('stands in the order of the text', () => {
    for (const { text } of kept) {
      const found = check(parse(text.slice(0, -2).join('\n\n')));
      const places = found.map(({ place }) => place);
      const sorted = places.toSorted((a, b) => a.block - b.block || a.span.start - b.span.start);
      assert.deepEqual(places, sorted);
    }
    // both are told by rules about the whole document, and the later place by the earlier rule
    const both = check(parse('The General Assembly,\n\nRecalling lamps;\n\n1. Decides to wait.'));
    assert.deepEqual(
      both.map(({ rule }) => rule),
      ['end-preambular', 'numbering-single'],
    );
  });

  it('stays the same finding while it stands for the same places', () => {
    const tree = parse(kept[0]!.text.join('\n\n'));
    assert.equal(check(tree), check(tree));
  });
});

function findings(rule: string, paragraphs: readonly string[]) {
  return check(parse(paragraphs.join('\n\n'))).filter(each => each.rule === rule);
}

function mendedBy(rule: string, paragraphs: readonly string[]): string {
  const text = paragraphs.join('\n\n');
  const tree = parse(text);
  const [finding] = findings(rule, paragraphs);
  const fix = fixesOf(tree, check(tree).find(each => each.rule === rule)!).find(({ preferred }) => preferred);
  assert.ok(finding && fix);
  return applyEdits(text, textEdits(tree, fix.edits));
}
