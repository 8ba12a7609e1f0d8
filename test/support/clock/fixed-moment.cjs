// The moment of everything under test. Loaded by jest into each test file, and with `--require` into each process that a
// test starts: the present is there the one that the test gives, by default this one, and stands still.
const { runInThisContext } = require("node:vm");

globalThis.Date = require("./fixed-date.cjs").Date;

// The host sets the zone of its process to the add-in's. Each test file begins with that of the run again.
if (process.env.TEST_ZONE) runInThisContext("process").env.TZ = process.env.TEST_ZONE;
