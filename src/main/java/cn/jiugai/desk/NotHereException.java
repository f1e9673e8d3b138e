package cn.jiugai.desk;

/** What was asked for does not exist, or not for this user; the two are not told apart. */
final class NotHereException extends RuntimeException {

    NotHereException(String message) {
        super(message);
    }

    static NotHereException task() {
        return new NotHereException("没有这项任务，可能已办结，或不属于您的单位");
    }

    static NotHereException paper() {
        return new NotHereException("没有这份材料，或不属于您可查看的项目");
    }
}
