package cn.jiugai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for all browser tests of a run: the system's, else Debian's, else Playwright's own download. Where none of
 * them can be had the test fails; it is never skipped.
 */
final class Chromium implements ExtensionContext.Store.CloseableResource {

    /** As root Chromium needs no-sandbox; the rest keeps it from calling its maker's hosts. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Machine.needChineseFont();
        var options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
        Optional<Path> system = Machine.chromium();
        system.ifPresentOrElse(options::setExecutablePath, Chromium::download);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        browser = playwright.chromium().launch(options);
    }

    /** A new visitor without cookies, reading Chinese, in China's time. */
    Visit visit() {
        return new Visit(browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1440, 900)
                .setAcceptDownloads(true)));
    }

    /** Playwright's own Chromium only, not the two other browsers that its default would bring along. */
    private static void download() {
        var install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "chromium"));
        if (Machine.finish(install.inheritIO()) != 0) {
            throw new IllegalStateException("no Chromium on this machine, none from Debian's packages,"
                    + " and Playwright could not download its own");
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
