const { fetchPaneWords } = require('../src/locale/paneWords');

/** Tests of the pane's parts speak both languages from the start; in the pane each view waits for its own words. */
module.exports = () => Promise.all([fetchPaneWords('sv'), fetchPaneWords('en')]);
