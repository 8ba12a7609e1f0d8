/** A `Date` of a realm with another present: `now` gives it in milliseconds. Everything else is the realm's own. */
exports.dateWith = (Real, now) => {
  function Clocked(...args) {
    if (!new.target) return new Real(now()).toString();
    const given = args.length === 0 ? [now()] : args;
    return new.target === Clocked ? new Real(...given) : Reflect.construct(Real, given, new.target);
  }
  Object.defineProperty(Clocked, "name", { value: "Date" });
  Object.setPrototypeOf(Clocked, Real);
  Clocked.now = now;
  Clocked.prototype = Real.prototype;
  return Clocked;
};
