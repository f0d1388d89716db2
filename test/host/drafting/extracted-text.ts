import type * as vscode from 'vscode';
import { ok, until } from '../asking';
import { findings, flat, hoverText, open, positionOf, symbols } from '../drafts-shown';

describe('a Chinese text extracted from a PDF', () => {
  let text: vscode.TextDocument;

  before(async () => {
    text = await open('extracted.zh.unres');
  });

  it('has an outline of paragraphs, not of lines', async () => {
    const outline = await until(
      'the outline',
      () => symbols(text),
      list => (list?.length ?? 0) > 0,
    );
    const names = flat(outline!).map(symbol => symbol.name);
    ok(names.filter(name => name.startsWith('PP')).length === 2, names.join(' | '));
    ok(
      names.some(name => name.startsWith('PP1 回顾')),
      names.join(' | '),
    );
    ok(
      names.some(name => name.startsWith('OP1 决定')),
      names.join(' | '),
    );
  });

  it('tells about a citation cut in two, on either half', async () => {
    for (const half of ['2242\n', '(2015)号']) {
      const about = await until(
        `the hover on ${JSON.stringify(half)}`,
        () => hoverText(text, positionOf(text, half, 1)),
        found => found !== '',
      );
      ok(about.includes('2242'), about);
    }
  });

  it('marks the broken number', async () => {
    const [finding] = await until(
      'a finding',
      () => findings(text),
      list => list.length > 0,
    );
    ok(finding!.range.start.line === positionOf(text, '4. 促请').line, JSON.stringify(finding!.range));
  });
});
