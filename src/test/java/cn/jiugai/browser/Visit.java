package cn.jiugai.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at a browser: a page of their own, and every fault that the page reported meanwhile. */
public final class Visit implements AutoCloseable {

    /** What the webapps ask before anybody is logged in; it is answered with an error by design. */
    private static final String WHO_AM_I = "/api/admin/auth/user/";

    /** A first page on a busy machine takes its time; whoever finds what is looked for sooner goes on at once. */
    private static final int PATIENCE_MS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> faults.add("exception: " + error));
    }

    public Page page() {
        return page;
    }

    /** Errors on the console and uncaught exceptions, in their order. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Logs in to one of the engine's webapps, such as {@code tasklist}, and waits until it shows who is there. */
    public void login(String address, String app, String user, String password) {
        page.navigate(address + "/camunda/app/" + app + "/default/");
        enter(user, password);
        page.locator("button[type=submit]").click();
        page.locator(".account").waitFor();
    }

    /** Until both stand where they belong: the webapp moves the focus to the first field a moment after it is there. */
    private void enter(String user, String password) {
        Locator name = page.locator("input[type=text]");
        Locator secret = page.locator("input[type=password]");
        do {
            name.fill(user);
            secret.fill(password);
        } while (!name.inputValue().equals(user) || !secret.inputValue().equals(password));
    }

    /** Keeps what is seen as {@code target/screenshots/NAME.png}. */
    public void screenshot(String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.location().contains(WHO_AM_I)) {
            faults.add("console: " + message.text() + " at " + message.location());
        }
    }
}
