import { identityRule } from "../identity-rule";
import { TIES } from "../tolerance-words";

export const totalDoesNotFoot = identityRule({
  id: "total-does-not-foot",
  family: "revenue",
  title: "Total that does not foot",
  meanings: ["foot", "cross-cast"],
  lack: "it has no total or subtotal that its lines could add to",
  page: {
    finds:
      "Each total and subtotal = the sum of its lines; in a table by period or by reason, also total = the sum across the row.",
    matters:
      "A total that its lines do not make means that a line was changed, added or dropped after the total was struck. Nobody can say which of the two is right.",
    tolerance: TIES,
    seen: "Nottinghamshire, 2019/20 budget update, Appendix B: reasons for agency staff in 2014/15 add to 67.31 and the total says 67.33, which rounding explains. The tables of East Sussex and West Sussex foot.",
    turnOff: "Where totals leave lines out on purpose and no label, such as “of which”, says so.",
  },
});
