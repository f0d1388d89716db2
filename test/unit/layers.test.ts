import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The steps from text to editor, in order: a folder imports only from itself and from folders above it. */
const layers = [
  'messages',
  'text',
  'languages',
  'catalogue',
  'encoding',
  'blocks',
  'resolution',
  'drafting',
  'comparison',
  'documents',
  'workspace',
  'rules',
  'features',
  'protocol',
  'cli',
];

/**
 * The rooms of the halls, and the files beside them, in order: each imports only from itself and from what stands before
 * it. A file beside the rooms that is not named here may stand anywhere, as long as no import goes in a circle.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  blocks: [
    ...['kinds', 'labels/', 'pages/', 'layout/', 'paragraphs/', 'classify/', 'grouping/'],
    ...['block', 'read-block', 'assemble', 'read', 'editing/'],
  ],
  resolution: [
    ...['introduces-items', 'structure', 'mentions', 'resolution', 'placement', 'identity', 'symbol', 'kept'],
    ...['document/', 'places/', 'cross-references/', 'citations/'],
    ...['mention-places/', 'cited-paragraphs', 'find-mentions', 'parse', 'editing/'],
  ],
  text: ['values/', 'marks/'],
  languages: [
    'numerals/',
    'letters/',
    'marks/',
    'dates/',
    'openings/',
    'bodies/',
    'citing/',
    'hovers/',
    'pages/',
    'drafts/',
  ],
  catalogue: ['symbols/', 'entries/', 'search/', 'packed/', 'files/'],
  comparison: [
    ...[
      'passages',
      'comparison',
      'compared-text',
      'finished',
      'alignment/',
      'words/',
      'references',
      'aligned-text',
      'concordance/',
    ],
    ...['passage-link', 'in-order', 'pair-reader', 'compare', 'tally', 'base-as-draft', 'merge/'],
  ],
  drafting: ['columns/', 'arrangement/', 'references/', 'operations/', 'typing/', 'format/', 'rollover/'],
  documents: [
    ...[
      'unreadable-document',
      'limits',
      'markup-limits',
      'read-document',
      'archive/',
      'xml/',
      'formats',
      'marks/',
      'draft',
    ],
    ...['runs/', 'web/', 'word/', 'open-document/', 'rich-text/', 'pdf/'],
    'import-document',
    ...[
      'page/',
      'clean/',
      'write-document',
      'tracked/',
      'plain-export/',
      'akoma-ntoso/',
      'word-export/',
      'web-export/',
      'preview/',
    ],
    ...['requests', 'answer-import', 'answer-export', 'readers-and-writers', 'left-out-words'],
  ],
  workspace: ['pace/', 'summaries/', 'disk/'],
  protocol: ['wire/', 'requests/', 'project/', 'comparison/', 'concordance/', 'client/', 'answers/'],
  rules: [
    'finding',
    'outline',
    'rule',
    'numbering/',
    'lettering/',
    'citations/',
    'references/',
    'punctuation/',
    'openings/',
    'characters/',
    'structure/',
    'style/',
    'rollover/',
    'all-rules',
    'concordance-rules',
    'named-rules',
    'settings/',
    'engine/',
    'check',
    'concordance-findings',
  ],
  features: [
    ...[
      'known-resolutions',
      'navigation/',
      'hover/',
      'completion/',
      'structure/',
      'reading/',
      'rename/',
      'comparison/',
    ],
    ...['diagnostics', 'arranging/', 'preferred-fixes', 'rule-actions', 'code-actions'],
  ],
  cli: [
    'exit-status',
    'streams',
    'documents/',
    'files/',
    'findings/',
    'comparison/',
    'command',
    'arguments',
    'help',
    'commands/',
    'commands',
    'main',
  ],
};

/** A folder of more files than these gets rooms. */
const mostFiles = 15;

/** Libraries that compare, and that read and write other formats: pure, and reached for in these rooms alone. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  'comparison/words': ['diff'],
  'comparison/merge': ['node-diff3'],
  'documents/archive': ['fflate'],
  'documents/xml': ['saxes'],
  'documents/web': ['htmlparser2'],
  'documents/pdf': ['unpdf'],
  'documents/word-export': ['docx'],
  'documents/word-export/heads': ['docx'],
};

/** These alone touch the disk, a connection or a process. */
const worldly = new Set(['protocol', 'cli', 'workspace']);

/**
 * These alone reach for files: what may be read, and how, is decided in `workspace/disk/`. Of the others one lists folders,
 * one reads the program's own file, the server complains, and the command line prints and walks.
 */
