/** VS Code as a person sees it: what stands on the screen, and what mouse and keyboard do there. */
export class Workbench {
  #page;

  constructor(page) {
    this.#page = page;
  }

  get page() {
    return this.#page;
  }

  async openFile(name) {
    const files = this.#page.locator('.pane-header[aria-expanded="false"]', { hasNotText: /Outline|Timeline/ }).first();
    if (await files.count()) await files.click();
    const tab = this.#page.locator('.tab.active', { hasText: name });
    const opens = async timeout => {
      await (await this.#fileRow(name)).dblclick();
      await tab.waitFor({ timeout });
    };
    // a list that unfolds, or that a new file comes into, may move away from under the mouse
    await opens(5000).catch(() => opens(undefined));
  }

  /** Runs a command of the palette, by its whole title. */
  async command(title) {
    await this.#page.keyboard.press('F1');
    await this.#page.locator('.quick-input-widget:visible input').first().waitFor();
    await this.#page.keyboard.type(title);
    const rows = this.#page.locator('.quick-input-list .monaco-list-row');
    await rows
      .filter({ has: this.#page.getByText(title, { exact: true }) })
      .first()
      .click();
  }

  /** The same without the mouse. */
  async enter(title) {
    await this.#page.keyboard.press('F1');
    await this.#page.locator('.quick-input-widget:visible input').first().waitFor();
    await this.#page.keyboard.type(title);
    const first = this.#page.locator('.quick-input-list .monaco-list-row.focused');
    await first.filter({ has: this.#page.getByText(title, { exact: true }) }).waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** An untitled document of plain text. */
  async newFile() {
    await this.command('File: New Untitled Text File');
    await this.#page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await this.focusEditor();
  }

  /** By its key: a click might meet what lies above the text once that is scrolled. */
  async focusEditor() {
    await this.#page.keyboard.press('Control+1');
    // out of a page's frame the key goes a long way, and the next key would still be the page's
    await this.#page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
  }

  /** Both texts side by side; they take the keys some time after their tab is there. */
  async bothTextsAre(title) {
    await this.#page.locator('.tab.active', { hasText: title }).waitFor();
    await this.#page.locator('.monaco-diff-editor .monaco-editor.focused').first().waitFor();
  }

  async saveAs(path) {
    await this.#page.keyboard.press('Control+S');
    await this.fillPath(path);
    await this.#page.locator('.tab.active', { hasText: path.slice(path.lastIndexOf('/') + 1) }).waitFor();
  }

  /** In the box that asks where a file is to lie. */
  async fillPath(path) {
    const input = this.#page.locator('.quick-input-widget:visible input[type="text"]');
    // the name that it proposes comes late, and would take the place of ours
    await this.#page.waitForFunction(field => field.value.includes('/'), await input.elementHandle());
    await this.#page.waitForTimeout(500);
    await input.fill(path);
    await this.#page.waitForTimeout(300);
    await this.#page.keyboard.press('Enter');
  }

  async closeEditors() {
    const dialog = this.#page.locator('.monaco-dialog-box');
    const isHeard = () =>
      Promise.race([
        dialog.waitFor({ timeout: 3000 }),
        this.#page.locator('.tab').first().waitFor({ state: 'detached', timeout: 3000 }),
      ]);
    // a page that is just being opened takes the keys, and nobody hears them
    for (let tries = 1; ; tries++) {
      await this.#page.keyboard.press('Control+K');
      await this.#page.keyboard.press('Control+W');
      try {
        await isHeard();
        break;
      } catch (error) {
        if (tries === 5) throw error;
      }
    }
    // What was changed is not to be kept.
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: "Don't Save" }).click();
    await this.#page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  async languageIs(name) {
    // on a busy machine extensions take their time
    await this.#page.locator('.statusbar-item', { hasText: name }).waitFor({ timeout: 60_000 });
  }

  /** What the language status (the braces in the status bar) tells when the mouse rests on it. */
  async languageStatus(expected) {
    await this.#page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    const hover = this.#page.locator('.hover-language-status', { hasText: expected });
    await hover.waitFor();
  }

  /** The page in the newest panel. */
  get webview() {
    return this.#page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
  }

  /** The row of a file in the explorer, which draws only what fits: it is turned until the row is there. */
  async #fileRow(name) {
    const list = this.#page.locator('.explorer-folders-view');
    const row = list.locator('.monaco-list-row').filter({ has: this.#page.getByText(name, { exact: true }) });
    for (let turns = 0; turns < 40 && (await row.count()) === 0; turns++) {
      await list.hover();
      await this.#page.mouse.wheel(0, turns % 10 === 0 ? -10_000 : 150);
      await this.#page.waitForTimeout(150);
    }
    return row;
  }

  /** The menu of a file; of its entries the one that is named is chosen. */
  async explorerMenu(name, entry) {
    await (await this.#fileRow(name)).click({ button: 'right' });
    await this.#page.locator('.monaco-menu .action-label').first().waitFor();
    // a menu takes no click as soon as it is there
    await this.#page.waitForTimeout(400);
    if (entry) await this.#page.locator('.monaco-menu .action-label', { hasText: entry }).first().click();
  }

  /** Drags a file from the explorer into the text of the editor; it is the shift key that drops it there. */
  async dropFile(name) {
    const { mouse, keyboard } = this.#page;
    const file = await (await this.#fileRow(name)).boundingBox();
    const editor = await this.#page.locator('.editor-instance .view-lines').first().boundingBox();
    const [x, y] = [editor.x + 30, editor.y + Math.min(150, editor.height - 20)];
    await mouse.move(file.x + 60, file.y + 8);
    await mouse.down();
    await mouse.move(file.x + 90, file.y + 20, { steps: 4 });
    await mouse.move(x, y, { steps: 8 });
    await keyboard.down('Shift');
    await mouse.move(x + 2, y + 2, { steps: 3 });
    await this.#page.waitForTimeout(300);
    await mouse.up();
    await keyboard.up('Shift');
  }

  /** A file of the system's own window, dropped into the text: the browser gives its bytes, and no place. */
  async dropFromOutside(name, bytes) {
    const editor = this.#page.locator('.editor-group-container .monaco-editor .view-lines').first();
    const { x, y } = await editor.boundingBox();
    await this.#page.evaluate(
      ([fileName, encoded, clientX, clientY]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(atob(encoded), each => each.charCodeAt(0))], fileName));
        for (const kind of ['dragenter', 'dragover', 'dragover', 'drop']) {
          const target = document.elementFromPoint(clientX, clientY);
          const init = {
            dataTransfer,
            clientX,
            clientY,
            shiftKey: true,
            bubbles: true,
            cancelable: true,
            composed: true,
          };
          target.dispatchEvent(new DragEvent(kind, init));
        }
      },
      [name, bytes.toString('base64'), x + 30, y + 30],
    );
  }

  /** As far as the place that the file is to have. */
  async exportAs(format, path) {
    await this.command('UN Resolution: Export …');
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: format }).first().click();
    await this.fillPath(path);
  }

  /** A question of one line, told by its words. */
  async answerQuestion(words, answer) {
    const asked = this.#page.locator('.quick-input-widget:visible', { hasText: words });
    await asked.waitFor();
    await asked.locator('input[type="text"]').fill(answer);
    await this.#page.keyboard.press('Enter');
  }

  async answerNotification(text, button) {
    const notification = this.#page.locator('.notifications-toasts .notification-list-item', { hasText: text });
    await notification.waitFor();
    await this.#page.waitForTimeout(300);
    return {
      notification,
      answer: () => notification.locator('.monaco-button', { hasText: button }).first().click(),
    };
  }

  async goToLine(line, column = 1) {
    await this.focusEditor();
    await this.#page.keyboard.press('Control+G');
    await this.#page.locator('.quick-input-widget:visible input').waitFor();
    await this.#page.keyboard.type(`${line}:${column}`);
    await this.#page.waitForTimeout(100);
    await this.#page.keyboard.press('Enter');
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.#page.waitForTimeout(200);
  }

  /** The middle of the first character, or of the one `behind` it, of a text that is on the screen in one line. */
  async placeOf(text, behind = 0) {
    const place = await this.#page.waitForFunction(
      ([wanted, skip]) => {
        for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          const nodes = [];
          let all = '';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            nodes.push({ node, start: all.length });
            all += node.data.replaceAll('\u00a0', ' ');
          }
          const found = all.indexOf(wanted);
          if (found < 0) continue;
          const offset = found + skip;
          const holder = nodes.findLast(each => each.start <= offset);
          const range = document.createRange();
          range.setStart(holder.node, offset - holder.start);
          range.setEnd(holder.node, offset - holder.start + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      },
      [text, behind],
    );
    return place.jsonValue();
  }

