/* Tasklist of Jiugai: Chinese only, our plugins, no welcome message of the engine's vendor. */
export default {
  app: {
    name: '任务办理',
    vendor: '老旧小区改造'
  },
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  customScripts: ['scripts/jiugai/plugins'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '认领当前任务'},
    focusFilter: {key: 'ctrl+shift+f', description: '跳到第一个清单'},
    focusList: {key: 'ctrl+alt+l', description: '跳到第一项任务'},
    focusForm: {key: 'ctrl+alt+f', description: '跳到表单的第一栏'}
  }
};
