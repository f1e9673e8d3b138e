package cn.jiugai.consultation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what the second round came to into the register, for tests of what follows it. */
@Component
public class MenuPlay {

    private final MenuRegister menus;

    MenuPlay(MenuRegister menus) {
        this.menus = menus;
    }

    /** Eighty households want heating lines, thirty an elevator. */
    public void ranked(String project) {
        menus.put(project, List.of(new RankedDemand(1, Demand.HEATING, 80), new RankedDemand(2, Demand.ELEVATOR, 30)));
    }
}
