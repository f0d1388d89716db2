import { parse } from '../server/src/resolution/parse';
import { type BenchLanguage, benchText } from './texts';

/** In a process of its own, with --expose-gc: prints the bytes that a tree keeps and those of its text. */
const language = process.argv[2] as BenchLanguage;
const collect = (globalThis as { gc?: () => void }).gc!;
// warmed up, so that what is made once for a language doesn't count
parse(benchText(language, 16_000));
const text = Buffer.from(benchText(language, 1_600_000)).toString();
collect();
const before = process.memoryUsage().heapUsed;
const tree = parse(text);
collect();
const kept = process.memoryUsage().heapUsed - before;
// a string keeps a byte for each code unit where all are Latin, else two
const bytes = text.length * (language === 'en' ? 1 : 2);
console.log(JSON.stringify({ kept, bytes, blocks: tree.blocks.length, length: text.length }));
