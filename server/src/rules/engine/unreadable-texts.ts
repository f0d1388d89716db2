import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import type { TextRule } from '../rule';

/** Why a text cannot be read; the same list for the same blocks. */
export function textFindings(rules: readonly TextRule[]): (resolution: Resolution) => readonly Finding[] {
  const kept = new WeakMap<readonly Block[], readonly Finding[]>();
  return resolution => {
    const before = kept.get(resolution.blocks);
    if (before) return before;
    const found = rules.flatMap(({ name, severity, find }): Finding[] => {
      const finding = find(resolution);
      if (!finding) return [];
      const { block, start, end, message } = finding;
      return [{ rule: name, severity, message, place: { block, span: { start, end } }, related: [] }];
    });
    const findings = found.length === 0 ? none : found;
    kept.set(resolution.blocks, findings);
    return findings;
  };
}

const none: readonly Finding[] = [];
