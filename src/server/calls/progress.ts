import type { Progress } from "../../api/bridge-progress";
import { toldProgress } from "../platform/progress";
import type { Call } from "./define-call";
import { isNothing, isText, object, oneOf, orNull, wholeNumber } from "./is";

const isProgress = orNull(
  object<Progress>({
    work: oneOf("setUp", "freeze"),
    part: wholeNumber(1),
    of: wholeNumber(1),
    step: isText,
  }),
);

/** How far a long run is in another execution. */
export const pageProgress: Call<"pageProgress"> = {
  takes: isNothing,
  answer() {
    const told: unknown = JSON.parse(toldProgress() || "null");
    return isProgress(told) ? told : null;
  },
};
