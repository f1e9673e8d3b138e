package cn.jiugai.plan;

import cn.jiugai.engine.NewMatters;
import org.springframework.stereotype.Component;

/** How a district comes to its annual plan: it is imported, unless a unit of the district opens the plan's process itself. */
@Component
public class PlanOrigins {

    private final NewMatters matters;

    PlanOrigins(NewMatters matters) {
        this.matters = matters;
    }

    public boolean imported(String district) {
        return !matters.opens(district, PlanImport.PROCESS);
    }
}
