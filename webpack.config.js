const path = require('node:path');
const { readFileSync } = require('node:fs');
const { register } = require('tsx/cjs/api');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { SubresourceIntegrityPlugin } = require('webpack-subresource-integrity');

// The catalogue of functions and the build's own steps are TypeScript; this lets the configuration call them.
register();
const { helpFiles } = require('./scripts/build/helpPages.ts');
const { installationFrom } = require('./scripts/build/installation.ts');
const { manifestFor } = require('./scripts/build/manifest.ts');
const { NoticesPlugin } = require('./scripts/build/noticesPlugin.ts');
const { functionList } = require('./src/functions/functionList.ts');
const { functionsJson } = require('./src/functions/metadata.ts');

const installation = installationFrom(process.env);

/** Files of dist/ that no entry leads to: the manifest, the functions' descriptions and the help pages. */
class WrittenFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WrittenFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'WrittenFiles', stage }, () => {
        const emit = (name, content) => compilation.emitAsset(name, new webpack.sources.RawSource(content));
        emit('manifest.xml', manifestFor(readFileSync('manifest.xml', 'utf8'), installation));
        for (const [name, language] of [
          ['functions.json', 'sv'],
          ['functions-en-us.json', 'en'],
        ]) {
          emit(name, `${JSON.stringify(functionsJson(language, installation.baseUrl), null, 2)}\n`);
          emit(
            `function-list-${language}.json`,
            JSON.stringify(functionList(language, installation.namespace)),
          );
        }
        for (const { name, content } of helpFiles(__dirname)) emit(name, content);
      });
      // The page asks for the functions by a name that changes with them; the manifest's Script knows them by this one.
      const last = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'WrittenFiles', stage: last }, (assets) => {
        const [file] = compilation.entrypoints.get('functions').getFiles();
        // As it is: what is added late would be minimised a second time.
        compilation.emitAsset('functions.js', assets[file], { minimized: true });
      });
    });
  }
}

module.exports = (_, { mode = 'production' }) => ({
  mode,
  entry: {
    // Each entry stands alone: Excel may run functions.js without the page, and it must never wait for the pane.
    functions: './src/functions/index.ts',
    taskpane: './src/taskpane/index.tsx',
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    // A file that changes changes its name, so that it may be kept for ever and never goes with another build's.
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
    // Without it a browser does not check the hashes of the chunks.
    crossOriginLoading: 'anonymous',
  },
  devtool: mode === 'production' ? false : 'source-map',
  // What has not changed is not compiled and not made small again.
  cache: {
    type: 'filesystem',
    name: 'add-in',
    cacheDirectory: path.resolve(__dirname, 'build', 'cache'),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
      },
    ],
  },
  plugins: [
    // HiGHS asks for it under Node only.
    new webpack.IgnorePlugin({ resourceRegExp: /^node:module$/ }),
    new webpack.DefinePlugin({ 'process.env.ADDIN_NAMESPACE': JSON.stringify(installation.namespace) }),
    new WrittenFiles(),
    new NoticesPlugin(),
    // The page knows the hash of each script and of each chunk: one that has been changed on the way is not run.
    new SubresourceIntegrityPlugin({ enabled: mode === 'production' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/help.css', to: 'help.css' },
        { from: 'examples/digitaliseringspott-2027.xlsx', to: 'examples' },
        { from: 'mall/*.xlsx' },
      ],
    }),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      officeJs: installation.officeJs,
      // The functions first: they register at once, before the pane has been read.
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'blocking',
      inject: 'body',
    }),
  ],
  performance: { hints: false },
});
