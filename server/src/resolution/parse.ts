import type { Resolution } from './resolution';

export function parse(text: string): Resolution {
  return {
    language: 'en',
    organ: null,
    symbol: null,
    layout: 'flowing',
    blocks: [],
    starts: { lines: [0], offsets: [text.length] },
    mentions: [],
    structure: { paths: [], parents: [], parts: [] },
  };
}
