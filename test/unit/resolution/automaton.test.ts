import { deepStrictEqual, throws } from 'node:assert/strict';
import { type Automaton, automatonOf, unknown } from '../../../server/src/resolution/places/automaton';
import { anyUnit, readExpression, type Units } from '../../../server/src/resolution/places/expression-tree';
import { packed, type Sequence } from '../../../server/src/resolution/places/packed-sequences';

const unit = (letter: string): Units => [[letter.charCodeAt(0), letter.charCodeAt(0)]];

const reading = (sequences: readonly Sequence[]) => automatonOf(packed(sequences));

/** The bits of the states that a text leads through, where there are any: "3:1" behind the third unit. */
function told(automaton: Automaton, text: string): readonly string[] {
  const found: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const read = text.charCodeAt(at);
    const own = automaton.stretches.find(({ first, end }) => read >= first && read < end)!.unitClass;
    let next = automaton.steps[state + own]!;
    if (next === unknown) next = automaton.step(state, own);
    state = next < 0 ? ~next : next;
    if (next < 0) found.push(`${at}:${automaton.bits[state / automaton.stride]}`);
  }
  return found;
}

const check = (name: string, automaton: Automaton, text: string, expected: readonly string[]) =>
  it(name, () => deepStrictEqual(told(automaton, text), expected));

describe('sequences read together', () => {
  const words = reading([
    { units: [...'lamp'].map(unit), bits: 1 },
    { units: [...'lamps'].map(unit), bits: 2 },
    { units: [...'amp'].map(unit), bits: 4 },
    { units: [unit('a'), anyUnit, unit('s')], bits: 8 },
  ]);
  check('one in another', words, 'lamps', ['3:5', '4:2']);
  check('anything between', words, 'axs as', ['2:8']);
  check('one that begins again', words, 'lalamp', ['5:5']);
  check('none', words, 'oil', []);
  check('nothing to read', words, '', []);
  check('no sequences', reading([]), 'lamps', []);

  it('of an expression that refers back to a group, which none can be made of', () => {
    for (const expression of [/(lamp)\1/, /(?<lamp>lamp)\k<lamp>/])
      throws(() => readExpression(expression), /refers back/);
  });

  it('of more states than are kept', () => {
    // an a, and another eleven units behind: which of the last eleven were an a makes 2,048 states
    const apart = 11;
    const far = reading([
      { units: [unit('a'), ...Array.from({ length: apart - 1 }, () => anyUnit), unit('a')], bits: 1 },
    ]);
    let seed = 7;
    const text = Array.from({ length: 30_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
      return (seed >> 16) & 1 ? 'a' : 'b';
    }).join('');
    const expected = [...text].flatMap((letter, at) => (letter === 'a' && text[at - apart] === 'a' ? [`${at}:1`] : []));
    deepStrictEqual(told(far, text), expected);
  });
});
