package cn.jiugai.office;

import java.util.Map;
import java.util.Optional;

/** The department roles that a lane may stand for, those of all districts and those that one district adds. */
public final class Roles {

    private final Map<String, String> common;
    private final Map<String, Map<String, String>> own;

    Roles(Map<String, String> common, Map<String, Map<String, String>> own) {
        this.common = Map.copyOf(common);
        this.own = Map.copyOf(own);
    }

    public boolean knows(String district, String role) {
        return name(district, role).isPresent();
    }

    /** Chinese name of the role, as lanes show it. */
    public Optional<String> name(String district, String role) {
        return Optional.ofNullable(own.getOrDefault(district, Map.of()).getOrDefault(role, common.get(role)));
    }

    /** The role with this Chinese name, for lanes whose id the Modeler generated. */
    public Optional<String> named(String district, String name) {
        return Optional.of(own.getOrDefault(district, Map.of()))
                .flatMap(roles -> keyOf(roles, name))
                .or(() -> keyOf(common, name));
    }

    private static Optional<String> keyOf(Map<String, String> roles, String name) {
        return roles.entrySet().stream()
                .filter(role -> role.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
