package cn.jiugai.desk;

import java.time.OffsetDateTime;

/**
 * A paper as a list shows it.
 *
 * @param size in bytes
 * @param unit Chinese name of the unit that uploaded it
 * @param ofThisStep whether it was uploaded at the step that is shown
 */
record PaperView(
        long id,
        String kind,
        String fileName,
        long size,
        String person,
        String unit,
        String stepName,
        OffsetDateTime uploadedAt,
        boolean ofThisStep) {}
