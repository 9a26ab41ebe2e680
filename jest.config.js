const { availableParallelism } = require('node:os');

/** Model and workbook tests run in Node; browser tests start their own browser (test/e2e). */
module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/builds.ts',
  setupFiles: ['<rootDir>/test/paneWords.js'],
  roots: ['<rootDir>/test'],
  // These need nginx: jest.package.config.js.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/package/'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // marked comes as ES modules only, which jest cannot require on Node 20.
  transformIgnorePatterns: ['/node_modules/(?!marked/)'],
  // A guard against a hang, not a measure of speed: speed is measured by `npm run bench`.
  testTimeout: 300000,
  // The workbench's engine, in the form that holds its ES-module dependencies, which jest cannot require on Node 20.
  moduleNameMapper: {
    '^@univerjs/(?!preset)([^/]+)$': '<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js',
    '^@univerjs/(?!preset)([^/]+)/(?:lib/)?facade$': '<rootDir>/node_modules/@univerjs/$1/lib/umd/facade.js',
  },
  // Two at least: the rounds of the decision material take ten minutes by themselves.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/scripts/count-reporter.cjs'],
};
