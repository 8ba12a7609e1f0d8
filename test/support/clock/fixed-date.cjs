const { runInThisContext } = require("node:vm");
const { dateWith } = require("./date-with.cjs");

process.env.TEST_NOW ??= "2022-05-19T15:30:00+07:00";
/** `Date` at the moment of everything under test; the process's own, which test files and shared modules have in common. */
exports.Date = dateWith(runInThisContext("Date"), () => Date.parse(process.env.TEST_NOW));
