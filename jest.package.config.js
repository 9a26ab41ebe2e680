const config = { ...require('./jest.config.js') };
delete config.globalSetup;
delete config.testPathIgnorePatterns;

/** `npm run test:package`: the package as a real nginx serves it. Apart from the others, since it needs nginx. */
module.exports = { ...config, roots: ['<rootDir>/test/package'] };
