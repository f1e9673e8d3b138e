/*
 * Chinese for the texts that the form library has built in and Tasklist does not translate: messages of fields,
 * placeholders, the calendar; and the English words that the engine puts before a Chinese refusal. Only what stands inside
 * a form, its calendar or a notification is touched, and only these texts. Reasons for which a task came back stand out.
 */

const REASONS = '退回原因';

const EXACT = new Map([
  ['Field is required.', '必填'],
  ['Value is not a number.', '应填写数字'],
  ['Value is expected to be an integer.', '应填写整数'],
  ['Field must be a valid email.', '应填写电子邮箱地址'],
  ['Select', '请选择'],
  ['Search', '查找并选择'],
  ['No results', '没有符合的选项'],
  ['All values selected', '已全部选中'],
  ['Nothing to show.', '没有内容'],
  ['yyyy/mm/dd', '年/月/日'],
  ['mm/dd/yyyy', '月/日/年'],
  ['dd/mm/yyyy', '日/月/年']
]);

const PATTERNS = [
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1'],
  [/^Field must have minimum length of (.+)\.$/, '至少 $1 个字'],
  [/^Field must have maximum length of (.+)\.$/, '至多 $1 个字'],
  [/^Field must match pattern (.+)\.$/, '格式不符，应为 $1'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '至多 $1 位小数'],
  [/^Cannot (?:submit task form|complete task|submit form|instantiate process definition) [^:：]+: ([\s\S]+)$/, '$1'],
  [/^Please select a valid value, the two closest valid values are (.+) and (.+)\.$/, '请填写有效的数值，最接近的是 $1 和 $2']
];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
MONTHS.forEach((month, number) => EXACT.set(month, `${number + 1}月`));

const DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
DAYS.forEach((day, number) => EXACT.set(day, '日一二三四五六'[number]));

const PLACES = '.fjs-container, .flatpickr-calendar, .page-notifications';

function translated(text) {
  const trimmed = text.trim();
  const exact = EXACT.get(trimmed);
  if (exact) {
    return exact;
  }
  const pattern = PATTERNS.find(([english]) => english.test(trimmed));
  return pattern ? trimmed.replace(pattern[0], pattern[1]) : text;
}

function mendText(node) {
  if (node.data.trim() === REASONS) {
    node.parentElement?.closest('.fjs-form-field-text')?.classList.add('jg-returned');
  }
  const chinese = translated(node.data);
  if (chinese !== node.data && node.parentElement?.closest(PLACES)) {
    node.data = chinese;
  }
}

function mendPlaceholder(element) {
  const chinese = translated(element.placeholder);
  if (chinese !== element.placeholder && element.closest(PLACES)) {
    element.placeholder = chinese;
  }
}

function mendAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    mendText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      mendText(texts.currentNode);
    }
    node.querySelectorAll('input[placeholder]').forEach(mendPlaceholder);
  }
}

function mend(change) {
  if (change.type === 'characterData') {
    mendText(change.target);
  } else if (change.type === 'attributes') {
    mendPlaceholder(change.target);
  } else {
    change.addedNodes.forEach(mendAll);
  }
}

/** Watches the page from now on. */
export function watchForms() {
  new MutationObserver(changes => changes.forEach(mend)).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['placeholder']
  });
}
