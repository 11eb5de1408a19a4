import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { pressable } from "../looks/pressable";
import type { Session } from "../session";

const useStyles = makeStyles({
  split: { position: "relative", display: "flex", marginLeft: "auto" },
  clear: { whiteSpace: "nowrap", borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  more: {
    minWidth: "24px",
    paddingLeft: "2px",
    paddingRight: "2px",
    borderLeftWidth: 0,
    borderTopLeftRadius: 0,
    borderBottomLeftRadius: 0,
  },
  menu: {
    position: "absolute",
    top: "calc(100% + 4px)",
    right: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    minWidth: "200px",
    padding: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    padding: "6px 8px",
    ...pressable,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

/** How far each key moves in the menu; to the ends with the last two. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Takes all marks off at a press; the menu beside it, those of the sheet in view, or of what was accepted. Fluent's own menu would bring a library for placing it. */
export function ClearMenu({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const id = useId();
  const split = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (!isOpen) return undefined;
    itemsOf(split.current)[0]?.focus();
    const closeOutside = ({ target }: Event) => {
      if (!split.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (event.key === "Tab") setOpen(false);
    if (event.key === "Escape") {
      // Esc has other duties in the panel.
      event.stopPropagation();
      setOpen(false);
      backToButton();
    }
    if (step === undefined) return;
    event.preventDefault();
    const items = itemsOf(split.current);
    const at = items.indexOf(document.activeElement as HTMLElement) + step;
    const to = Number.isFinite(at) ? (at + items.length) % items.length : at < 0 ? 0 : items.length - 1;
    items[to]?.focus();
  }

  function backToButton(): void {
    split.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  }

  const entries = [
    { words: "Clear all marks", go: () => session.clearMarks() },
    { words: "Clear this sheet’s marks", go: session.clearSheet },
    { words: "Clear accepted marks", go: session.clearAccepted },
  ];
  return (
    <div ref={split} className={styles.split}>
      <Button className={styles.clear} size="small" onClick={() => void session.clearMarks()}>
        Clear marks
      </Button>
      <Button
        className={styles.more}
        size="small"
        icon={<ChevronDownRegular />}
        aria-label="Clear only some marks"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} role="menu" aria-label="Clear marks" className={styles.menu} onKeyDown={onKeyDown}>
          {entries.map(({ words, go }) => (
            <button
              key={words}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                setOpen(false);
                backToButton();
                void go();
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}
