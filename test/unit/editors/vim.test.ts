import { deepStrictEqual, match } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, makeWorkplace, recipe, type Workplace } from './workplace';

/** Where Debian has it; else it is looked for where users put it. */
const ale = ['/usr/share/vim-ale', join(process.env.HOME ?? '', '.vim/pack/git-plugins/start/ale')].find(existsSync);

const drive = `
let g:said = []
function! Say(...)
  call add(g:said, join(a:000, ' '))
  call writefile(g:said, $HOME . '/said')
endfunction
function! WaitFor(what)
  for i in range(1500)
    if eval(a:what) | return | endif
    sleep 20m
  endfor
endfunction
call WaitFor('!empty(ale#engine#GetLoclist(bufnr()))')
for found in ale#engine#GetLoclist(bufnr())
  call Say('finding', found.lnum, found.text)
endfor
call cursor(3, 27)
let g:ale_hover_to_preview = 1
ALEHover
call WaitFor('bufnr("ALEPreviewWindow") > 0')
for number in range(1, bufnr('$'))
  if getbufvar(number, '&filetype') =~# '^ale-preview'
    call Say('hover', matchstr(join(getbufline(number, 1, '$')), '2185'))
  endif
endfor
pclose
call cursor(7, 1)
" who chooses the first
runtime autoload/ale/util.vim
function! ale#util#Input(...) abort
  return '1'
endfunction
ALECodeAction
call WaitFor('getline(7) =~# "^2"')
call Say('fixed', getline(7))
qall!
`;

(ale !== undefined && isInstalled('vim', '-Nes', '+if has("job")|qall!|else|cquit!|endif') ? describe : describe.skip)(
  'Vim with ALE and the recipe of docs/editors (skipped where they are not installed)',
  () => {
    let place: Workplace;
    before(() => {
      place = makeWorkplace();
    });
    after(() => {
      place.remove();
    });

    it('shows findings, hover and fixes, and leaves no server', async () => {
      const init = place.write(
        'vimrc',
        `set nocompatible hidden nomore\nset runtimepath+=${ale}\nfiletype plugin on\n${recipe('vim')}`,
      );
      const script = place.write('drive.vim', drive);
      const { output } = place.run('vim', '-n', '--not-a-term', '-u', init, place.draft, '-S', script);
      const said = existsSync(join(place.home, 'said')) ? readFileSync(join(place.home, 'said'), 'utf8') : output;
      match(said, /^finding 7 Paragraph 3 follows paragraph 1; 2 is missing/);
      deepStrictEqual(said.split('\n').slice(-3), [
        'hover 2185',
        'fixed 2. Requests the keeper, in accordance with paragraph 1 above:',
        '',
      ]);
      deepStrictEqual(await place.servers(), { started: 1, left: 0 });
    });
  },
);
