package cn.jiugai.plan;

import cn.jiugai.project.Lesson;
import java.util.List;
import java.util.stream.Collectors;

/** What was learned, as a form shows it: the year first, then its projects. */
final class LessonText {

    private LessonText() {}

    static String of(List<Lesson> lessons) {
        return lessons.stream()
                .sorted((one, other) -> Boolean.compare(one.project() != null, other.project() != null))
                .map(lesson -> "- **%s**　好的做法：%s　问题和改进：%s"
                        .formatted(
                                lesson.project() == null ? "全年" : lesson.project(),
                                oneLine(lesson.worked()),
                                oneLine(lesson.improve())))
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "；");
    }
}
