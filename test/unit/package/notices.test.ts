import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** What the programs carry, by the comments that esbuild leaves where a file of a package begins; minified ones have none. */
function carried(program: string): Set<string> {
  const text = readFileSync(`dist/${program}.js`, 'utf8');
  const found = [...text.matchAll(/^ *\/\/ (.*node_modules\/((?:@[^/\n]+\/)?[^/\n]+))\/.*$/gm)];
  return new Set(
    found.map(([, folder, name]) => `${name} ${JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version}`),
  );
}

describe('ThirdPartyNotices', () => {
  for (const [notices, programs, expected] of [
    ['ThirdPartyNotices', ['client', 'server', 'server-bundle', 'documents', 'pdf'], 'vscode-languageclient'],
    ['ServerNotices', ['language-server', 'server-bundle', 'cli', 'documents', 'pdf'], 'vscode-languageserver'],
  ] as const) {
    it(`names each package that is in ${programs.join(', ')}, with its licence`, function () {
      const packages = new Set(programs.flatMap(program => [...carried(program)]));
      // dist/ was built to be shipped
      if (packages.size === 0) return this.skip();
      const parts = readFileSync(`dist/${notices}.txt`, 'utf8').split(/^-{80}$/m);
      const titles = parts.filter((_, at) => at % 2 === 1).map(title => title.trim());
      deepStrictEqual(
        [...packages].filter(name => !titles.some(title => title.startsWith(`${name} (`))),
        [],
      );
      ok([...packages].some(name => name.startsWith(`${expected} `)));
      // it lies within vscode-uri, where no comment tells
      ok(titles.includes('path-browserify'));
      for (const [at, title] of titles.entries()) {
        ok(/permission|permitted|licen[cs]e/i.test(parts[at * 2 + 2]!) && parts[at * 2 + 2]!.length > 500, title);
      }
    });
  }
  it('is in the extension', () => {
    ok(readFileSync('.vscodeignore', 'utf8').split('\n').includes('!dist/ThirdPartyNotices.txt'));
  });
});
