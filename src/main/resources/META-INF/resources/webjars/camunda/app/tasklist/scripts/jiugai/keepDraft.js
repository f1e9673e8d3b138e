/*
 * Keeps what a clerk has typed when he looks at another tab or task: Tasklist throws a form away then, unless its own
 * button 保存 was pressed. So it is pressed for him; the draft stays in this browser until the task is done.
 */

const LEAVING = '.tabbed-content .nav-tabs a, .tasks-list .task, .task-filters .task-filter';
const SAVE = '.form-actions .btn-default:not([disabled])';

function save() {
  const button = document.querySelector(SAVE);
  if (button && button.offsetParent) {
    button.click();
  }
}

/** Watches for the first click away from a form, before Tasklist sees it. */
export function keepDrafts() {
  document.addEventListener('click', event => event.target.closest?.(LEAVING) && save(), true);
}
