/* Welcome page of Jiugai: Chinese only, no links to the engine vendor's pages. */
export default {
  app: {
    name: '首页',
    vendor: '老旧小区改造'
  },
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  disableWelcomeMessage: true,
  links: []
};
