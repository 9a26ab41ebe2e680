import path from 'node:path';
import type { Configuration } from 'webpack';

/** Bundles the workbench's page (with Univer in a file of its own) and the pane's shim into build/workbench. */
export const bundleConfiguration: Configuration = {
  mode: 'production',
  context: __dirname,
  entry: { page: './page/main.ts', pane: './pane/shim.ts' },
  output: { path: path.join(__dirname, '..', 'build', 'workbench'), filename: '[name].js' },
  devtool: false,
  // The bundle never leaves this computer: the seconds that minimising takes are worth more than its size.
  optimization: {
    minimize: false,
    splitChunks: {
      cacheGroups: {
        univer: {
          test: /[\\/]node_modules[\\/]/,
          name: 'univer',
          chunks: (chunk) => chunk.name === 'page',
          enforce: true,
        },
      },
    },
  },
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(__dirname, '..', 'build', 'cache'),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
      // The page links the stylesheets itself.
      { test: /\.css$/, type: 'asset/source' },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  performance: { hints: false },
};
