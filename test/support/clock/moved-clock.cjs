// The clock of the computer, moved by CLOCK_OFFSET milliseconds, in every realm of a process: for `npm run test:anywhere`.
const vm = require("node:vm");
const { dateWith } = require("./date-with.cjs");

const { now } = Date;
const offset = Number(process.env.CLOCK_OFFSET);
const move = (realm) => {
  realm.Date = dateWith(realm.Date, () => now() + offset);
};

move(globalThis);
const { createContext } = vm;
vm.createContext = (...args) => {
  const context = createContext(...args);
  move(vm.runInContext("globalThis", context));
  return context;
};
