/** Gives a generated module its text; see `build/generated.ts`. */
import type { LoaderContext } from './build/bundler.ts';
import { leaveFacts } from './build/facts.ts';
import type { GeneratedModule } from './build/facts.ts';
import { readQuery, requestFor } from './build/generated.ts';

export default function generatedLoader(this: LoaderContext): void {
  const generated = readQuery(this.query);
  if (this._module !== undefined) leaveFacts(this._module, { generated });
  this.callback(null, textOf(generated));
}

function textOf(module: GeneratedModule): string {
  const file = JSON.stringify(module.file);
  switch (module.kind) {
    case 'functions':
      // Two statements: webpack of older versions reads no text in front of `as` in one that exports from another module.
      return (
        `import { ${module.names.map(([, name], index) => `${JSON.stringify(name)} as f${index}`).join(', ')} } from ${file};\n` +
        `export { ${module.names.map(([id], index) => `f${index} as ${JSON.stringify(id)}`).join(', ')} };\n`
      );
    case 'keeper':
      return `module.exports = () => require(${JSON.stringify(requestFor({ ...module, kind: 'functions' }))});\n`;
    case 'client':
      return `module.exports = () => import(${module.lazy ? '' : '/* webpackMode: "eager" */ '}${file});\n`;
  }
}
