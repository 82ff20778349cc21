import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import product from '../../../webpack.config.js';

const here = dirname(fileURLToPath(import.meta.url));

/** The product as it is built, but for its Thai texts. */
export default function config(env, options) {
  const base = product(env, options);
  return {
    ...base,
    plugins: [...base.plugins, new webpack.NormalModuleReplacementPlugin(/^\.\/th$/, pseudo)],
  };
}

/** The stand-in may import what it stands in for. */
function pseudo(module) {
  if (module.context.endsWith(join('src', 'i18n'))) module.request = join(here, 'th.ts');
}
