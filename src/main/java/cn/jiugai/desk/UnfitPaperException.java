package cn.jiugai.desk;

/** A file that is not kept as a paper; the message says in Chinese why, and what to do. */
final class UnfitPaperException extends RuntimeException {

    UnfitPaperException(String message) {
        super(message);
    }
}
