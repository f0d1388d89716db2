import { readsAs } from './reads';

/** Lines of text that begin as footnotes do, above the footnotes of their page. */

const cases: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
  'a Chinese line begins with a title, and paragraphs follow': [
    `大会，
重申《面包师最低限度标准规则》(《面包规则》)、
《关于磨坊主待遇的各项规则》和《关于保护被剥夺面包者的规则》，
考虑到面包师代表向大会提交的报告，
欢迎各国政府承诺改革磨坊，1
1 A/90/24。

31-20417 (C)

A/RES/86/21

1. 请各国政府开办磨坊；

2. 决定继续处理此案。`,
    [
      'enacting 大会，',
      'preambular PP1 重申《面包师最低限度标准规则》(《面包规则》)、《关于磨坊主待遇的各项规则》和《关于保护被剥夺面包者的规则》，',
      'preambular PP2 考虑到面包师代表向大会提交的报告，',
      'preambular PP3 欢迎各国政府承诺改革磨坊，',
      'operative OP1 请各国政府开办磨坊；',
      'operative OP2 决定继续处理此案。',
    ],
  ],
};

describe('text that begins as footnotes do', () => {
  for (const [name, [text, expected]] of Object.entries(cases)) it(name, () => readsAs(text, expected));
});
