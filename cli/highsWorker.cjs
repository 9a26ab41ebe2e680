/** One programme for HiGHS, in a thread of its own: what it says goes back as a message. */
const { parentPort, workerData } = require('node:worker_threads');
const load = require('highs');

load().then((highs) => {
  const { Status, Columns } = highs.solve(workerData.problem, workerData.options);
  parentPort.postMessage({ Status, Columns });
});
