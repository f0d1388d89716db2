import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encoded } from './encoded.mjs';

const russian = `Совет Безопасности,

ссылаясь на свою резолюцию 2185 (2014) о полиции в миротворческих миссиях,

отмечая состояние маяков и гаваней,

1. постановляет починить все маяки до наступления зимы;

2. призывает капитанов сообщать о погасших огнях;

3. постановляет продолжать заниматься этим вопросом.
`;
const chinese = `安全理事会，

回顾其关于维持和平行动中警务工作的第2185(2014)号决议，

注意到各港口灯塔的状况，

1. 决定在冬季到来之前修复所有灯塔；

2. 促请各船长报告熄灭的灯光；

3. 决定继续处理此案。
`;

/** Files in encodings that VS Code does not expect: the offer to reopen them, and what is shown then. */
const files = [
  {
    name: 'mayak.txt',
    text: russian,
    encoding: 'windows-1251',
    shown: 'Windows 1251',
    seen: '1. постановляет',
    outline: 'OP1 постановляет',
  },
  { name: 'deng.unres', text: chinese, encoding: 'gb18030', shown: 'GB18030', seen: '1. 决定', outline: 'OP1 决定' },
];

export function writeEncoded(workspace) {
  for (const { name, text, encoding } of files) writeFileSync(join(workspace, name), encoded(text, encoding));
}

export async function encodings(step, workbench) {
  for (const { name, shown, seen, outline } of files) {
    await step(`${name} in ${shown} is offered to be reopened`, async () => {
      await workbench.openFile(name);
      const { answer } = await workbench.answerNotification('is shown in another encoding', 'Reopen');
      await answer();
      await workbench.sees(seen);
    });
    if (name.endsWith('.txt')) {
      await step(`${name} is offered as a resolution then`, async () => {
        const { answer } = await workbench.answerNotification('reads like a United Nations resolution', 'Yes');
        await answer();
      });
    }
    await step(`${name} has its outline`, async () => {
      await workbench.languageIs('UN Resolution');
      await workbench.openOutline();
      // the outline of the text as it was decoded first may still stand there
      const names = await workbench.outlineWith(outline);
      assert.ok(
        names.some(each => each.startsWith(outline)),
        names.join('\n'),
      );
    });
    await workbench.closeEditors();
  }
}
