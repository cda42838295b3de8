/** What a text names of other modules, fast and without parsing; it may find too much (a comment, a string). */

/** Between the word and the name: `import.defer(`, `require?.((`, `require as any)(`, comments of a usual length. */
const SPECIFIER =
  /(?:\bfrom|\bimport|\brequire)(?:[\s()!]|\bas\s+\w+|\?\.|\.(?:defer|source)\b|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/|\/\/[^\n]{0,1000}\n)*["'`]([^"'`\n]+)["'`]/g;

/** Everything in the text that looks like the name of an imported module. */
export function scanSpecifiers(code: string): string[] {
  const found: string[] = [];
  for (const [, specifier = ''] of code.matchAll(SPECIFIER)) found.push(specifier);
  return found;
}

/**
 * What may load more than one file, by where the names of those begin, as it is written:
 *
 *     import(`./acts/${name}.ts`)   import('./acts/' + name)   import.meta.glob('./acts/*.ts')   require.context('./acts', false, /ts$/)
 */
export function scanPatterns(code: string): string[] {
  if (!MAY_LOAD_MANY.test(code)) return [];
  const templates = [...code.matchAll(TEMPLATE), ...code.matchAll(SUM)].map(([, prefix = '']) => prefix);
  const globs = [...code.matchAll(GLOB)].flatMap(([, list = '']) =>
    [...list.matchAll(TEXT)].flatMap(([, glob = '']) => (glob.startsWith('!') ? [] : [glob.replace(WILD, '')])),
  );
  const folders = [...code.matchAll(CONTEXT)].map(([, folder = '']) => `${folder}/`);
  return [...templates, ...globs, ...folders].filter((prefix) => prefix.includes('/'));
}

const MAY_LOAD_MANY = /\b(?:import|require)\b[^"'`\n]{0,80}\(/;
const CALL = /\b(?:import|require)(?:\.(?:defer|source))?\s*\((?:\s|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/)*/;
const TEMPLATE = new RegExp(`${CALL.source}\`([^\`\\n]*?)\\$\\{`, 'g');
const SUM = new RegExp(`${CALL.source}["'\`]([^"'\`\\n]+)["'\`]\\s*\\+`, 'g');
const GLOB = /\bimport\.meta\.glob\w*\s*(?:<[^(]*>)?\(\s*(\[[^\]]*\]|["'`][^"'`\n]+["'`])/g;
const CONTEXT = /\b(?:require[^"'`;\n]{0,40}\.\s*context|import\.meta\.webpackContext)\s*\(\s*["'`]([^"'`\n]+)["'`]/g;
const TEXT = /["'`]([^"'`\n]+)["'`]/g;
/** From where a glob stands for more than one text. */
const WILD = /[*?{[(!].*$/;
