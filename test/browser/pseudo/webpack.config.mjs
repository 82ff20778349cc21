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
    plugins: [
      ...base.plugins,
      new webpack.NormalModuleReplacementPlugin(/^\.\/th$/, inI18n(whole)),
      new webpack.NormalModuleReplacementPlugin(/^\.\/th\/[\w-]+$/, inI18n(part)),
    ],
  };
}

const inI18n = (replace) => (module) => {
  if (module.context.endsWith(join('src', 'i18n'))) replace(module);
};

/** The stand-in may import what it stands in for. */
function whole(module) {
  module.request = join(here, 'th.ts');
}

/** A table that a part of the pane brings with it. */
function part(module) {
  module.request = `${join(here, 'pseudo-loader.mjs')}!${module.request}`;
}
