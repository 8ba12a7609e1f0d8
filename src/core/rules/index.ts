import { applicationOutsideWindow } from "./application-outside-window";
import { authorMissing } from "./author-missing";
import { authorNotAPerson } from "./author-not-a-person";
import { benefitImplausible } from "./benefit-implausible";
import { benefitMissing } from "./benefit-missing";
import { countedOutsidePhases } from "./counted-outside-phases";
import { creditedAuthorUndecided } from "./credited-author-undecided";
import { decisionUnreadable } from "./decision-unreadable";
import type { Rule } from "./define-rule";
import { ipProtected } from "./ip-protected";
import { kindUnknown } from "./kind-unknown";
import { notRegistered } from "./not-registered";
import { noveltyDenied } from "./novelty-denied";
import { publicOrder } from "./public-order";
import { qualifiedInEarlierPhase } from "./qualified-in-earlier-phase";
import { recognitionBeforeApplication } from "./recognition-before-application";
import { recognitionLate } from "./recognition-late";
import { recognitionMissing } from "./recognition-missing";
import { recognitionTooEarly } from "./recognition-too-early";
import { recognitionTooLate } from "./recognition-too-late";
import { registrationBeforeRecognition } from "./registration-before-recognition";
import { registrationOutsideWindows } from "./registration-outside-windows";
import { sharesNot100 } from "./shares-not-100";
import { titleDuplicate } from "./title-duplicate";
import { titleDuplicateElsewhere } from "./title-duplicate-elsewhere";
import { titleMissing } from "./title-missing";
import { topicAcceptanceOutside } from "./topic-acceptance-outside";
import { topicEffectUnconfirmed } from "./topic-effect-unconfirmed";
import { topicLevelOutside } from "./topic-level-outside";
import { unitUnknown } from "./unit-unknown";

/** Every rule, in the order in which a row's findings are listed within one severity. */
export const rules: readonly Rule[] = [
  unitUnknown,
  titleMissing,
  authorMissing,
  authorNotAPerson,
  creditedAuthorUndecided,
  sharesNot100,
  kindUnknown,
  topicLevelOutside,
  topicAcceptanceOutside,
  topicEffectUnconfirmed,
  applicationOutsideWindow,
  recognitionMissing,
  recognitionTooEarly,
  recognitionTooLate,
  recognitionBeforeApplication,
  recognitionLate,
  decisionUnreadable,
  noveltyDenied,
  benefitMissing,
  benefitImplausible,
  publicOrder,
  ipProtected,
  countedOutsidePhases,
  registrationOutsideWindows,
  registrationBeforeRecognition,
  qualifiedInEarlierPhase,
  titleDuplicate,
  titleDuplicateElsewhere,
  notRegistered,
];
