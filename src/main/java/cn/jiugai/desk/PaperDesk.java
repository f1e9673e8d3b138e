package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.engine.ConfidentialSteps;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Completions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes papers in and gives them out, to whom they concern. */
@Component
class PaperDesk {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KIND = 50;

    private final Papers papers;
    private final OpenTasks tasks;
    private final Completions completions;
    private final ConfidentialSteps confidential;
    private final Offices offices;
    private final Caller caller;
    private final Clock clock;

    PaperDesk(
            Papers papers,
            OpenTasks tasks,
            Completions completions,
            ConfidentialSteps confidential,
            Offices offices,
            Caller caller,
            Clock clock) {
        this.papers = papers;
        this.tasks = tasks;
        this.completions = completions;
        this.confidential = confidential;
        this.offices = offices;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param kind what it is; the name that the step asks for, or the clerk's own
     * @return its id
     * @throws UnfitPaperException in Chinese, if the file is none that we keep
     */
    long accept(OpenTask task, String kind, String fileName, byte[] content) {
        String name = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                        .strip();
        PaperType type = fit(kind.strip(), name, content);
        return papers.add(
                new Paper(
                        0,
                        task.district(),
                        task.project(),
                        task.instance(),
                        task.id(),
                        task.step(),
                        task.name(),
                        kind.strip(),
                        name,
                        content.length,
                        sha256(content),
                        type.mediaType(),
                        caller.user().orElseThrow(),
                        task.units().get(0),
                        OffsetDateTime.now(clock)),
                content);
    }

    /** The paper, if the caller may see its project: has something open of it, or a unit of theirs has worked on it. */
    Optional<Paper> find(long id) {
        return papers.find(id).filter(this::mayRead);
    }

    private boolean mayRead(Paper paper) {
        return caller.districts().contains(paper.district())
                && isOpen(paper)
                && (tasks.show(paper.district(), paper.project()) || hasWorkedOn(paper));
    }

    /**
     * Whether the caller may know of the paper, if he has a part in the project: bids, for example, are for the units that
     * work on the tender and the department in charge.
     */
    boolean isOpen(Paper paper) {
        return !confidential.contain(paper.instance(), paper.step())
                || caller.units().contains(offices.inCharge(paper.district()).id())
                || tasks.of(paper.district(), paper.project()).stream()
                        .filter(task -> task.instance().equals(paper.instance()))
                        .anyMatch(task -> task.isHeldBy(caller.user().orElseThrow(), caller.units()))
                || completions.of(paper.project()).stream()
                        .filter(done -> paper.instance().equals(done.instance()))
                        .anyMatch(done -> done.unit() != null && caller.units().contains(done.unit()));
    }

    private boolean hasWorkedOn(Paper paper) {
        return completions.of(paper.project()).stream()
                .anyMatch(done -> done.district().equals(paper.district())
                        && done.unit() != null
                        && caller.units().contains(done.unit()));
    }

    private static PaperType fit(String kind, String name, byte[] content) {
        if (kind.isEmpty() || kind.length() > LONGEST_KIND) {
            throw new UnfitPaperException("材料名称应为1至%d个字，请说明这是什么材料".formatted(LONGEST_KIND));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new UnfitPaperException("文件名应为1至%d个字，请改名后重新上传".formatted(LONGEST_NAME));
        }
        if (content.length == 0) {
            throw new UnfitPaperException("文件“%s”是空的，请重新选择".formatted(name));
        }
        PaperType type = PaperType.of(content)
                .orElseThrow(() -> new UnfitPaperException(
                        "文件“%s”的内容不是可收的材料（或文件不完整、含宏），应为：%s；请另存为其中一种后重新上传".formatted(name, PaperType.all())));
        if (!type.mayBeCalled(name)) {
            throw new UnfitPaperException("文件“%s”的内容是%s，与文件名的后缀不符，请改正后缀后重新上传".formatted(name, type.label()));
        }
        return type;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
