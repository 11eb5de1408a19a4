/** How far two figures may differ before a rule speaks, in the words of its page. */
export const TIES =
  "Figures tie when their intervals meet: a typed figure stands for anything within half of its last place, and a sum of rounded figures may be out by half a unit for each of them.";
export const EXACT = "None: it is so or it is not.";
export const BY_POLICY = "Set by the plan's policy.";
