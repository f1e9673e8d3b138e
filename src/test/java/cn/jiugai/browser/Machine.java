package cn.jiugai.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine that runs the tests: which programs it has, and how to get what is missing from Debian's packages. */
final class Machine {

    private static final List<String> CHROMIUM =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Machine() {}

    /** The system's Chromium, installed from Debian's packages if need be and if we may; empty if there is none to be had. */
    static Optional<Path> chromium() {
        return installedChromium()
                .or(() -> mayInstall() && install("chromium") ? installedChromium() : Optional.empty());
    }

    /**
     * Makes sure that Chinese is drawn as Chinese. Windows and macOS bring the fonts with them.
     *
     * @throws IllegalStateException if there is none and we may not install one: a screenshot full of boxes proves nothing
     */
    static void needChineseFont() {
        if (!System.getProperty("os.name").startsWith("Linux") || hasChineseFont()) {
            return;
        }
        boolean there = mayInstall() && install("fontconfig", "fonts-noto-cjk") && hasChineseFont();
        if (!there) {
            throw new IllegalStateException(
                    "no Chinese font on this machine and no right to install one:"
                            + " install Debian's packages fontconfig and fonts-noto-cjk, or any font that fc-list shows for zh-cn");
        }
    }

    private static Optional<Path> installedChromium() {
        return CHROMIUM.stream()
                .flatMap(Machine::onPath)
                .filter(program -> run(program.toString(), "--version") == 0)
                .findFirst();
    }

    private static boolean hasChineseFont() {
        return onPath("fc-list")
                        .findFirst()
                        .map(fcList -> output(fcList.toString(), ":lang=zh-cn", "family"))
                        .orElse("")
                        .strip()
                        .length()
                > 0;
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static boolean mayInstall() {
        return onPath("apt-get").findFirst().isPresent() && Files.isWritable(Path.of("/var/lib/dpkg"));
    }

    /** The lists may be missing or old on a fresh machine: the second try fetches them first. */
    private static boolean install(String... packages) {
        var command = new ArrayList<>(List.of("apt-get", "install", "--yes", "--no-install-recommends"));
        command.addAll(List.of(packages));
        String[] install = command.toArray(String[]::new);
        return run(install) == 0 || run("apt-get", "update") == 0 && run(install) == 0;
    }

    private static int run(String... command) {
        return finish(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command).start();
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", command), e);
        }
    }

    /** Runs to the end, however long it takes; the build's own limit stops it. */
    static int finish(ProcessBuilder builder) {
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", builder.command()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + builder.command(), e);
        }
    }
}
