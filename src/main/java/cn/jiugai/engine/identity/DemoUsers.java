package cn.jiugai.engine.identity;

import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Two users a unit, {@code zhongshiStreet} and {@code zhongshiStreetHead}, and one process owner a district. They all
 * have one known password, so that production has none of them.
 */
@Component
class DemoUsers {
    /** Fits the password policy. No user has the own id as password: the engine would take that for a missing one. */
    static final String PASSWORD = "Jiugai-2024";

    private static final Set<String> MANAGING_ROLES = Set.of("leadingGroupOffice", "districtHousing");

    private final Offices offices;
    private final Identities identities;
    private final DemoUserList list;
    private final boolean production;

    DemoUsers(Offices offices, Identities identities, DemoUserList list, Environment environment) {
        this.offices = offices;
        this.identities = identities;
        this.list = list;
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    void addMissing(District district) {
        if (production) {
            return;
        }
        Set<String> users = identities.users();
        for (DemoUser user : of(district)) {
            if (!users.contains(user.id())) {
                identities.addUser(user.id(), user.unit(), user.post(), PASSWORD);
                user.groups().forEach(group -> identities.join(user.id(), group));
            }
        }
    }

    /** Writes down where somebody who tries the software finds the users. */
    void list() {
        if (!production) {
            list.write(offices.districts(), this::of);
        }
    }

    List<DemoUser> of(District district) {
        Set<String> managing = MANAGING_ROLES.stream()
                .flatMap(role -> offices.candidates(district.id(), role).stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
        List<DemoUser> users = new ArrayList<>();
        for (Unit unit : offices.units(district.id())) {
            users.add(new DemoUser(unit.id(), unit.name(), "经办人", List.of(unit.id())));
            Stream<String> manager =
                    managing.contains(unit.id()) ? Stream.of(DistrictGroups.managers(district)) : Stream.empty();
            users.add(new DemoUser(
                    unit.id() + "Head",
                    unit.name(),
                    "负责人",
                    Stream.concat(Stream.of(unit.id()), manager).toList()));
        }
        String owners = DistrictGroups.owners(district);
        users.add(new DemoUser(district.id() + "Owner", district.name(), "流程负责人", List.of(owners)));
        return users;
    }
}
