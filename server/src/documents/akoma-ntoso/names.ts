import type { PrintedParagraph } from '../page/printed-document';

/**
 * Names of elements as AKN4UN's guidelines have them: "para_1__list_1__point_a", each once. Numbers are those of the
 * paragraph's path, in Latin letters and digits in all languages.
 */
export interface Names {
  /** The name itself, with a number behind it if it stands already. */
  unique(wanted: string): string;
}

export function givenNames(): Names {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return {
    unique(wanted) {
      let name = wanted;
      let count = next.get(wanted) ?? 2;
      while (given.has(name)) name = `${wanted}-${count++}`;
      next.set(wanted, count);
      given.add(name);
      return name;
    },
  };
}

/** "4" of OP4, "ii" of OP4(a)(ii): the last part of the path; else the place in the list, counted from 1. */
export function numberOf(paragraph: PrintedParagraph | null, index: number): string {
  const path = paragraph?.path ?? '';
  const last = path.endsWith(')') ? path.slice(path.lastIndexOf('(') + 1, -1) : path.slice(path.lastIndexOf(')') + 1);
  const written = last.replace(/^(?:OP|PP)/, '').replace(/[^A-Za-z0-9.]+/g, '');
  return written === '' ? `${index + 1}` : written;
}

/** Below another, or at the root. */
export function below(parent: string, name: string): string {
  return parent === '' ? name : `${parent}__${name}`;
}
