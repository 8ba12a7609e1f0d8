import { medianOf } from "./median";
import { bareContext, compileBundle } from "./realm";

/** Milliseconds to evaluate the bundle in a fresh realm, which every execution pays; the first time, and once warm. */
export function measureEvaluation(times = 21): { first: number; warm: number } {
  const once = () => {
    const context = bareContext();
    const bundle = compileBundle();
    const start = performance.now();
    bundle.runInContext(context);
    return performance.now() - start;
  };
  return { first: once(), warm: medianOf(times, once) };
}
