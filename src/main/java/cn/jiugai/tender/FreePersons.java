package cn.jiugai.tender;

import cn.jiugai.project.ManagerNamed;
import cn.jiugai.project.UnitReplaced;
import cn.jiugai.project.WorksFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A certified person is free for another site once the works of this one are finished, or another firm does them (JA-3.6-1). */
@Component
class FreePersons {

    private static final String BUILDER = "contractor";

    private final BoundPersons persons;

    FreePersons(BoundPersons persons) {
        this.persons = persons;
    }

    /** A contractor that takes over has its own manager on the site. */
    @EventListener
    void succeed(UnitReplaced replaced) {
        if (replaced.role().equals(BUILDER)) {
            persons.succeed(
                    replaced.project(), replaced.firm(), replaced.person(), replaced.certificate(), replaced.day());
        }
    }

    /** The manager of the bid who does not build is free; the one who does is bound in his place, for the same firm. */
    @EventListener
    void succeed(ManagerNamed named) {
        persons.bound(named.project())
                .ifPresent(before -> persons.succeed(
                        named.project(), before.firm(), named.person(), named.certificate(), named.day()));
    }

    @EventListener
    void free(WorksFinished finished) {
        persons.free(finished.project(), finished.day());
    }
}
