import * as vscode from 'vscode';

/** One line that is asked for among others. */
export interface Question {
  readonly title: string;
  /** Which of how many, counted from 1. */
  readonly step: number;
  readonly steps: number;
  readonly prompt: string;
  readonly example: string;
  /** What stands there to be changed. */
  readonly value: string;
}

/** The answer; 'back' where the question before is wanted again, null where the user has cancelled. */
export function ask(question: Question): Promise<{ readonly answer: string } | 'back' | null> {
  const box = vscode.window.createInputBox();
  box.title = question.title;
  box.step = question.step;
  box.totalSteps = question.steps;
  box.prompt = question.prompt;
  box.placeholder = question.example;
  box.value = question.value;
  // one looks things up elsewhere
  box.ignoreFocusOut = true;
  box.buttons = question.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise(resolve => {
    const end = (answer: { readonly answer: string } | 'back' | null) => {
      resolve(answer);
      box.dispose();
    };
    box.onDidAccept(() => end({ answer: box.value }));
    box.onDidTriggerButton(() => end('back'));
    box.onDidHide(() => end(null));
    box.show();
  });
}
