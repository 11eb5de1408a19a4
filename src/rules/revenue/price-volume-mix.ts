import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const priceVolumeMix = identityRule({
  id: "price-volume-mix",
  family: "revenue",
  title: "Price, volume and mix that do not add to the variance",
  meanings: ["price-volume"],
  lack: "it does not part a variance into price and volume",
  severity: "query",
  kinds: ["price-volume"],
  page: {
    finds: "Price + volume + mix = the variance; where no mix is shown, price + volume.",
    matters:
      "Price is put right by commissioning and volume by demand. What belongs to neither is a cost that nobody is managing.",
    tolerance: TIES,
    seen: "Nottinghamshire, 2019/20 budget update, paragraph 13, names the three causes without figures.",
    turnOff: "Where the analysis leaves a part out on purpose and says so.",
  },
});
