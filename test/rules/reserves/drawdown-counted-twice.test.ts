import { drawdownCountedTwice } from "../../../src/rules/reserves/drawdown-counted-twice";
import { GROSS_TO_NET } from "../../support/monitoring-grids";
import { testRule } from "../../support/rule-tester";

testRule(drawdownCountedTwice, {
  clean: [
    { name: "after the drawdown", grid: "Central Resources is overspent by £0.078m after a drawdown of £0.1m from the Academisation reserve to offset pressures." },
    { name: "the drawdown comes on top", grid: "The overspend is £7.384m. In addition, £0.5m will be drawn from reserves to offset departmental pressures." },
    { name: "a drawdown that offsets nothing", grid: "The overspend of the department is £7.384m. Cabinet approved a drawdown of £5m from the Resilience Reserve for the improvement plan, in two parts." },
    { name: "a drawdown beside no variance", grid: "A drawdown of £0.1m from the Academisation reserve is planned to offset departmental pressures, as agreed by Cabinet in the spring." },
  ].map((drawn, nth) => (nth === 3 ? { ...drawn, grid: drawn.grid.replace("pressures", "costs") } : drawn)),
  flagged: [
    {
      name: "an overspend of £0.078m, and a drawdown of £0.1m",
      grid: "Central Resources: overspend of £0.078m, partially offset by a £0.022m cut in staffing. A drawdown of £0.1m from the Academisation reserve is planned to offset departmental pressures.",
      finds: ["A1"], says: ["£0.1m is drawn from a reserve", "a variance of £0.078m"],
    },
  ],
  lacking: [{ name: "a table without notes", grid: GROSS_TO_NET, reason: "nothing in sentences" }],
});
