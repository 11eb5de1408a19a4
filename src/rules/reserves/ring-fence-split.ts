import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const ringFenceSplit = identityRule({
  id: "ring-fence-split",
  family: "reserves",
  title: "Ring-fence and rest that do not make up the award",
  meanings: ["ring-fence-split"],
  lack: "it has no award of which a part is ring-fenced",
  kinds: ["reserve"],
  page: {
    finds: "Ring-fenced part + the rest = the whole award.",
    matters:
      "Ring-fenced money may be spent on one thing only. If the two parts are not the whole, some of the award is either free for anything or fenced twice.",
    tolerance: TIES,
    seen: "Herefordshire, transformation funding 2023, paragraphs 10 to 14: 1 + 10.49 = 11.49 ties.",
    turnOff: "Where a third part of the award is kept in another schedule.",
  },
});
