package cn.jiugai.project;

import cn.jiugai.rule.Verdict;
import cn.jiugai.sheet.CellText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of the communities of projects that are registered. Each is logged; none leaves a community in two projects of a
 * plan year (JA-3.1-2).
 */
@Component
public class Communities {

    private final Projects projects;
    private final CommunityRegister register;
    private final CommunityLog log;
    private final ApplicationEventPublisher events;

    Communities(Projects projects, CommunityRegister register, CommunityLog log, ApplicationEventPublisher events) {
        this.projects = projects;
        this.register = register;
        this.log = log;
        this.events = events;
    }

    /** Whether a community of this name may join the project; the refusal names both projects. */
    public Verdict mayJoin(String project, String community) {
        return projects.mayJoin(projects.get(project), community);
    }

    /**
     * Adds a community; one that was in the project before comes back with all that was found of it.
     *
     * @throws CommunityTakenException if a project of the year has it
     */
    @Transactional
    public void add(String project, Community community, ScopeChange change) {
        Project joined = projects.get(project);
        projects.demandFree(joined, community.name());
        register.left(project, community.name())
                .ifPresentOrElse(
                        earlier -> {
                            register.rejoin(earlier.id());
                            register.correct(earlier.id(), community);
                        },
                        () -> register.insert(joined, community));
        log.add(CommunityLog.Kind.ADDED, project, community, change);
    }

    /** Takes a community out; what was found of it stays on record. */
    @Transactional
    public void remove(String project, String community, ScopeChange change) {
        Community leaving = get(project, community);
        register.leave(leaving.id());
        log.add(CommunityLog.Kind.REMOVED, project, leaving, change);
    }

    /**
     * Takes a community from one project to another of the same district; what is known of it goes with it.
     *
     * @throws CommunityTakenException if a third project of one of the other plan years has it
     */
    @Transactional
    public void move(String community, String from, String to, ScopeChange change) {
        Community moving = get(from, community);
        Project joined = projects.get(to);
        Verdict free = projects.mayMove(joined, community, from);
        if (!free.passed()) {
            throw new CommunityTakenException(free);
        }
        if (register.left(to, community).isPresent()) {
            remove(from, community, change);
            add(to, moving, change);
            return;
        }
        register.move(moving.id(), joined);
        log.add(CommunityLog.Kind.MOVED, from, moving, change);
        events.publishEvent(new CommunityMoved(moving.id(), from, to));
    }

    /** Writes figures that were approved in the place of those of the plan; the name says which community is meant. */
    @Transactional
    public void correct(String project, Community corrected, ScopeChange change) {
        Community before = get(project, corrected.name());
        register.correct(before.id(), corrected);
        log.add(CommunityLog.Kind.CORRECTED, project, before, change);
    }

    private Community get(String project, String name) {
        return projects.communities(project).stream()
                .filter(community -> CellText.key(community.name()).equals(CellText.key(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("项目“%s”中没有小区“%s”".formatted(project, name)));
    }
}
