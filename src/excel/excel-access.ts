/** The way to Excel. */

/** How Excel is reached; tests give a client of their own. */
export interface ExcelAccess {
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  isSetSupported(name: string, version?: string): boolean;
}

/** The Excel this page is loaded in. */
export const thisExcel: ExcelAccess = {
  run: (options, batch) => Excel.run(options, batch),
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
};
