/** The published papers as workbooks, each with the discrepancies that the paper has. */
import type { PackPlan } from "../pack-plan";
import { eastSussexQ1Plans, eastSussexQ1Tables } from "./east-sussex-q1-pack";
import { herefordshireTransformationPlans } from "./herefordshire-transformation-pack";
import { nottinghamshirePlans } from "./nottinghamshire-pack";
import { westSussexOutturnPlans } from "./west-sussex-outturn-pack";
import { westSussexServiceUpdatePlans } from "./west-sussex-service-update-pack";

export const papers = {
  westSussexOutturn: { name: "west-sussex-outturn-2020-21", title: "West Sussex: Children First outturn 2020/21, as published", plans: westSussexOutturnPlans() },
  herefordshire: { name: "herefordshire-transformation-2023", title: "Herefordshire: transformation funding, February 2023, as published", plans: herefordshireTransformationPlans() },
  westSussexUpdate: { name: "west-sussex-service-update-2021", title: "West Sussex: Children First service update, January 2021, as published", plans: westSussexServiceUpdatePlans() },
  nottinghamshire: { name: "nottinghamshire-2019-20", title: "Nottinghamshire: Children and Families budget update 2019/20, as published", plans: nottinghamshirePlans() },
  eastSussex: { name: "east-sussex-q1-2024-25", title: "East Sussex: Children's Services monitoring, Q1 2024/25, as published", plans: eastSussexQ1Plans(), shared: eastSussexQ1Tables() },
} as const satisfies Readonly<Record<string, PackPlan>>;
