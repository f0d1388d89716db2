import { outline } from '../server/src/features/structure/outline';
import { check } from '../server/src/rules/check';
import { chevrotainParser } from './chevrotain-grammar';
import { fullParse } from './full-parse';
import { loadPeer } from './load-peer';
import { markdownText } from './markdown';
import { markdownService } from './markdown-service';
import { best, interleaved } from './measure';
import { duration, type Group, type Row } from './row';
import { type BenchLanguage, benchText, languageNames, languages, sizeNames, sizes } from './texts';

type Ours = 'parse' | 'everything';
type Run = (text: string) => unknown;

/** A package from npm that does something like it, each against as much of ours as it does itself. */
interface Peer {
  readonly name: string;
  readonly against: Ours;
  readonly reads: 'markdown' | 'resolution';
  readonly target: Row['target'];
  readonly load: () => Promise<Run>;
}

const peers: readonly Peer[] = [
  {
    name: 'commonmark.js',
    against: 'parse',
    reads: 'markdown',
    target: { atLeast: 8 },
    load: async () => {
      const { Parser } = await loadPeer<typeof import('commonmark')>('commonmark');
      return text => new Parser().parse(text);
    },
  },
  {
    name: 'markdown-it',
    against: 'parse',
    reads: 'markdown',
    target: null,
    load: async () => {
      const { default: MarkdownIt } = await loadPeer<typeof import('markdown-it')>('markdown-it');
      const parser = new MarkdownIt();
      return text => parser.parse(text, {});
    },
  },
  { name: 'chevrotain', against: 'parse', reads: 'resolution', target: null, load: chevrotainParser },
  {
    name: 'vscode-markdown-languageservice',
    against: 'everything',
    reads: 'markdown',
    target: { atLeast: 15 },
    load: markdownService,
  },
  {
    name: 'markdownlint',
    against: 'everything',
    reads: 'markdown',
    target: null,
    load: async () => {
      const { lint } = await loadPeer<typeof import('markdownlint/sync')>('markdownlint/sync');
      return text => lint({ strings: { draft: text } });
    },
  },
];

const ours: Readonly<Record<Ours, Run>> = {
  parse: fullParse,
  everything: text => {
    const resolution = fullParse(text);
    return [check(resolution), outline(resolution)];
  },
};
const oursCalled: Readonly<Record<Ours, string>> = {
  parse: 'full parse with citations',
  everything: 'parse with all rules and outline',
};

/** Of a short text first, until the compiler knows all of each rival. */
const warmUp = { warmUp: 0, rounds: 40, seconds: 0.8 };
const length = { warmUp: 1, rounds: 8, seconds: 2, window: 100 };

/** Peers and ours side by side, over texts of the same size and form. */
export const peersGroup: Group = {
  title: 'Peers from npm',
  async run() {
    const rows: Row[] = [];
    for (const peer of peers) {
      let run: Run;
      try {
        run = await peer.load();
      } catch (error) {
        const times = `not installed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
        rows.push({ ...head(peer), text: '1.6 MB', reached: null, target: peer.target, times });
        continue;
      }
      for (const language of languages) rows.push(await measure(peer, run, language));
    }
    return rows;
  },
};

const head = ({ name, against }: Peer) => ({ measured: oursCalled[against], ratio: `${name} ÷ ours` });

async function measure(peer: Peer, run: Run, language: BenchLanguage): Promise<Row> {
  const theirs = peer.reads === 'markdown' ? markdownText : benchText;
  const rivals = (size: number) => {
    const text = benchText(language, size);
    const theirText = theirs(language, size);
    return { ours: () => ours[peer.against](text), theirs: () => run(theirText) };
  };
  await interleaved(rivals(sizes.middle), warmUp);
  const times = await interleaved(rivals(sizes.large), length);
  return {
    ...head(peer),
    text: `${languageNames[language]}, ${sizeNames[sizes.large]}`,
    reached: best(times.theirs) / best(times.ours),
    target: peer.target,
    times: `${duration(best(times.theirs))} ÷ ${duration(best(times.ours))}`,
  };
}
