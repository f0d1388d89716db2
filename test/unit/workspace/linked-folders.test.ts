import { strictEqual } from 'node:assert/strict';
import path from 'node:path';
import { leadsElsewhere } from '../../../server/src/workspace/disk/linked-folders';

type Links = Readonly<Record<string, string>>;

/** Links by their own paths; whatever is asked for that lies on another machine has been called on. */
async function check(
  rules: typeof path.posix,
  folder: string,
  links: Links,
  opened: string,
): Promise<{ led: boolean; asked: string[] }> {
  const asked: string[] = [];
  const linkAt = async (at: string) => {
    asked.push(at);
    const target = links[at];
    if (target === undefined) throw new Error('no link');
    return target;
  };
  return { led: await leadsElsewhere(folder, opened, linkAt, rules), asked };
}

describe('folders that are links', () => {
  for (const [name, rules, folder, links, led] of [
    ['none', path.posix, '/home/me/drafts', {}, false],
    ['one to another place here', path.posix, '/home/me/drafts', { '/home/me/drafts': '../you/drafts' }, false],
    ['one to a share', path.posix, '/home/me/drafts', { '/home/me': '//host/share' }, true],
    ['one to what Unix mounts', path.posix, '/home/me/drafts', { '/home/me/drafts': '/net/host/share' }, true],
    ['one behind another', path.posix, '/a/b/c', { '/a': '/x', '/x/b': '/y', '/y/c': '//host/share' }, true],
    ['a ring', path.posix, '/a/b', { '/a': '/x', '/x': '/a' }, true],
    ['none, on Windows', path.win32, 'C:\\drafts\\mine', {}, false],
    ['a junction, on Windows', path.win32, 'C:\\drafts\\mine', { 'C:\\drafts': 'D:\\drafts\\' }, false],
    ['one to a share, on Windows', path.win32, 'C:\\drafts\\mine', { 'C:\\drafts': '\\\\host\\share' }, true],
    ['one to a share by its longer name', path.win32, 'C:\\a\\b', { 'C:\\a': '\\\\?\\UNC\\host\\share' }, true],
    ['one behind a junction', path.win32, 'C:\\a\\b', { 'C:\\a': 'D:\\x', 'D:\\x\\b': '//host/share' }, true],
    ['a share itself, which the workspace lies on', path.win32, '\\\\host\\share\\a', {}, false],
    [
      'one from a share to another host',
      path.win32,
      '\\\\host\\share\\a',
      { '\\\\host\\share\\a': '\\\\other\\x' },
      true,
    ],
  ] as const) {
    it(name, async () => {
      const found = await check(rules as typeof path.posix, folder, links as Links, '');
      strictEqual(found.led, led);
      // nothing behind the link to another machine was asked for
      if (led)
        strictEqual(
          found.asked.some(at => /^(?:\/\/|\/net\/)/.test(at.replaceAll('\\', '/')) && !folder.startsWith('\\\\')),
          false,
        );
    });
  }
  it('are the user’s own affair where they lead to what he has opened', async () => {
    const links = { '/home/me': '//host/share', '/home/me/drafts/old': '//other/share' };
    strictEqual((await check(path.posix, '/home/me/drafts/new', links, '/home/me/drafts')).led, false);
    strictEqual((await check(path.posix, '/home/me/drafts/old', links, '/home/me/drafts')).led, true);
    strictEqual((await check(path.posix, '/home/me/drafts2', links, '/home/me/drafts')).led, true);
  });
});
