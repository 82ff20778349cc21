import { readFileSync } from 'node:fs';
import type { Compiler } from 'webpack';
import { filesNamedIn, manifestFor } from './manifest-for';

const NAME = 'ManifestPlugin';

interface ManifestOptions {
  /** The checked-in manifest. */
  readonly file: string;
  /** The public address of the folder that is built. */
  readonly url: string;
  /** Of package.json. */
  readonly version: string;
}

/** Writes `manifest.xml` for the public address, and fails the build when it names a file that is not built. */
export class ManifestPlugin {
  constructor(private readonly options: ManifestOptions) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    const { RawSource } = compiler.webpack.sources;
    const { file, url, version } = this.options;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(file);
      const xml = manifestFor(readFileSync(file, 'utf8'), url, version);
      const { PROCESS_ASSETS_STAGE_ADDITIONAL, PROCESS_ASSETS_STAGE_REPORT } = Compilation;
      compilation.hooks.processAssets.tap({ name: NAME, stage: PROCESS_ASSETS_STAGE_ADDITIONAL }, () =>
        compilation.emitAsset('manifest.xml', new RawSource(xml)),
      );
      compilation.hooks.processAssets.tap({ name: NAME, stage: PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const name of filesNamedIn(xml, url))
          if (compilation.getAsset(name) === undefined)
            compilation.errors.push(new WebpackError(`manifest.xml names ${name}, which is not built.`));
      });
    });
  }
}
