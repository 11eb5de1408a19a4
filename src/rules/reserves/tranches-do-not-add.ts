import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const tranchesDoNotAdd = identityRule({
  id: "tranches-do-not-add",
  family: "reserves",
  title: "Tranches that do not add to the award",
  meanings: ["tranches"],
  lack: "it has no award released in tranches",
  kinds: ["reserve"],
  page: {
    finds: "The tranches of a release add to the award.",
    matters:
      "Each tranche needs its own approval. If they do not add to the award, some of it is released without one, or some of it is still to come and nobody says so.",
    tolerance: TIES,
    seen: "Herefordshire, transformation funding 2023, paragraphs 2 and 3: 5 + 6.49 = 11.49 ties.",
    turnOff: "Where later tranches are not yet set.",
  },
});
