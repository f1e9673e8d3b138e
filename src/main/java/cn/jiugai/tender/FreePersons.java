package cn.jiugai.tender;

import cn.jiugai.project.WorksFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A certified person is free for another site once the works of this one are finished (JA-3.6-1). */
@Component
class FreePersons {

    private final BoundPersons persons;

    FreePersons(BoundPersons persons) {
        this.persons = persons;
    }

    @EventListener
    void free(WorksFinished finished) {
        persons.free(finished.project(), finished.day());
    }
}
