/** The ribbon's buttons. Names are those in manifest.xml; the work is the session's, which the panel shows. */

/** What the buttons need of the panel's session. */
export interface RibbonSession {
  checkPack(): Promise<void>;
  nextException(): Promise<void>;
  clearMarks(): Promise<void>;
  snapshot(): { readonly notice: { readonly intent: string } | null; readonly question: unknown };
}

/** Ties the ribbon's buttons to the session. */
export function associateCommands(session: RibbonSession): void {
  command("checkPack", () => {
    void session.checkPack();
    // Progress, Cancel and the list are in the panel.
    return Office.addin.showAsTaskpane();
  });
  command("nextException", async () => {
    await session.nextException();
    // A notice, e.g. that nothing was checked yet, would not be seen while the panel is closed.
    if (session.snapshot().notice) await Office.addin.showAsTaskpane();
  });
  command("clearMarks", async () => {
    await session.clearMarks();
    // A question is asked in the panel, and what had to stay is told there.
    const { question, notice } = session.snapshot();
    if (question || notice?.intent === "warning") await Office.addin.showAsTaskpane();
  });
}

/** Excel waits for `completed` before it takes another press, also when the work failed. */
function command(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work().finally(() => event.completed());
  });
}