const reachForFiles = [
  'cli/documents/target-file.ts',
  'cli/documents/write-file.ts',
  'cli/files/documents.ts',
  'cli/files/ignore-files.ts',
  'cli/files/walk.ts',
  'cli/streams.ts',
  'code-cache.ts',
  'node.ts',
  'workspace/disk/disk-catalogue.ts',
  'workspace/disk/disk-files.ts',
  'workspace/disk/disk-sentences.ts',
  'workspace/disk/file-calls.ts',
  'workspace/disk/folder-places.ts',
  'workspace/disk/own-file.ts',
  'workspace/disk/regular-file.ts',
];
const root = 'server/src';

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replaceAll('\\', '/'));
const importExpression = /(?:\bfrom |\bimport\(|^import )'([^']+)'/gm;

/** What each file imports, types included: files by their paths below the root, packages by their names. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  files.map(file => {
    const targets = [...readFileSync(join(root, file), 'utf8').matchAll(importExpression)].map(([, target]) => target!);
    return [file, targets.map(target => (target.startsWith('.') ? `${join(dirname(file), target)}.ts` : target))];
  }),
);
const hallOf = (file: string): string => file.split('/')[0]!;
const inHalls = files.filter(file => file.includes('/'));

/** The room of a file in its hall, "labels/", or its name where it stands beside the rooms. */
function roomOf(file: string): string {
  const [, first, further] = file.split('/');
  return further === undefined ? first!.replace(/\.ts$/, '') : `${first}/`;
}

describe('the layers of server/src', () => {
  it('are the folders that there are', () => {
    const folders = new Set(inHalls.map(hallOf));
    deepStrictEqual(
      [...folders].filter(folder => !layers.includes(folder)),
      [],
    );
  });
  it('import upwards only', () => {
    const wrong: string[] = [];
    for (const file of inHalls) {
      const own = layers.indexOf(hallOf(file));
      for (const target of imports.get(file)!.filter(name => imports.has(name))) {
        // a file beside the folders, such as json.ts, is for the outermost layers
        const other = layers.indexOf(target.includes('/') ? hallOf(target) : 'protocol');
        if (other > own) wrong.push(`${file} imports ${target}`);
      }
    }
    deepStrictEqual(wrong, []);
  });
  it('keep away from disk, process and connection', () => {
    const wrong: string[] = [];
    for (const file of inHalls.filter(name => !worldly.has(hallOf(name)))) {
      for (const target of imports.get(file)!) {
        const known = target === 'vscode-languageserver-types' || libraries[dirname(file)]?.includes(target);
        if (!imports.has(target) && !known) wrong.push(`${file} imports ${target}`);
      }
    }
    deepStrictEqual(wrong, []);
  });
});

describe('files are reached for', () => {
  it('in few places', () => {
    const found = files.filter(file => imports.get(file)!.some(target => /^(?:node:)?fs(?:\/|$)/.test(target)));
    deepStrictEqual(found.sort(), reachForFiles);
  });
});

describe('the protocol’s library', () => {
  it('gives values to one file: a bundle copies all of its names for each that asks', () => {
    const values = /^(?:im|ex)port (?!type\b)[^;]*from 'vscode-languageserver';$/m;
    const found = files.filter(file => values.test(readFileSync(join(root, file), 'utf8')));
    deepStrictEqual(found, ['protocol/wire/protocol-values.ts']);
  });
});

describe('the rooms in the halls of server/src', () => {
  it('are furnished where there are many files', () => {
    const counts = new Map<string, number>();
    for (const file of inHalls) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    deepStrictEqual(
      [...counts.keys()].filter(folder => counts.get(folder)! > mostFiles),
      [],
    );
  });
  it('are those that have an order', () => {
    const found = new Set(inHalls.map(file => `${hallOf(file)}: ${roomOf(file)}`));
    const named = Object.entries(rooms).flatMap(([hall, order]) => order.map(room => `${hall}: ${room}`));
    deepStrictEqual(
      named.filter(room => !found.has(room)),
      [],
      'named, and not there',
    );
    deepStrictEqual(
      [...found].filter(room => room.endsWith('/') && !named.includes(room)),
      [],
      'there, and not named',
    );
  });
  it('import from those before them only', () => {
    const wrong: string[] = [];
    for (const file of inHalls) {
      const order = rooms[hallOf(file)] ?? [];
      const own = order.indexOf(roomOf(file));
      for (const target of imports.get(file)!) {
        if (own >= 0 && hallOf(target) === hallOf(file) && order.indexOf(roomOf(target)) > own) {
          wrong.push(`${file} imports ${target}`);
        }
      }
    }
    deepStrictEqual(wrong, []);
  });
});

describe('the imports of server/src', () => {
  it('are of files that there are', () => {
    const wrong = files.flatMap(file => imports.get(file)!.filter(name => name.endsWith('.ts') && !imports.has(name)));
    deepStrictEqual(wrong, []);
  });
  it('never go in a circle, types included', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
      const before = way.indexOf(file);
      if (before >= 0) circles.push([...way.slice(before), file].join(' → '));
      if (before >= 0 || done.has(file)) return;
      for (const target of imports.get(file) ?? []) walk(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    deepStrictEqual(circles, []);
  });
});
