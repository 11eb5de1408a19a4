import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const cumulativeColumn = identityRule({
  id: "cumulative-column",
  family: "carry-forward",
  title: "Spend to date other than funding less underspend",
  meanings: ["cumulative"],
  lack: "it has no cumulative spend beside its funding and underspend",
  kinds: ["carry-forward"],
  page: {
    finds: "Cumulative spend to date = funding − underspend.",
    matters:
      "The three figures say one thing. Where they disagree, the spend to date or the underspend is of another day than the rest.",
    tolerance: TIES,
    seen: "West Sussex, Children First outturn 2020/21, note 1: of £7.2m an underspend of £0.410m, hence the 6,790 spent that the table shows; it ties.",
    turnOff: "Where the cumulative column counts spend of years before the funding.",
  },
});
