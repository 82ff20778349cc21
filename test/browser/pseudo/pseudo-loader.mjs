import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pseudo = join(dirname(fileURLToPath(import.meta.url)), 'pseudo.ts');

/** The compiler leaves a comment before it on the same line. */
const EXPORT = /\bexport const (\w+)/g;

/** A loader for tables that are loaded by themselves: what each exports is put into the language that nobody speaks. */
export default function load(source) {
  const names = [...source.matchAll(EXPORT)].map(([, name]) => name);
  return [
    `import { pseudo } from ${JSON.stringify(pseudo)};`,
    source.replace(EXPORT, 'const real_$1'),
    ...names.map((name) => `export const ${name} = pseudo(real_${name});`),
  ].join('\n');
}
