import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** The examples of a rule are what it is tested with: one that is broken tests less, and breaks nothing. */
function shouldIgnore(path) {
  return path.isObjectProperty() && path.node.key.name === "examples" ? "tests, not code" : undefined;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "examples", { shouldIgnore })];
