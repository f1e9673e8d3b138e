package cn.jiugai.engine.identity;

import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes at start the identities that are missing: a tenant a district, a group a unit (same id, same name), a group of
 * managers and one of process owners a district, the administrator, and outside production the demonstration users. A
 * group gets its rights when it is made; what an administrator changes afterwards is not put back by a start.
 */
@Component
class IdentitySetup {
    private final Offices offices;
    private final Identities identities;
    private final Rights rights;
    private final Administrator administrator;
    private final DemoUsers demoUsers;
    private final JdbcClient jdbc;

    IdentitySetup(
            Offices offices,
            Identities identities,
            Rights rights,
            Administrator administrator,
            DemoUsers demoUsers,
            JdbcClient jdbc) {
        this.offices = offices;
        this.identities = identities;
        this.rights = rights;
        this.administrator = administrator;
        this.demoUsers = demoUsers;
        this.jdbc = jdbc;
    }

    /** Before the bundles are deployed: a deployment needs its tenant. Nodes that start together do it one by one. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(5)
    @Transactional
    public void addMissing() {
        jdbc.sql("select id from district order by id for update")
                .query(String.class)
                .list();
        Set<String> groups = identities.groups();
        administrator.addIfMissing(groups);
        for (District district : offices.districts()) {
            identities.tenant(district.id(), district.name());
            addGroups(district, groups);
            demoUsers.addMissing(district);
        }
        demoUsers.list();
    }

    private void addGroups(District district, Set<String> groups) {
        for (Unit unit : offices.units(district.id())) {
            if (!groups.contains(unit.id())) {
                identities.addGroup(unit.id(), unit.name(), district.id());
                rights.ofClerks(unit.id());
            }
        }
        String managers = DistrictGroups.managers(district);
        if (!groups.contains(managers)) {
            identities.addGroup(managers, district.name() + "管理人员", district.id());
            rights.ofManagers(managers);
        }
        String owners = DistrictGroups.owners(district);
        if (!groups.contains(owners)) {
            identities.addGroup(owners, district.name() + "流程负责人", district.id());
            rights.ofOwners(owners);
        }
    }
}
