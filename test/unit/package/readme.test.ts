import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Menu {
  readonly command: string;
}
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: { readonly commandPalette: readonly Menu[] };
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const { contributes } = json<Manifest>('package.json');
const titles = json<Record<string, string>>('package.nls.json');
const readme = readFileSync('README.md', 'utf8');

describe('README.md', () => {
  it('names every setting', () => {
    const settings = [contributes.configuration].flat().flatMap(({ properties }) => Object.keys(properties));
    deepStrictEqual(
      settings.filter(setting => !readme.includes(`\`${setting}\``)),
      [],
    );
  });
  it('names every command that is always in the palette, but for those of its table of keys', () => {
    const atTimes = new Set(contributes.menus.commandPalette.map(({ command }) => command));
    const missing = contributes.commands
      .filter(({ command }) => !atTimes.has(command) && !command.startsWith('resolute.paragraph.'))
      .map(({ title }) => titles[title.replaceAll('%', '')]!)
      .filter(title => !readme.includes(title));
    deepStrictEqual(missing, []);
  });
});
