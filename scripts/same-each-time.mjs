// Read by mocha before all tests: properties try the same each time, for a text that fails by chance would be met by
// whoever changed something else. ENDURANCE=1 tries others (test/unit/effort.ts).
import { createRequire } from 'node:module';
import fc from 'fast-check';

if (!process.env.ENDURANCE) {
  // a module of either kind has a configuration of its own
  for (const each of [fc, createRequire(import.meta.url)('fast-check')]) each.configureGlobal({ seed: 1 });
}
