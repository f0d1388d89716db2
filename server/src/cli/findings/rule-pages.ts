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
export async function rulePages(program: string): Promise<ReadonlyMap<string, RulePage>> {
  const pages = new Map<string, RulePage>();
  for (const { name } of allRules) {
    for (const folder of [program, join(program, '..')]) {
      const path = join(folder, 'docs/rules', `${name}.md`);
      const bytes = await readRegularFile(path, largestPage).catch(() => null);
      if (!bytes) continue;
      pages.set(name, { address: pathToFileURL(path).href, markdown: new TextDecoder().decode(bytes) });
      break;
    }
  }
  return pages;
}
