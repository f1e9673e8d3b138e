/* Cockpit of Jiugai: its own texts stay English, our layer on the diagram is Chinese. */
export default {
  customScripts: ['scripts/jiugai/figures', 'scripts/jiugai/year', 'scripts/jiugai/works', 'scripts/jiugai/units'],
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
