import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const samples = join(here, 'assets/samples');

/**
 * The first load in bytes, before compression: React, Fluent UI and the page. Measured + 5 %. What reads and
 * writes files is in the worker and its parts, which are loaded when first needed.
 */
const FIRST_LOAD = 557_000;

/**
 * What the page may do: nothing but its own files. Griffel and Fluent UI put their rules into empty style
 * elements through the CSSOM, so the hash of the empty text is all the inline style that is allowed.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The development server talks to the page over a web socket and shows errors in a frame with styles. */
const DEVELOPMENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
];

/** The page of `npm start` and of `dist/`. */
export default function config(_env, { mode = 'development' } = {}) {
  const production = mode === 'production';
  const name = production ? '[name].[contenthash:8]' : '[name]';
  return {
    mode,
    context: here,
    entry: { page: './src/standalone/main.tsx' },
    output: {
      path: join(here, 'dist'),
      filename: `${name}.js`,
      chunkFilename: `${name}.js`,
      assetModuleFilename: 'fonts/[name].[contenthash:8][ext]',
      clean: true,
    },
    // No `eval`: the policy forbids it.
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: swcOptions() },
        {
          test: /@fluentui[\\/]react-[^\\/]+[\\/]lib[\\/].*\.js$/,
          use: './scripts/webpack/atomic-icons.mjs',
        },
        { test: /\.woff2$/, type: 'asset/resource' },
        { test: /\.svg$/, type: 'asset/resource', generator: { filename: 'icon.svg' } },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/standalone/index.html',
        templateParameters: { csp: (production ? POLICY : DEVELOPMENT_POLICY).join('; ') },
      }),
      new CopyPlugin({
        patterns: [
          ...(existsSync(samples) ? [{ from: samples, to: 'samples', noErrorOnMissing: true }] : []),
        ],
      }),
    ],
    performance: {
      hints: production ? 'error' : false,
      maxEntrypointSize: FIRST_LOAD,
      maxAssetSize: FIRST_LOAD,
    },
    devServer: { port: 3000, host: 'localhost', hot: false, liveReload: true, client: { overlay: true } },
    stats: production ? 'normal' : 'errors-warnings',
  };
}

function swcOptions() {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  };
}
