import { deepStrictEqual, match } from 'node:assert/strict';
import { isInstalled, makeWorkplace, recipe, type Workplace } from './workplace';

const say = `
(setq inhibit-message nil make-backup-files nil auto-save-default nil create-lockfiles nil)
(defun say (&rest words) (princ (concat (string-join (mapcar (lambda (word) (format "%s" word)) words) " ") "\\n") t))
(defun wait-for (what)
  (let ((tries 0))
    (while (and (not (funcall what)) (< tries 600)) (accept-process-output nil 0.05) (setq tries (1+ tries)))))
(defun line-at (number) (save-excursion (goto-char (point-min)) (forward-line (1- number))
  (buffer-substring-no-properties (line-beginning-position) (line-end-position))))
(defun say-index (index indent)
  (dolist (entry index)
    (say "symbol" (concat indent (substring-no-properties (car entry))))
    (when (and (consp (cdr entry)) (consp (cadr entry))) (say-index (cdr entry) (concat indent " ")))))
(defun go (number column) (goto-char (point-min)) (forward-line (1- number)) (forward-char column))
`;

const driveEglot = `
(package-initialize)
(find-file (car command-line-args-left))
(setq command-line-args-left nil)
(say "mode" major-mode)
;; where nobody types, no command ends
(run-hooks 'post-command-hook)
(wait-for (lambda () (eglot-current-server)))
(wait-for (lambda () (flymake-diagnostics)))
(dolist (found (flymake-diagnostics))
  (say "finding" (line-number-at-pos (flymake-diagnostic-beg found)) (car (split-string (flymake-diagnostic-text found) "\\n"))))
(say-index (eglot-imenu) "")
(go 3 27)
(say "hover" (and (string-match "2185" (format "%s" (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams)))) "2185"))
(go 7 0)
(let ((action (seq-find (lambda (action) (equal (plist-get action :title) "Change 3 to 2")) (eglot-code-actions (point) (1+ (point))))))
  (eglot--apply-workspace-edit (plist-get action :edit)))
(say "fixed" (line-at 7))
(go 5 0)
(eglot-rename "9")
(say "renamed" (line-at 5) (line-at 7))
(go 3 0) (kill-line) (insert "Recalling its resolution 132")
(say "offered" (car (member "1325 (2000)" (all-completions "132" (nth 2 (eglot-completion-at-point))))))
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
(kill-emacs 0)
`;

const driveLspMode = `
(package-initialize)
(require 'lsp-mode)
(setq lsp-auto-guess-root t lsp-enable-suggest-server-download nil lsp-warn-no-matched-clients t lsp-restart 'ignore
      lsp-diagnostics-provider :flymake lsp-enable-file-watchers nil lsp-before-save-edits nil)
(find-file (car command-line-args-left))
(setq command-line-args-left nil)
(say "mode" major-mode)
(lsp-workspace-folders-add default-directory)
;; nothing is ever idle here
(lsp)
(wait-for (lambda () (and lsp--buffer-workspaces (eq 'initialized (lsp--workspace-status (car lsp--buffer-workspaces))))))
(wait-for (lambda () (> (hash-table-count (lsp-diagnostics t)) 0)))
(maphash (lambda (_ all) (dolist (found all)
  (say "finding" (1+ (lsp:position-line (lsp:range-start (lsp:diagnostic-range found)))) (lsp:diagnostic-message found))))
  (lsp-diagnostics t))
(say-index (lsp--imenu-create-index) "")
(go 3 27)
(say "hover" (and (string-match "2185" (format "%S" (lsp-request "textDocument/hover" (lsp--text-document-position-params)))) "2185"))
(go 7 0)
(let ((action (seq-find (lambda (action) (equal (lsp:code-action-title action) "Change 3 to 2")) (lsp-code-actions-at-point))))
  (lsp-execute-code-action action))
(say "fixed" (line-at 7))
(go 5 0)
(lsp-rename "9")
(say "renamed" (line-at 5) (line-at 7))
(go 3 0) (kill-line) (insert "Recalling its resolution 132")
(say "offered" (car (member "1325 (2000)" (all-completions "132" (nth 2 (lsp-completion-at-point))))))
(set-buffer-modified-p nil)
(lsp-workspace-shutdown (car lsp--buffer-workspaces))
(wait-for (lambda () (not (process-list))))
(kill-emacs 0)
`;

/** eglot groups by kind; lsp-mode shows the tree. */
const eglotSymbols = [
  ...['String', ' Preamble', '  The Security Council,', '  PP1 Recalling its resolution 2185 (2014),'],
  ...['Module', ' Preamble', ' Operative part', 'Number'],
  ' Operative part::OP3 Requests the keeper, in accordance with paragraph 1 above:',
  ...['  (a) To light the lamps;', ' Operative part', '  OP1 Decides to act;'],
  '  OP3 Requests the keeper, in accordance with paragraph 1 above:',
  '  OP4 Decides to remain seized of the matter.',
];
const lspModeSymbols = [
  ...['Operative part', ' OP1 Decides to act;', ' OP3 Requests the keeper, in accordance with paragraph 1 above:'],
  ...['  (a) To light the lamps;', ' OP4 Decides to remain seized of the matter.'],
  ...['Preamble', ' PP1 Recalling its resolution 2185 (2014),', ' The Security Council,'],
];

for (const [client, drive, symbols] of [
  ['eglot', driveEglot, eglotSymbols],
  ['lsp-mode', driveLspMode, lspModeSymbols],
] as const) {
  const isHere = isInstalled('emacs', '--batch', '--eval', `(progn (package-initialize) (require '${client}))`);
  (isHere ? describe : describe.skip)(
    `Emacs with ${client} and the recipe of docs/editors (skipped where they are not installed)`,
    () => {
      let place: Workplace;
      before(() => {
        place = makeWorkplace();
      });
      after(() => {
        place.remove();
      });

      it('shows findings, outline, hover, fixes, rename and completion, and leaves no server', async () => {
        const init = place.write('init.el', `${recipe('emacs', 'mode')}\n${recipe('emacs', client)}\n${say}`);
        const script = place.write('drive.el', drive);
        const { output, status } = place.run('emacs', '--batch', '-l', init, '-l', script, place.draft);
        const lines = output
          .split('\n')
          .filter(line => /^(?:mode|finding|symbol|hover|fixed|renamed|offered) /.test(line));
        match(lines[1] ?? output, /^finding 7 .*Paragraph 3 follows paragraph 1; 2 is missing/);
        deepStrictEqual(
          lines.filter(line => line.startsWith('symbol ')),
          symbols.map(symbol => `symbol ${symbol}`),
        );
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
}
