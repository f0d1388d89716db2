import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allRules } from '../../rules/all-rules';
import { readRegularFile } from '../../workspace/disk/regular-file';

export interface RulePage {
  readonly address: string;
  readonly markdown: string;
}

/** Far more than any page has. */
const largestPage = 256 * 1024;

/** The pages of docs/rules, as far as they lie beside the program: in a package's own folder, or in the project's. */
export async function rulePages(
  program: string,
  rules: readonly { readonly name: string }[] = allRules,
): Promise<ReadonlyMap<string, RulePage>> {
  const pages = new Map<string, RulePage>();
  for (const { name } of rules) {
    for (const folder of [program, join(program, '..')]) {
      const path = join(folder, 'docs/rules', `${pageOfRule(name)}.md`);
      const bytes = await readRegularFile(path, largestPage).catch(() => null);
      if (!bytes) continue;
      pages.set(name, { address: pathToFileURL(path).href, markdown: new TextDecoder().decode(bytes) });
      break;
    }
  }
  return pages;
}

/** Rules about two texts have one page: that of "concordance/date" is "concordance". */
function pageOfRule(name: string): string {
  return name.split('/')[0]!;
}
