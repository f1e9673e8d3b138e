package cn.jiugai.desk;

/** The user may see it, but it is another unit's to do. */
final class NotYoursException extends RuntimeException {

    NotYoursException(String message) {
        super(message);
    }
}
