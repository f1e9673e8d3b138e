/* A refusal stays on the screen until it is closed; when the clerk tries again it is no longer true. */

const TRY_AGAIN = '.form-actions .btn-primary:not([disabled])';

function closeAll() {
  document.querySelectorAll('.page-notifications button.close').forEach(button => button.click());
}

/** Watches for a further try, before Tasklist sees it. */
export function closeOldNotices() {
  document.addEventListener('click', event => event.target.closest?.(TRY_AGAIN) && closeAll(), true);
}
