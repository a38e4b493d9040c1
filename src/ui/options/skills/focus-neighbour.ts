/**
 * Keeps the keyboard where the user works when a button's list item is about to go: on the button of the next item,
 * of the one before, or on the section's heading when the item was the last.
 */
export function focusNeighbour(button: HTMLElement): void {
  const item = button.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const target =
    neighbour?.querySelector('button') ?? button.closest('section')?.querySelector('h2');
  target?.focus({ preventScroll: true });
}
