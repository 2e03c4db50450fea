import type { EarlyInput } from "../early.ts";

/**
 * Does again, for the app that is now listening, what the reader did before it was. A field gets back what was typed,
 * and a box is first put as the page was written, so that pressing it again leads where the reader saw it go. For a
 * control that was drawn afresh meanwhile, the one with its id stands; one without is left out.
 */
export function repeatInput(heard: readonly EarlyInput[]): void {
  // Read before React wakes: it puts a field back to what the app knows, which is nothing yet.
  const present = heard.flatMap(({ control, kind }) => {
    const heir = control.isConnected ? control : document.getElementById(control.id);
    return heir instanceof HTMLElement ? [{ control: heir, kind, value: valueOf(control) }] : [];
  });
  for (const { control } of present) wake(control);
  for (const { control } of present) {
    if (control instanceof HTMLInputElement && isBox(control)) control.checked = control.defaultChecked;
  }
  for (const { control, kind, value } of present) {
    if (kind === "click") control.click();
    else sayAgain(control, value);
  }
}

/** React hydrates at once what a discrete event is for; only then does it know the value that a field has now. */
function wake(control: HTMLElement): void {
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

function isBox({ type }: HTMLInputElement): boolean {
  return type === "checkbox" || type === "radio";
}

function valueOf(field: Element): string {
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : "";
}

/**
 * React hears of a change only when a field's value is another than the one it last saw: the one set through the
 * element. The prototype's setter goes past it, as a keyboard does.
 */
function sayAgain(field: HTMLElement, value: string): void {
  if (field instanceof HTMLInputElement) {
    field.value = field.defaultValue;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
