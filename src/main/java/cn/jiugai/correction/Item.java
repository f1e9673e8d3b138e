package cn.jiugai.correction;

import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.CorrectableFact.Subject;
import java.util.Optional;

/** A fact of one subject, e.g. the households of a community. */
record Item(CorrectableFact fact, Subject subject) {

    /** As a form sends it. */
    String key() {
        return fact.id() + "/" + subject.key();
    }

    /** E.g. {@code 云路新村：户数}. */
    String title() {
        return subject.label() + "：" + fact.label();
    }

    /** The value now as a clerk reads it; empty if nothing is on record any more. */
    Optional<String> shown(String project) {
        return value(project).map(fact.type()::show);
    }

    /** The value now as it is kept. */
    Optional<String> value(String project) {
        return fact.place().read(project, subject.key()).map(fact.type()::kept);
    }
}
