import { join } from "node:path";

const FILE = join(__dirname, "fixed-moment.cjs");

/** The environment of a Node process whose present is that of the test. */
export const withFixedMoment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} --require ${FILE}`.trim(),
});
