/** The page the browser tests open: the real panel in one scene, with its session and host at hand. */
import { createRoot, type Root } from "react-dom/client";
import { Pane } from "../../src/taskpane/Pane";
import type { LiveCheck } from "../../src/taskpane/live/live-check";
import type { OtherReturns } from "../../src/taskpane/returns/other-returns";
import type { PolicyDesk } from "../../src/taskpane/policy/policy-desk";
import type { Session } from "../../src/taskpane/session";
import { playScene, type SceneName } from "./scenes";
import type { ScriptedHost } from "./scripted-host";

declare global {
  interface Window {
    openScene(name: SceneName, officeBackground?: string): Promise<void>;
    scene: { session: Session; desk: PolicyDesk; live: LiveCheck; returns: OtherReturns; host: ScriptedHost };
  }
}

let root: Root | null = null;

window.openScene = async (name, officeBackground) => {
  // A check that never ends would go on behind the next scene.
  if (root) window.scene.session.cancel();
  root?.unmount();
  window.scene = await playScene(name);
  root = createRoot(document.getElementById("pane")!);
  root.render(<Pane session={window.scene.session} desk={window.scene.desk} live={window.scene.live} returns={window.scene.returns} officeBackground={officeBackground} />);
};
