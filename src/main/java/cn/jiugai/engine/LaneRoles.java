package cn.jiugai.engine;

import cn.jiugai.office.Roles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a lane as a department role: by its id, or by its name where the Modeler generated the id. */
@Component
public class LaneRoles {

    private final Roles roles;

    LaneRoles(Roles roles) {
        this.roles = roles;
    }

    /** The role that a lane stands for; empty if neither its id nor its name is one. */
    public Optional<String> role(String district, String laneId, String laneName) {
        if (roles.knows(district, laneId)) {
            return Optional.of(laneId);
        }
        return laneName == null ? Optional.empty() : roles.named(district, laneName.trim());
    }
}