  async clickAt(text, behind = 0) {
    const { x, y } = await this.placeOf(text, behind);
    await this.#page.mouse.click(x, y);
  }

  /** What the hover says when the mouse rests on a text. */
  async hoverAt(text, behind, expected) {
    return this.#hoverOn(await this.placeOf(text, behind), expected);
  }

  async #hoverOn({ x, y }, expected) {
    await this.#page.mouse.move(x - 1, y);
    await this.#page.mouse.move(x, y);
    const hover = this.#page.locator('.monaco-hover:visible', { hasText: expected }).first();
    await hover.waitFor();
    return (await hover.textContent()) ?? '';
  }

  async leaveHover() {
    await this.#page.mouse.move(700, 895);
    await this.#page.locator('.monaco-editor .monaco-hover:visible').first().waitFor({ state: 'hidden' });
  }

  async openOutline() {
    const header = this.#page.locator('.pane-header', { hasText: 'Outline' });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    // the outline draws only what fits: the files above it give it their room
    const files = this.#page.locator('.pane-header[aria-expanded="true"]', { hasNotText: /Outline|Timeline/ }).first();
    if (await files.count()) await files.click();
  }

  /** The entries that the outline shows, once it has one that begins so. */
  async outlineWith(start) {
    const names = this.#page.locator('.outline-pane .outline-element .label-name');
    await names.filter({ hasText: start }).first().waitFor();
    return (await names.allInnerTexts()).map(name => name.trim());
  }

  async squiggle() {
    const squiggle = this.#page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first();
    await squiggle.waitFor();
    return squiggle;
  }

  /** What the hover says when the mouse rests on the first finding. */
  async hoverFinding(expected) {
    const { x, y, width, height } = await (await this.squiggle()).boundingBox();
    return this.#hoverOn({ x: x + width / 2, y: y + height / 2 }, expected);
  }

  async openProblems() {
    await this.#page.keyboard.press('Control+Shift+M');
    await this.#page.locator('.markers-panel').waitFor();
  }

  async closeProblems() {
    await this.#page.keyboard.press('Control+J');
    await this.#page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  async problems(count) {
    // once is enough: the panel is filled anew with each answer
    await this.#page.waitForFunction(
      wanted => document.querySelectorAll('.markers-panel .monaco-list-row .marker-icon').length === wanted,
      count,
    );
  }

  /** The titles that the light bulb offers where the cursor is. */
  async offeredFixes() {
    const rows = this.#page.locator('.action-widget .monaco-list-row.action');
    for (let tries = 1; ; tries++) {
      await this.#page.keyboard.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: 5000 });
        break;
      } catch (error) {
        // a key that comes while findings arrive cancels the question: ask once more, as a user would
        if (tries === 3) throw error;
        await this.#page.keyboard.press('Escape');
      }
    }
    return rows.allInnerTexts();
  }

  async applyFix(title) {
    await this.#page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
    await this.#page.locator('.action-widget .monaco-list-row.action').first().waitFor({ state: 'detached' });
  }

  /** What is offered while one types: label and description of each. */
  async suggestions() {
    const rows = this.#page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label') ?? ''));
  }

  async showSuggestionDetails() {
    const details = this.#page.locator('.suggest-details:visible');
    if (!(await details.count())) await this.#page.keyboard.press('Control+Space');
    await details.waitFor();
    return details.innerText();
  }

  async showExplorer() {
    await this.#page.keyboard.press('Control+Shift+E');
    await this.#page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Types behind what is on the screen in one line. */
  async typeAtEndOf(text, typed) {
    await this.clickAt(text);
    // where a line is wrapped, the first goes to the end of what is shown of it in one
    await this.#page.keyboard.press('End');
    await this.#page.keyboard.press('End');
    for (const character of typed) {
      if (character === '\n') await this.#page.keyboard.press('Enter');
      else await this.#page.keyboard.type(character);
      await this.#page.waitForTimeout(60);
    }
  }

  /** Puts in behind what is on the screen in one line, at once, as an input method does: no key means more than itself. */
  async putInBehind(text, words) {
    await this.clickAt(text);
    await this.#page.keyboard.press('End');
    await this.#page.keyboard.insertText(words);
  }

  async toggleSideBar() {
    await this.#page.keyboard.press('Control+B');
    await this.#page.waitForTimeout(300);
  }

  /** Who cites what the cursor stands on. */
  async showCitationGraph() {
    await this.#page.keyboard.press('Shift+Alt+H');
    await this.#page.locator('.composite.title', { hasText: 'Callers Of' }).waitFor();
    const rows = this.#page.locator('.sidebar .monaco-list-row');
    await rows.nth(1).waitFor();
    return rows.allInnerTexts();
  }

  /** The line is on the screen. */
  async sees(text) {
    await this.placeOf(text);
  }
}
