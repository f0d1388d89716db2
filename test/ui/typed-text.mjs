import assert from 'node:assert/strict';

/** A resolution that somebody types into an untitled document of plain text, and saves as one. */
export async function typedText(step, workbench, workspace) {
  const { page } = workbench;
  const { keyboard } = page;
  const toasts = page.locator('.notifications-toasts .notification-list-item', {
    hasText: 'reads like a United Nations resolution',
  });
  const typed = async text => {
    for (const line of text.split('\n')) {
      await keyboard.type(line, { delay: 10 });
      await keyboard.press('Enter');
    }
  };
  await step('typed text is offered at a pause', async () => {
    await workbench.newFile();
    await typed('The Security Council,\n\nRecalling the state of the harbours,\n');
    await toasts.waitFor();
  });
  await step('typed text that is saved is offered no second time', async () => {
    const { answer } = await workbench.answerNotification('reads like a United Nations resolution', 'No');
    await answer();
    await typed('1. Decides to mend the lamps;');
    await workbench.saveAs(`${workspace}/typed.txt`);
    await page.waitForTimeout(2500);
    assert.equal(await toasts.count(), 0);
  });
  await workbench.closeEditors();
  await step('text that is saved before the pause is offered as its file', async () => {
    await workbench.newFile();
    await keyboard.type('The Security Council,\n\nRecalling the state of the lamps,\n');
    await workbench.saveAs(`${workspace}/saved.txt`);
    const { notification, answer } = await workbench.answerNotification(
      'reads like a United Nations resolution',
      'Yes',
    );
    assert.equal(await toasts.count(), 1, await notification.innerText());
    await answer();
    await workbench.languageIs('UN Resolution');
  });
  await workbench.closeEditors();
  await step('an answer that comes after saving is about the file', async () => {
    await workbench.newFile();
    await typed('The General Assembly,\n\nRecalling the state of the quays,\n');
    const { answer } = await workbench.answerNotification('reads like a United Nations resolution', 'Yes');
    await workbench.saveAs(`${workspace}/answered.txt`);
    await answer();
    await workbench.languageIs('UN Resolution');
  });
  await workbench.closeEditors();
}

/** What is pasted is offered at once; who answers "Always" is asked no more. It stays so in the settings: the last that is tried. */
export async function pastedText(step, workbench) {
  const { page } = workbench;
  const pasteAnew = async text => {
    await workbench.newFile();
    await page.evaluate(words => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+V');
  };
  const body =
    '\n\nRecalling the state of the harbours and of the lamps upon them,\n\n1. Decides to mend them;\n\n2. Decides to return to the matter.\n';
  await step('pasted text is offered at once, and always answered so', async () => {
    await pasteAnew(`The Security Council,${body}`);
    const { answer } = await workbench.answerNotification('reads like a United Nations resolution', 'Always');
    await answer();
    await workbench.languageIs('UN Resolution');
  });
  await workbench.closeEditors();
  await step('pasted text is no longer asked about', async () => {
    await pasteAnew(`The General Assembly,${body}`);
    await workbench.languageIs('UN Resolution');
    assert.equal(await page.locator('.notifications-toasts .notification-list-item').count(), 0);
  });
  await workbench.closeEditors();
}
