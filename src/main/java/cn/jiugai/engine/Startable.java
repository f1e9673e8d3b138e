package cn.jiugai.engine;

import cn.jiugai.project.ProjectState;
import java.util.List;

/**
 * A process that units start for a project from the side (发起事项), as the start event of its model says.
 *
 * @param process key of the process definition
 * @param name its Chinese name
 * @param purpose what it is for, in Chinese: the documentation of the process
 * @param roles who may start it: units that hold one of these roles for the project
 * @param states the states in which the project has to be
 * @param conditions beans of the {@link MatterCondition}s that have to hold
 * @param oneAtATime whether a second one waits until the first one has ended
 */
record Startable(
        String process,
        String name,
        String purpose,
        List<String> roles,
        List<ProjectState> states,
        List<String> conditions,
        boolean oneAtATime) {}
