import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';

const page = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Pottkompassen</title>
  </head>
  <body>
    <div id="pane"></div>
    <script src="stand.js"></script>
  </body>
</html>
`;

/** Builds the stand into a folder of its own and answers with the address of its page. */
export async function buildStand(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pottkompassen-stand-'));
  const compiler = webpack({
    mode: 'production',
    entry: join(__dirname, 'stand.tsx'),
    output: { path: folder, filename: 'stand.js' },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [new webpack.IgnorePlugin({ resourceRegExp: /^node:module$/ })],
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
                target: 'es2022',
              },
            },
          },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
      else compiler.close(() => resolve());
    });
  });
  writeFileSync(join(folder, 'index.html'), page);
  return pathToFileURL(join(folder, 'index.html')).href;
}
