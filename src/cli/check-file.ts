import type { CheckOptions, Report } from "../checking";
import type { Workbook } from "../workbook";

/** A file that was checked, or the one sentence why it was not. `file` is the path as it was given. */
export type CheckedFile =
  | { readonly file: string; readonly error: null; readonly report: Report; readonly notRead: Workbook["notRead"] }
  | { readonly file: string; readonly error: string };

/** Paths of other workbooks that are read beside each file; null for none. See `openPrior` and `openAcceptances`. */
export interface Beside {
  readonly prior: string | null;
  readonly acceptances: string | null;
}

/** Reads and checks one file. Never throws: a fault in one pack must not keep the others from being checked. */
export async function checkFile(
  file: string,
  options: CheckOptions = {},
  beside: Beside = { prior: null, acceptances: null },
): Promise<CheckedFile> {
  const [{ openFile }, { openPrior }, { openAcceptances }, { FileProblem }, { check }, { rules }] = await Promise.all([
    import("./open-file"),
    import("./open-prior"),
    import("./open-acceptances"),
    import("../files"),
    import("../checking"),
    import("../rules"),
  ]);
  try {
    const workbook = await openFile(file);
    const report = check(workbook, rules, {
      ...options,
      ...(beside.prior === null ? {} : { prior: await openPrior(beside.prior, file) }),
      ...(beside.acceptances === null ? {} : { acceptances: await openAcceptances(beside.acceptances, file) }),
    });
    return { file, error: null, report, notRead: workbook.notRead };
  } catch (fault) {
    if (fault instanceof FileProblem) return { file, error: fault.message };
    const words = fault instanceof Error ? fault.message : String(fault);
    return {
      file,
      error: `${file} could not be checked because of a fault in Outturn itself, please report it: ${words}`,
    };
  }
}
