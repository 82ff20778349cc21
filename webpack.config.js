import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const { ManifestPlugin } = await tsImport('./scripts/manifest/manifest-plugin.ts', import.meta.url);

const here = dirname(fileURLToPath(import.meta.url));
const samples = join(here, 'assets/samples');
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

/**
 * The first load in bytes, before compression: React, Fluent UI and the page. Measured + 5 %. What reads and
 * writes files is in the worker and its parts, which are loaded when first needed.
 */
const FIRST_LOAD = 660_000;

/** Microsoft's library; a closed network gives an address of its own (docs/deploy.md). */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Each page: its entry, the document around it, and whether it runs inside Excel. */
const PAGES = {
  page: { entry: './src/standalone/main.tsx', template: './src/standalone/index.html', file: 'index.html' },
  taskpane: {
    entry: './src/taskpane/main.tsx',
    template: './src/taskpane/taskpane.html',
    file: 'taskpane.html',
    inExcel: true,
  },
};

/**
 * What a page may do: nothing but its own files, and Microsoft's library inside Excel. Griffel and Fluent UI put
 * their rules into empty style elements through the CSSOM, so the hash of the empty text is all the inline style
 * that is allowed.
 */
const policy = (scripts) => [
  "default-src 'none'",
  `script-src ${scripts}`,
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The development server talks to the page over a web socket and shows errors in a frame with styles. */
const developmentPolicy = (scripts) => [
  "default-src 'self'",
  `script-src ${scripts}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' ws: wss:",
];

/** What Excel loads by name, outside the bundles. */
const ADD_IN_FILES = [
  { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
  { from: 'src/taskpane/too-old.css', to: 'too-old.css' },
];

/** Excel without a task pane's source is no add-in: its files are left out together. */
const built = Object.entries(PAGES).filter(([, { entry }]) => existsSync(join(here, entry)));
const addIn = built.some(([, { inExcel }]) => inExcel);

/**
 * The pages of `npm start` and of `dist/`. `--env url=https://…` (or TIDTAM_URL) is the public address in the
 * manifest, `--env officejs=…` (or TIDTAM_OFFICEJS) the address of Microsoft's library, absolute or below `dist/`.
 */
export default function config(env = {}, { mode = 'development' } = {}) {
  const production = mode === 'production';
  const name = production ? '[name].[contenthash:8]' : '[name]';
  const url = env.url ?? process.env.TIDTAM_URL ?? 'https://localhost:3000';
  const officeJs = env.officejs ?? process.env.TIDTAM_OFFICEJS ?? OFFICE_JS;
  return {
    mode,
    context: here,
    entry: Object.fromEntries(built.map(([page, { entry }]) => [page, entry])),
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
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: swcOptions(),
          // No module of ours does anything by being imported: what an index offers and nobody uses stays away.
          sideEffects: false,
        },
        {
          test: /@fluentui[\\/]react-[^\\/]+[\\/]lib[\\/].*\.js$/,
          use: './scripts/webpack/atomic-icons.mjs',
        },
        { test: /\.woff2$/, type: 'asset/resource' },
        { test: /\.svg$/, type: 'asset/resource', generator: { filename: 'icon.svg' } },
      ],
    },
    plugins: [
      ...built.map(([page, { template, file, inExcel }]) => {
        const scripts = inExcel ? scriptSources(officeJs) : "'self'";
        const csp = (production ? policy : developmentPolicy)(scripts).join('; ');
        return new HtmlPlugin({
          template,
          filename: file,
          chunks: [page],
          templateParameters: { csp, officeJs },
        });
      }),
      new CopyPlugin({
        patterns: [
          ...(existsSync(samples) ? [{ from: samples, to: 'samples', noErrorOnMissing: true }] : []),
          // Sarabun is ours to pass on with its licence beside it.
          { from: 'node_modules/@fontsource/sarabun/LICENSE', to: 'fonts/Sarabun-OFL.txt', toType: 'file' },
          ...(addIn ? ADD_IN_FILES : []),
        ],
      }),
      ...(addIn ? [new ManifestPlugin({ file: join(here, 'manifest.xml'), url, version })] : []),
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

/** Where scripts may come from: our own files, and the origin of Microsoft's library when that is another. */
function scriptSources(officeJs) {
  return URL.canParse(officeJs) ? `'self' ${new URL(officeJs).origin}` : "'self'";
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
