import type { Changes } from '../read-document';
import type { TrackedChange } from '../runs/run';
import type { XmlElement } from '../xml/read-xml';
import { child } from './elements';

/** What has become of words within tracked changes. */
export interface ChangeState {
  readonly isLeftOut: boolean;
  /** What brackets say of them. */
  readonly change: TrackedChange | null;
}

export const unchanged: ChangeState = { isLeftOut: false, change: null };

const kinds: Readonly<Record<string, TrackedChange['kind']>> = {
  ins: 'inserted',
  moveTo: 'inserted',
  cellIns: 'inserted',
  del: 'deleted',
  moveFrom: 'deleted',
  cellDel: 'deleted',
};

/** Does the element hold tracked words? */
export function isChange({ name }: XmlElement): boolean {
  return kinds[name] !== undefined;
}

/** Within a change, which may stand within another: what somebody inserted and somebody else deleted. */
export function within(state: ChangeState, element: XmlElement, changes: Changes): ChangeState {
  const kind = kinds[element.name];
  if (kind === undefined) return state;
  if (changes !== 'brackets') return { ...state, isLeftOut: state.isLeftOut || kind === leftOut[changes] };
  const change = { kind, author: element.attributes.author ?? '' };
  return { ...state, change: state.change?.kind === 'deleted' ? state.change : change };
}

const leftOut = { accept: 'deleted', reject: 'inserted' } as const;

/** Are a paragraph's mark, a row or a cell gone, by what their properties say? */
export function isGone(properties: XmlElement | null, changes: Changes): boolean {
  if (properties === null || changes === 'brackets') return false;
  return Object.keys(kinds).some(name => kinds[name] === leftOut[changes] && child(properties, name) !== null);
}

/** A paragraph's list and style, or those that it had before somebody changed them. */
export function propertiesOf(written: XmlElement | null, changes: Changes): XmlElement | null {
  return (changes === 'reject' && child(child(written, 'pPrChange'), 'pPr')) || written;
}
