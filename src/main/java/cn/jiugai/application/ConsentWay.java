package cn.jiugai.application;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a household said what it wants (HG-3-5). */
public enum ConsentWay {
    PAPER("纸质"),
    ONLINE("线上");

    private final String label;

    ConsentWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<ConsentWay> of(String label) {
        return Arrays.stream(values()).filter(way -> way.label.equals(label)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(ConsentWay::label).collect(Collectors.joining("、"));
    }
}
