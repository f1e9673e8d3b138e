package cn.jiugai.scheme;

import java.util.Arrays;
import java.util.Optional;

/** The utility (专营单位) whose line a works item concerns (JA-2-5, JA-2-8). */
public enum LineOwner implements Titled {
    NONE("无", null),
    WATER("供水", "waterSupply"),
    POWER("供电", "powerSupply"),
    GAS("燃气", "gasSupply"),
    HEATING("供热", "heatSupply"),
    TELECOM("通信", "telecom");

    private final String title;
    private final String role;

    LineOwner(String title, String role) {
        this.title = title;
        this.role = role;
    }

    /** The line of the utility that holds this role; empty if the role is no utility's. */
    static Optional<LineOwner> of(String role) {
        return Arrays.stream(values()).filter(line -> role.equals(line.role)).findFirst();
    }

    @Override
    public String title() {
        return title;
    }

    /** Id of the role that the utility holds; empty if no line is concerned. */
    public Optional<String> role() {
        return Optional.ofNullable(role);
    }
}
