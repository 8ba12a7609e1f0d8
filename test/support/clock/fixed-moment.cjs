// The moment of everything under test. Loaded by jest into each test file, and with `--require` into each process that a
// test starts: the present is there the one that the test gives, by default this one, and stands still.
const { runInThisContext } = require("node:vm");
const { dateWith } = require("./date-with.cjs");

process.env.TEST_NOW ??= "2022-05-19T15:30:00+07:00";
globalThis.Date = dateWith(Date, () => Date.parse(process.env.TEST_NOW));

// The host sets the zone of its process to the add-in's. Each test file begins with that of the run again.
if (process.env.TEST_ZONE) runInThisContext("process").env.TZ = process.env.TEST_ZONE;
