import type { RequestOf } from "../../api/bridge";

/** What is asked for, kept in the address of the page: a refresh asks for the same. */
export type Asked = RequestOf<"pageDashboard">;

export function readAddress(): Asked {
  const address = new URLSearchParams(location.hash.slice(1));
  const [kind] = (["unit", "cluster"] as const).filter((each) => address.has(each));
  return {
    asOf: address.get("day"),
    ...(kind && { scope: { kind, name: address.get(kind) ?? "" } }),
  };
}

export function writeAddress({ asOf, scope }: Asked): void {
  const address = new URLSearchParams();
  if (asOf !== null) address.set("day", asOf);
  if (scope && scope.kind !== "all") address.set(scope.kind, scope.name);
  // Without a new entry in the history: "back" leaves the page as it always did.
  history.replaceState(null, "", `${location.href.replace(/#.*$/, "")}#${address}`);
}
