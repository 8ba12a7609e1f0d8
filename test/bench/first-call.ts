import { generateRegister, generateUnits } from "./generate-register";
import { bareRealm } from "./realm";

// A process of its own, in which nothing is compiled yet: prints the milliseconds of its first SK_KIEMTRA.
const realm = bareRealm();
const [table, units] = [realm.table(generateRegister(Number(process.argv[2]))), realm.table(generateUnits())];
const start = performance.now();
realm.call("SK_KIEMTRA", table, [], units);
console.log(performance.now() - start);
