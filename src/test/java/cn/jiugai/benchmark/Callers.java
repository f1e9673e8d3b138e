package cn.jiugai.benchmark;

import java.util.List;

/** Which of our classes asked, where the engine and Spring stand between it and the database. */
final class Callers {

    /** The benchmark itself, and what every command of the engine goes through. */
    private static final List<String> STANDS_BEFORE_ALL = List.of("cn.jiugai.benchmark.", "cn.jiugai.engine.lock.");

    private static final StackWalker STACK = StackWalker.getInstance();

    private Callers() {}

    /** The nearest method of ours, or the engine if it asked of itself. */
    static String now() {
        return STACK.walk(frames -> frames.filter(frame -> isOurs(frame.getClassName()))
                .findFirst()
                .map(frame -> frame.getClassName().replaceFirst("^cn\\.jiugai\\.", "") + "." + frame.getMethodName())
                .orElse("engine"));
    }

    private static boolean isOurs(String type) {
        return type.startsWith("cn.jiugai.") && STANDS_BEFORE_ALL.stream().noneMatch(type::startsWith);
    }
}
