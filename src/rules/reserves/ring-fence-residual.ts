import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const ringFenceResidual = identityRule({
  id: "ring-fence-residual",
  family: "reserves",
  title: "Ring-fence not accounted for",
  meanings: ["ring-fence-residual"],
  lack: "it does not say what became of a ring-fenced sum",
  kinds: ["reserve"],
  page: {
    finds: "Ring-fenced sum = spend + carried forward, and what is returned where that is stated.",
    matters:
      "Whoever fenced the money wants to know where all of it is. What is neither spent, carried forward nor returned has been used for something else.",
    tolerance: TIES,
    seen: "Herefordshire, transformation funding 2023, paragraph 12: 527 + 473 = 1,000 ties.",
    turnOff: "Where spend of earlier years is left out of the table.",
  },
});
