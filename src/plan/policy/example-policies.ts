/** Policies to begin with, each saying where its thresholds come from. A council chooses one and puts its own in. */
import type { RagPolicyName } from "../../budget";
import { ragPolicyNamed } from "../../budget";
import { toExcel } from "../../money";
import { DEFAULT_POLICY } from "./default-policy";
import type { PartialSettings, Policy, PolicyOverride, PolicyThreshold } from "./policy";
import { policyOver } from "./policy-over";

type Example = Pick<Policy, "name" | "source"> & {
  readonly settings: PartialSettings;
  readonly sources?: Policy["sources"];
  readonly overrides?: readonly PolicyOverride[];
};

/** The same thresholds as RAGSTATUS's, in pounds. */
function redOf(name: RagPolicyName): PolicyThreshold {
  const { share, amount } = ragPolicyNamed(name, "£").red;
  return {
    percentage: share === null ? null : toExcel(share),
    amount: amount === null ? null : toExcel(amount),
    whichever: "lower",
  };
}

const SERVICE_KEY =
  "Key published with a council's revenue monitoring; it gives all 40 of the ratings published with it";

const EXAMPLES: readonly Example[] = [
  {
    name: "Service and directorate key",
    source: SERVICE_KEY,
    settings: {
      rag: { red: redOf("service"), underspend: "green" },
    },
    sources: { "rag.red.percentage": SERVICE_KEY, "rag.red.amount": SERVICE_KEY, "rag.underspend": SERVICE_KEY },
    overrides: [
      {
        appliesTo: "Directorates",
        settings: { rag: { red: { amount: redOf("directorate").amount } } },
        sources: { "rag.red.amount": SERVICE_KEY },
      },
    ],
  },
  {
    name: "East Sussex, Q1 2024/25",
    source: "East Sussex, Children's Services, Q1 2024/25 monitoring",
    settings: {
      performance: { greenWithin: 0, amberWithin: null },
      materiality: { percentage: null, amount: 1_000, whichever: "lower" },
    },
    sources: {
      "performance.greenWithin":
        "The paper prints no thresholds: 66.6 looked-after children per 10,000 against a target of 61.8, a miss of 7.8 %, is Amber, so a miss is not green here",
      "performance.amberWithin": "Not printed: amber and red are both taken",
      "materiality.amount": "Every variance that its table in £000 shows has a note",
    },
    overrides: [
      {
        appliesTo: "Rate of Looked After Children*",
        settings: { performance: { better: "lower" } },
        sources: { "performance.better": "The paper rates more than the target Amber" },
      },
    ],
  },
  {
    name: "Green within 10 % of target",
    source: "A council that publishes “green within 10 % of target”",
    settings: { performance: { greenWithin: 0.1, amberWithin: null } },
    sources: { "performance.amberWithin": "Not published: amber and red are both taken" },
  },
  {
    name: "Actions amber up to a month late",
    source: "A published key for action plans: up to one month late is Amber, beyond that Red",
    settings: { actions: { amberMonths: 1 } },
  },
  {
    name: "Comment on yearly changes",
    source: "A published rule: changes on last year above £1.5m and 15 % need a comment",
    settings: { yearOnYear: { percentage: 0.15, amount: 1_500_000, whichever: "higher" } },
  },
];

/** The first is what counts where a workbook has no policy of its own. */
export const EXAMPLE_POLICIES: readonly [Policy, ...Policy[]] = [DEFAULT_POLICY, ...EXAMPLES.map(onDefault)];

export function exampleNamed(name: string): Policy | undefined {
  const wanted = plain(name);
  return EXAMPLE_POLICIES.find((policy) => plain(policy.name) === wanted);
}

function onDefault({ sources = {}, overrides = [], ...example }: Example): Policy {
  return policyOver(DEFAULT_POLICY, { ...example, version: "1", sources, overrides });
}

function plain(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}
