import { deepStrictEqual, match } from 'node:assert/strict';
import { isInstalled, makeWorkplace, recipe, type Workplace } from './workplace';

/** Asks all that a person would, and prints the answers. */
const drive = `
local function say(...) io.stdout:write(table.concat({ ... }, ' '), '\\n') end
local function wait(what) return vim.wait(30000, what, 20) end
local function ask(method, extra)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(), extra or {})
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do return answer.result end
end
wait(function() return #vim.diagnostic.get(0) > 0 end)
for _, found in ipairs(vim.diagnostic.get(0)) do say('finding', found.lnum, found.message) end
local function outline(symbols, indent)
  for _, symbol in ipairs(symbols) do
    say('symbol', indent .. vim.lsp.protocol.SymbolKind[symbol.kind], symbol.name)
    outline(symbol.children or {}, indent .. ' ')
  end
end
outline(ask('textDocument/documentSymbol'), '')
vim.api.nvim_win_set_cursor(0, { 3, 27 })
say('hover', vim.inspect(ask('textDocument/hover').contents):match('2185') or 'nothing')
vim.api.nvim_win_set_cursor(0, { 7, 0 })
vim.ui.select = function(items, _, choose) choose(items[1], 1) end
vim.lsp.buf.code_action()
wait(function() return vim.fn.getline(7):match('^2') end)
say('fixed', vim.fn.getline(7))
vim.api.nvim_win_set_cursor(0, { 5, 0 })
vim.lsp.buf.rename('9')
wait(function() return vim.fn.getline(5):match('^9') end)
say('renamed', vim.fn.getline(5), vim.fn.getline(7))
vim.fn.setline(3, 'Recalling its resolution 132,')
vim.api.nvim_win_set_cursor(0, { 3, 28 })
vim.wait(300)
local offered = ask('textDocument/completion')
say('offered', vim.inspect(offered):match('1325 %(2000%)') or 'nothing')
vim.cmd('qall!')
`;

(isInstalled('nvim', '--version') ? describe : describe.skip)(
  'Neovim with the recipe of docs/editors (skipped where it is not installed)',
  () => {
    let place: Workplace;
    before(() => {
      place = makeWorkplace();
    });
    after(() => {
      place.remove();
    });

    it('shows findings, outline, hover, fixes, rename and completion, and leaves no server', async () => {
      const init = place.write('init.lua', recipe('neovim'));
      const script = place.write('drive.lua', drive);
      const { output, status } = place.run(
        'nvim',
        '--headless',
        '-n',
        '-u',
        init,
        place.draft,
        '-c',
        `luafile ${script}`,
      );
      const lines = output.split('\n').filter(line => /^(?:finding|symbol|hover|fixed|renamed|offered) /.test(line));
      match(lines[0] ?? output, /^finding 6 Paragraph 3 follows paragraph 1; 2 is missing/);
      deepStrictEqual(lines.filter(line => line.startsWith('symbol ')).slice(0, 6), [
        'symbol Module Preamble',
        'symbol  String The Security Council,',
        'symbol  String PP1 Recalling its resolution 2185 (2014),',
        'symbol Module Operative part',
        'symbol  Number OP1 Decides to act;',
        'symbol  Number OP3 Requests the keeper, in accordance with paragraph 1 above:',
      ]);
      deepStrictEqual(lines.slice(-4), [
        'hover 2185',
        'fixed 2. Requests the keeper, in accordance with paragraph 1 above:',
        'renamed 9. Decides to act; 2. Requests the keeper, in accordance with paragraph 9 above:',
        'offered 1325 (2000)',
      ]);
      deepStrictEqual([status, await place.servers()], [0, { started: 1, left: 0 }]);
    });
  },
);
