/** Text out of the panel: onto the clipboard, or into a file, in whatever page Excel shows the panel. */

/** Gives what became of it, in a sentence. The older command comes first: Excel on the web does not let its frames use the newer one. */
export async function copyFrom(area: HTMLTextAreaElement): Promise<string> {
  area.focus();
  area.select();
  const isCopied = document.execCommand("copy") || (await written(area.value));
  return isCopied ? "Copied." : "It could not be copied: it is selected, so press Ctrl+C or ⌘C.";
}

function written(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Offers the text as a file, as a link that is pressed at once. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The page may only forget it once the download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
