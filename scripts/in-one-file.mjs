import { join, relative } from 'node:path';
import * as esbuild from 'esbuild';

/**
 * An esbuild plugin that writes an entry and all that it imports when it is reached into one script for any host. Parts that
 * are imported so are a function each, of which V8 keeps nothing but the place until it runs; all within a part
 * stands side by side, as in a file of its own. esbuild alone would make a function of each of a thousand modules,
 * and their own functions at every start.
 */
export const inOneFile = {
  name: 'in one file',
  setup(build) {
    const options = build.initialOptions;
    const [[name]] = Object.entries(options.entryPoints);
    const last = {
      ...options,
      plugins: undefined,
      // a script that V8 has kept code of cannot import
      supported: { 'dynamic-import': false },
      ...{ splitting: false, write: true, allowOverwrite: true, metafile: false },
    };
    Object.assign(options, { format: 'esm', splitting: true, write: false, sourcemap: 'inline' });
    build.onEnd(async ({ outputFiles, metafile, errors }) => {
      if (errors.length > 0) return;
      const parts = new Map(outputFiles.map(({ path, text }) => [path, text]));
      const entry = join(process.cwd(), options.outdir, `${name}.js`);
      await esbuild.build({ ...last, entryPoints: { [name]: entry }, plugins: [loading(parts, entry)] });
      const made = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
      metafile.outputs[relative(process.cwd(), entry)] = { inputs: Object.fromEntries(made) };
    });
  },
};

/** Loads the parts that were made, all but the entry in the form in which a whole file is a function. */
const loading = (parts, entry) => ({
  name: 'parts',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      const part = parts.has(path) ? path : parts.has(file) ? file : null;
      return part === null ? { path, external: true } : { path: part };
    });
    build.onLoad({ filter: /./ }, async ({ path }) => {
      const text = parts.get(path);
      if (path === entry) return { contents: text };
      const { code } = await esbuild.transform(text, { format: 'cjs', target: 'es2022', sourcemap: 'inline' });
      return { contents: code };
    });
  },
});
