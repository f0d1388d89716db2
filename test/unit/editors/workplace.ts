import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

/** Two numbers are missing, and a citation is there to hover over. */
export const draft = [
  'The Security Council,',
  'Recalling its resolution 2185 (2014),',
  '1. Decides to act;',
  '3. Requests the keeper, in accordance with paragraph 1 above:',
  '(a) To light the lamps;',
  '4. Decides to remain seized of the matter.',
  '',
].join('\n\n');

/** A home with a draft in it, for an editor that is started without a person. */
export interface Workplace {
  readonly home: string;
  readonly draft: string;
  write(file: string, text: string): string;
  /** What the editor printed; it has to end by itself. */
  run(command: string, ...words: readonly string[]): { readonly output: string; readonly status: number | null };
  /** The servers that were started, and those of them that run still. */
  servers(): Promise<{ readonly started: number; readonly left: number }>;
  remove(): void;
}

export function makeWorkplace(): Workplace {
  const home = mkdtempSync(join(tmpdir(), 'resolute-'));
  const pids = join(home, 'pids');
  const write = (file: string, text: string): string => {
    const path = join(home, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  // as npm would put it on the path
  const command = `#!/bin/sh\necho $$ >> '${pids}'\nexec '${process.execPath}' '${resolve('dist/language-server.js')}' "$@"\n`;
  writeFileSync(write('bin/resolute-language-server', command), command, { mode: 0o755 });
  spawnSync('chmod', ['+x', join(home, 'bin/resolute-language-server')]);
  writeFileSync(pids, '');
  const env = {
    PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_STATE_HOME: join(home, '.local/state'),
    XDG_CACHE_HOME: join(home, '.cache'),
    LANG: 'C.UTF-8',
    TERM: 'dumb',
  };
  return {
    home,
    draft: write('drafts/draft.unres', draft),
    write,
    run(program, ...words) {
      const { stdout, stderr, status } = spawnSync(program, words, {
        encoding: 'utf8',
        cwd: join(home, 'drafts'),
        env,
        input: '',
        timeout: 50_000,
      });
      return { output: `${stdout}${stderr}`.replaceAll('\r', ''), status };
    },
    async servers() {
      const started = readFileSync(pids, 'utf8').split('\n').filter(Boolean).map(Number);
      for (let tries = 0; tries < 100 && started.some(isAlive); tries++) {
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      const left = started.filter(isAlive);
      for (const pid of left) process.kill(pid, 'SIGKILL');
      return { started: started.length, left: left.length };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Can the editor be started here? */
export function isInstalled(command: string, ...words: readonly string[]): boolean {
  return process.platform !== 'win32' && spawnSync(command, words, { timeout: 20_000, input: '' }).status === 0;
}

/** A piece of code out of a page in docs/editors, behind "<!-- tried: name -->": what users are told is what is tried. */
export function recipe(page: string, name = ''): string {
  const text = readFileSync(`docs/editors/${page}.md`, 'utf8');
  const mark = name === '' ? '<!-- tried -->' : `<!-- tried: ${name} -->`;
  const code = /^\n```\w+\n([\s\S]*?)^```$/m.exec(text.slice(text.indexOf(mark) + mark.length));
  if (!text.includes(mark) || !code) throw new Error(`docs/editors/${page}.md has no ${mark}`);
  return code[1]!;
}
