import { strictEqual } from 'node:assert/strict';
import { resolve } from 'node:path';
import type { InitializeParams } from 'vscode-languageserver';
import { message } from '../../../server/src/messages/message';
import { Messages } from '../../../server/src/protocol/messages';
import { diskSentences } from '../../../server/src/workspace/disk/disk-sentences';

describe('the language that a client asks for', () => {
  const french = 'Il n’y a pas de paragraphe 4.';
  const english = 'There is no paragraph 4.';
  const cases: readonly (readonly [string, Pick<InitializeParams, 'locale' | 'initializationOptions'>, string])[] = [
    ['none', {}, english],
    ['its locale', { locale: 'fr-CA' }, french],
    ['a locale of which there are no sentences', { locale: 'de' }, english],
    ['one by name, whatever its locale', { locale: 'de', initializationOptions: { messages: 'fr' } }, french],
    ['English by name', { locale: 'fr', initializationOptions: { messages: 'en' } }, english],
    [
      'its own sentences',
      { locale: 'fr', initializationOptions: { messages: { 'There is no paragraph {0}.': '{0}?' } } },
      '4?',
    ],
    ['no other than English sentences', { locale: 'fr', initializationOptions: { messages: {} } }, english],
    ['a name that is no language', { initializationOptions: { messages: '../../package' } }, english],
  ];
  const said = (folder: string, params: object) => {
    const messages = new Messages(diskSentences(folder));
    messages.initialize({ processId: null, rootUri: null, capabilities: {}, ...params });
    return messages.say(message`There is no paragraph ${4}.`);
  };
  for (const [name, params, expected] of cases) it(name, () => strictEqual(said('dist', params), expected));
  it('is English where no sentences can be read', () => {
    strictEqual(said(resolve('no such folder'), { locale: 'fr' }), english);
  });
});
