import type { TrackedChange } from '../runs/run';
import { elementsIn, textWithin, type XmlElement } from '../xml/read-xml';
import { child, said } from './elements';

export interface ChangedRegion {
  readonly change: TrackedChange;
  /** What was deleted, which stands here and not in the text; null for what was inserted. */
  readonly deleted: XmlElement | null;
}

/** The regions by their ids; changes of form alone are none. */
export function readChanges(text: XmlElement): ReadonlyMap<string, ChangedRegion> {
  const regions = new Map<string, ChangedRegion>();
  for (const region of elementsIn(child(text, 'tracked-changes') ?? { ...text, children: [] })) {
    const id = said(region, 'id') ?? '';
    const deletion = child(region, 'deletion');
    const kind = deletion ? 'deleted' : child(region, 'insertion') ? 'inserted' : null;
    if (kind === null) continue;
    const creator = child(child(deletion ?? child(region, 'insertion'), 'change-info'), 'creator');
    regions.set(id, { change: { kind, author: creator ? textWithin(creator) : '' }, deleted: deletion });
  }
  return regions;
}
