import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { decodeAnyhow } from '../../../server/src/encoding/decode-file';
import { startServer } from '../../../server/src/protocol/server';
import { type Chance, chanceOf } from '../editing/chance';
import { positionAt } from '../editing/edit';
import { laidOut, languages, layoutNames } from '../editing/passages';
import { effort } from '../effort';
import { MemoryFiles } from '../workspace/memory-files';
import { announcedRequests } from './announced-requests';
import { wrongPlace } from './answer-ranges';
import { type InProcess, inProcess } from './in-process';

const texts = { quick: 60, full: 200, endurance: 50_000 }[effort];
/** For a reason that the user is told: what cannot be renamed, for one. */
const refused = -32803;

const whole = (chance: Chance) => laidOut(chance.pick(languages), chance.pick(layoutNames));
const many = <T>(chance: Chance, most: number, make: () => T): T[] => Array.from({ length: chance.below(most) }, make);

/** Texts that nobody wrote. */
const kinds: Readonly<Record<string, (chance: Chance) => string>> = {
  'cut anywhere, in the middle of a character too'(chance) {
    const text = whole(chance);
    return text.slice(chance.below(text.length), chance.below(text.length * 2));
  },
  'read from bytes of which some are wrong'(chance) {
    const bytes = new TextEncoder().encode(whole(chance));
    for (let wrong = chance.below(40); wrong > 0; wrong--) bytes[chance.below(bytes.length)] = chance.below(256);
    return decodeAnyhow(bytes.subarray(chance.below(60)));
  },
  'read from bytes by chance'(chance) {
    const mark = chance.pick([[], [0xff, 0xfe], [0xfe, 0xff]]);
    return decodeAnyhow(Uint8Array.from([...mark, ...many(chance, 2000, () => chance.below(256))]));
  },
  'of units by chance': chance => String.fromCharCode(...many(chance, 2000, () => chance.below(0x1_0000))),
  'of characters that mean something, by chance': chance =>
    many(chance, 1500, () =>
      chance.pick([...'()[]（）0123456789٣/ \u00a0\t\n\r.,;:،；。、aivxIVX第段号条أب-–—*’‘“”«»\u200f\u0301']),
    ).join(''),
};

describe('a text that nobody wrote has its answers', () => {
  let server: InProcess;

  before(async () => {
    server = await inProcess(startServer, { pull: true, files: new MemoryFiles() });
  });
  after(() => server.stop());

  async function isAnswered(text: string, chance: Chance, seed: number): Promise<void> {
    const uri = `file:///w/${seed}.unres`;
    const textDocument = { uri, languageId: 'un-resolution', version: 1, text };
    await server.client.sendNotification('textDocument/didOpen', { textDocument });
    const start = positionAt(text, 0);
    for (const offset of [text.length, chance.below(text.length + 1)]) {
      const position = positionAt(text, offset);
      for (const { method, params } of announcedRequests(server.announced, {
        uri,
        position,
        range: { start, end: position },
      })) {
        const answer = await server.client.sendRequest(method, params).catch(error => {
          if (error.code !== refused) throw error;
        });
        strictEqual(wrongPlace(answer, uri, text), null, `seed ${seed}: ${method}`);
      }
    }
    await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    deepStrictEqual(server.errors, [], `seed ${seed}`);
  }

  for (const [name, kind] of Object.entries(kinds)) {
    it(`${name}: ${texts / Object.keys(kinds).length} texts`, async function () {
      this.timeout(effort === 'endurance' ? 0 : 120_000);
      for (let seed = 1; seed <= texts / Object.keys(kinds).length; seed++) {
        const chance = chanceOf(seed);
        await isAnswered(kind(chance), chance, seed);
      }
    });
  }
});
