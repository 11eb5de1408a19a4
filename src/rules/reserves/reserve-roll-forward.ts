import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const reserveRollForward = identityRule({
  id: "reserve-roll-forward",
  family: "reserves",
  title: "Closing balance other than opening, in and out",
  meanings: ["roll-forward"],
  lack: "it does not go from an opening to a closing balance",
  kinds: ["reserve"],
  page: {
    finds:
      "Closing balance = opening balance + contributions − use, on every reserve, with transfers between reserves and returns where they are shown. Each year opens with the balance that the one before closed with.",
    matters:
      "A reserve that does not roll forward hides a movement that nobody approved, or promises money that has been spent.",
    tolerance: TIES,
    seen: "In none of the five papers; drawdowns of reserves stand in Herefordshire's and East Sussex's.",
    turnOff: "Where a movement is left out of the table on purpose and said so beneath it.",
  },
});
