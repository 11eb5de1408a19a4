import { FileProblem } from "../files";
import { type PolicyResult, policyFromJson } from "../plan";
import { bytesAt } from "./open-file";

/** Reads the policy at a path. Its problems are sentences that name the file and the place in it. */
export async function openPolicy(path: string): Promise<PolicyResult> {
  try {
    const result = policyFromJson(new TextDecoder().decode(await bytesAt(path)));
    return "problems" in result ? { problems: result.problems.map((problem) => `${path}: ${problem}`) } : result;
  } catch (fault) {
    if (fault instanceof FileProblem) return { problems: [fault.message] };
    throw fault;
  }
}
