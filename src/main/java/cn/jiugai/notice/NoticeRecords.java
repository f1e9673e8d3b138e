package cn.jiugai.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the public notices. */
@Component
public class NoticeRecords {

    private final NoticeRegister notices;
    private final ObjectionRegister objections;

    NoticeRecords(NoticeRegister notices, ObjectionRegister objections) {
        this.notices = notices;
        this.objections = objections;
    }

    /** The newest public notice of the project's scheme; empty if there was none (HG-4.1-1). */
    public Optional<PublicNotice> newest(String project) {
        return notices.newest(project);
    }

    /** What was objected during it, and what became of it (HG-4.1-1). */
    public List<Objection> objections(String project) {
        return objections.of(project);
    }

    /** The residents' meeting about it; empty if none was necessary (HG-4.1-1). */
    public Optional<ResidentsMeeting> residentsMeeting(String project) {
        return objections.meeting(project);
    }
}
